import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { loadFolder } from '../../src/knowledge/load-folder.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import { load } from './knowledge-builders.ts';

/** The day on which questions are asked unless a test says otherwise. */
export const TODAY = '2026-11-22';

/** Asks one folder questions. */
export type Ask = (
  question: string,
  when?: { readonly asOf?: string; readonly audiences?: readonly string[] },
) => Answer;

/** Asks a folder of papers written in the test, by path and content. */
export async function asking(files: Readonly<Record<string, string>>): Promise<Ask> {
  const { corpus } = await load(files);
  return askingCorpus(corpus);
}

/** Asks a folder on the disk. */
export async function askingFolder(directory: string): Promise<Ask> {
  const { corpus } = await loadFolder(directory, { defaultAudience: 'public' });
  return askingCorpus(corpus);
}

/** Asks a corpus that has been read. */
export function askingCorpus(corpus: Corpus): Ask {
  const snapshot = createSnapshot(corpus);
  return (question, { asOf = TODAY, audiences = [] } = {}) =>
    answerQuestion(question, snapshot.view(audiences, asOf), { asOf, audience: audiences.join(' ') });
}

/** A paper with a header of the given fields, its text below it. */
export function paper(header: Readonly<Record<string, string>>, text: string): string {
  const fields = { title: 'Paper', kind: 'minutes', ...header };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${text.trim()}\n`;
}
