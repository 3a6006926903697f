import type { Answer } from '../domain/answer.ts';
import type { JudgedQuestion } from './judged-question.ts';

/** How many of the first citations may carry the support. */
const LOOKED_AT = 3;

/** What is wrong with an answer by the judgement of its question; nothing for a right one. */
export function judge(question: JudgedQuestion, answer: Answer): string[] {
  if (question.answered === false) return judgeAbstention(question, answer);
  const wrong: string[] = [];
  if (!answer.answered && !list(question.kind).includes('ambiguous')) wrong.push(`not answered (${answer.kind})`);
  if (question.kind !== undefined && !list(question.kind).includes(answer.kind)) wrong.push(`kind ${answer.kind}`);
  const headline = plain(answer.headline);
  for (const fact of question.expect ?? []) if (!holdsAny(headline, fact)) wrong.push(`lacks ${fact}`);
  for (const words of question.forbid ?? []) if (headline.includes(plain(words))) wrong.push(`says ${words}`);
  if (answer.answered && !isSupported(question, answer)) wrong.push('no supporting citation among the first three');
  return wrong;
}

function judgeAbstention(question: JudgedQuestion, answer: Answer): string[] {
  if (answer.answered) return ['answered'];
  const kinds = question.kind === undefined ? ['not-found', 'unsupported'] : list(question.kind);
  return kinds.includes(answer.kind) ? [] : [`kind ${answer.kind}`];
}

/** Whether one of the first `among` citations holds what the question expects, from where it expects it. */
export function isSupported(question: JudgedQuestion, answer: Answer, among: number = LOOKED_AT): boolean {
  return answer.citations.slice(0, among).some(({ quote, document }) => {
    const file = document.source?.file ?? '';
    const stands =
      question.doc !== undefined
        ? list(question.doc).some((prefix) => document.id.startsWith(prefix))
        : question.seed === undefined ||
          list(question.seed).some((seed) => seed === 'any' || file.startsWith(`${seed}_`));
    const words = plain(quote);
    return stands && (!question.expect || question.expect.some((fact) => holdsAny(words, fact)));
  });
}

function holdsAny(text: string, alternatives: string): boolean {
  return alternatives.split('|').some((words) => text.includes(plain(words)));
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** A text as judgements compare it: plain quotes and dashes, no Markdown marks, one space, small letters. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/[*_`>~|#]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
