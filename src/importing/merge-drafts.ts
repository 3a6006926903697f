import { type DraftParts, draftFile, draftParts } from './draft-parts.ts';
import { type KeptEdit, mergeParagraphs } from './merge-paragraphs.ts';

/** A new version of a paper with its keeper's edits. */
export interface MergedDraft {
  readonly markdown: string;
  /** Edits that stand where the new version says something else: for a person to look at. */
  readonly conflicts: readonly KeptEdit[];
}

/** Fields of `source` that tell which file was imported: always the new one's. */
const OF_FILE = /^ {2}(?:file|sha256|retrieved):/;

/**
 * Brings a new version of a paper in without losing what its keeper changed: what the keeper left as it was imported is
 * taken from the new version, what they changed stays. Nothing is ever decided against the keeper. Where words changed,
 * the paper is unconfirmed again, since nobody has read them.
 *
 * @param imported the draft as it was last imported
 * @param kept the paper as its keeper has it
 * @param draft the draft of the new version
 */
export function mergeDrafts(imported: string, kept: string, draft: string): MergedDraft {
  const base = draftParts(imported);
  const mine = draftParts(kept);
  const theirs = draftParts(draft);
  const body = mergeParagraphs(base.paragraphs, mine.paragraphs, theirs.paragraphs);
  const head = mergeFields(base.fields, mine.fields, theirs.fields);
  const isRead = body.merged.join('\n\n') === mine.paragraphs.join('\n\n');
  if (isRead && !mine.fields.has('unconfirmed')) head.merged.delete('unconfirmed');
  else head.merged.set('unconfirmed', 'unconfirmed: true');
  return {
    markdown: draftFile({ fields: head.merged, paragraphs: body.merged }),
    conflicts: [...head.conflicts, ...body.conflicts],
  };
}

function mergeFields(base: DraftParts['fields'], mine: DraftParts['fields'], theirs: DraftParts['fields']) {
  const merged = new Map<string, string>();
  const conflicts: KeptEdit[] = [];
  // The keeper's order, what is new before the source.
  const own = [...mine.keys()];
  const before = own.includes('source') ? own.indexOf('source') : own.length;
  for (const name of new Set([...own.slice(0, before), ...theirs.keys(), ...own])) {
    const [was, kept, offered] = [base.get(name), mine.get(name), theirs.get(name)];
    if (name === 'unconfirmed') continue;
    const value = name === 'source' ? mergedSource(kept, offered) : kept === was ? offered : kept;
    if (value !== undefined) merged.set(name, value);
    if (name !== 'source' && kept !== was && offered !== was && kept !== offered)
      conflicts.push({ kept: kept ?? '', offered: offered ?? '' });
  }
  return { merged, conflicts };
}

/** Which file it is comes from the new version; what the keeper added beside stays. */
function mergedSource(own: string | undefined, offered: string | undefined): string | undefined {
  if (own === undefined || offered === undefined) return offered ?? own;
  const fields = offered.split('\n');
  const names = new Set(fields.map((line) => line.trim().split(':', 1)[0]));
  const added = own.split('\n').filter((line) => !OF_FILE.test(line) && !names.has(line.trim().split(':', 1)[0]));
  return [...fields, ...added].join('\n');
}
