import type { JudgedQuestion } from './judged-question.ts';
import { holdsAny, listed, plain } from './plain-words.ts';

/** Where a judged question has its answer: papers, facts and words of the paper. */
export type Gold = Pick<JudgedQuestion, 'expect' | 'doc' | 'seed' | 'passage'>;

/** Whether a paper is one that the question may be answered from: by `doc`, else by `seed`, else any. */
export function isGoldPaper({ doc, seed }: Gold, id: string, file: string | null): boolean {
  if (doc !== undefined) return listed(doc).some((prefix) => id.startsWith(prefix));
  return seed === undefined || listed(seed).some((start) => start === 'any' || (file ?? '').startsWith(`${start}_`));
}

/** Whether a paper's words hold the whole answer: the words of a gold passage, or every expected fact. */
export function holdsAnswer(gold: Gold, id: string, file: string | null, words: string): boolean {
  if (!isGoldPaper(gold, id, file)) return false;
  const text = plain(words);
  if (listed(gold.passage).some((passage) => text.includes(plain(passage)))) return true;
  return gold.expect?.every((fact) => holdsAny(text, fact)) ?? false;
}

/** Whether a paper's words hold part of the answer, as one of several citations may: a gold passage, or one fact. */
export function supports(gold: Gold, id: string, file: string | null, words: string): boolean {
  if (!isGoldPaper(gold, id, file)) return false;
  const text = plain(words);
  if (listed(gold.passage).some((passage) => text.includes(plain(passage)))) return true;
  return gold.expect === undefined || gold.expect.some((fact) => holdsAny(text, fact));
}
