import { FolderError } from '../knowledge/folder-error.ts';
import { counted } from './document-words.ts';
import type { Environment } from './environment.ts';
import { type Finding, right, warning, wrong } from './finding.ts';
import { openKnowledge } from './open-knowledge.ts';

/** Whether the knowledge folder can be read, and what of it would be served. */
export async function examineFolder({
  knowledgeDir,
  defaultAudience,
  serveUnconfirmed,
}: Pick<Environment, 'knowledgeDir' | 'defaultAudience' | 'serveUnconfirmed'>): Promise<readonly Finding[]> {
  try {
    const { snapshot, problems } = await openKnowledge(knowledgeDir, { defaultAudience });
    const { documents } = snapshot.corpus;
    if (documents.length === 0) {
      const fix = 'Put papers into its folder "meetings", or connect the drive it is on.';
      return [wrong('folder', `${knowledgeDir} has no paper that can be served.`, fix)];
    }
    const unread = serveUnconfirmed ? 0 : documents.filter(({ unconfirmed }) => unconfirmed).length;
    const waiting = unread === 0 ? '' : `, ${unread} of them to keepers alone until stp confirm`;
    const served = `${counted(documents.length, 'paper')} can be served from ${knowledgeDir}${waiting}`;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    if (errors === 0) return [right('folder', `${served}.`)];
    const fix = 'stp check names each with its place and what to do.';
    return [warning('folder', `${served}; ${counted(errors, 'error')} keep others out.`, fix)];
  } catch (error) {
    if (!(error instanceof FolderError)) throw error;
    const fix =
      'Set KNOWLEDGE_DIR, connect its drive, or let this user read it; a running bot finds it by itself then.';
    return [wrong('folder', error.message, fix)];
  }
}
