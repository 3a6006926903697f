import { supports } from './gold.ts';
import type { JudgedAnswer } from './judged-answer.ts';
import type { JudgedQuestion } from './judged-question.ts';
import { holdsAny, listed, plain, saysAny } from './plain-words.ts';

/** How many of the first citations may carry the support. */
const LOOKED_AT = 3;
/** How much of a headline is looked at, in characters: the longest a whole sentence may fill. */
const READ = 600;

/** What is wrong with an answer by the judgement of its question; nothing for a right one. */
export function judge(question: JudgedQuestion, answer: JudgedAnswer): string[] {
  if (question.answered === false) return judgeAbstention(question, answer);
  const wrong: string[] = [];
  const mayAskBack = listed(question.kind).includes('ambiguous');
  if (!answer.answered && !(mayAskBack && answer.kind === 'ambiguous')) wrong.push(`not answered (${answer.kind})`);
  if (question.kind !== undefined && !listed(question.kind).includes(answer.kind)) wrong.push(`kind ${answer.kind}`);
  const said = saidBy(question, answer);
  for (const fact of question.expect ?? []) if (!holdsAny(said, fact)) wrong.push(`lacks ${fact}`);
  for (const words of question.forbid ?? []) if (said.includes(plain(words))) wrong.push(`says ${words}`);
  wrong.push(...judgeLead(question, answer));
  if (answer.answered && !isSupported(question, answer, isList(question) ? undefined : LOOKED_AT))
    wrong.push('no supporting citation among the first three');
  return wrong;
}

function judgeAbstention(question: JudgedQuestion, answer: JudgedAnswer): string[] {
  if (answer.answered) return ['answered'];
  const kinds = question.kind === undefined ? ['not-found', 'unsupported'] : listed(question.kind);
  return kinds.includes(answer.kind) ? [] : [`kind ${answer.kind}`];
}

/** A right sentence quoted behind a wrong value is a wrong answer: the value stands in the lead. */
function judgeLead({ lead = [], leadForbid = [] }: JudgedQuestion, answer: JudgedAnswer): string[] {
  const front = plain(leadOf(answer));
  const lacking = answer.answered ? lead.filter((fact) => !saysAny(front, fact)) : [];
  const said = leadForbid.filter((words) => saysAny(front, words));
  return [...lacking.map((fact) => `its lead lacks ${fact}`), ...said.map((words) => `its lead says ${words}`)];
}

/** The fact an answer opens with: its lead, or where the version has none its headline before the first quotation. */
export function leadOf({ lead, headline }: JudgedAnswer): string {
  return lead ?? headline.split('“')[0] ?? '';
}

/** Whether one of the first `among` citations holds what the question expects, from where it expects it. */
export function isSupported(question: JudgedQuestion, answer: JudgedAnswer, among?: number): boolean {
  return answer.citations
    .slice(0, among)
    .some(({ quote, document }) => supports(question, document.id, document.source?.file ?? null, quote));
}

/** What is read of an answer for its facts: the headline, and of a list its rows too. */
function saidBy(question: JudgedQuestion, { headline, entries = [] }: JudgedAnswer): string {
  const rows = isList(question) ? entries.map((entry) => JSON.stringify(entry)) : [];
  return plain([headline.slice(0, READ), ...rows].join(' '));
}

function isList({ type }: JudgedQuestion): boolean {
  return type.startsWith('list');
}
