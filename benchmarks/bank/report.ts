import type { Part } from '../../src/evaluation/split.ts';
import type { AskedPlan } from './ask-plan.ts';
import { type QuestionTotals, shown, type Totals, totalsByKind, totalsOf } from './totals.ts';

/** A plan that was asked, with its part. */
export interface Asked {
  readonly id: string;
  readonly part: Part;
  readonly asked: AskedPlan;
}

/** The bank's figures, as data. Of locked plans there is nothing in it but the totals of all of them together. */
export interface BankReport {
  readonly parts: readonly Totals[];
  /** By kind, of each part that may be looked into. */
  readonly kinds: readonly {
    readonly part: Part;
    readonly types: readonly QuestionTotals[];
    readonly tags: readonly QuestionTotals[];
  }[];
  readonly plans: readonly (Totals & { readonly part: Part })[];
}

/** Whether a part may be looked into: by kind, by plan, by question. */
export function isOpen(part: Part): boolean {
  return part !== 'locked';
}

/** Makes the report of what was asked. */
export function reportOf(all: readonly Asked[]): BankReport {
  const parts = [...new Set(all.map(({ part }) => part))];
  const open = all.filter(({ part }) => isOpen(part));
  return {
    parts: parts.map((part) =>
      totalsOf(
        part,
        all.filter((one) => one.part === part).map(({ asked }) => asked),
      ),
    ),
    kinds: parts.filter(isOpen).map((part) => ({
      part,
      ...totalsByKind(open.filter((one) => one.part === part).flatMap(({ asked }) => asked.questions)),
    })),
    plans: open.map(({ id, part, asked }) => ({ part, ...totalsOf(id, [asked]) })),
  };
}

/** The report for reading. */
export function reportText({ parts, kinds, plans }: BankReport): string {
  const sections = [
    table('Part', parts, FULL),
    ...kinds.flatMap(({ part, types, tags }) => [
      table(`${part}, by kind`, types, SHORT),
      table(`${part}, by what makes it hard`, tags, SHORT),
    ]),
    table('Plan (fit and choose)', plans, PLAN),
    LEGEND,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What is wrong with the answers of a plan that may be looked into, a line or two each. */
export function wrongText({ id, asked }: Asked): string {
  const questions = asked.questions
    .filter(({ wrong }) => wrong.length > 0)
    .map(
      ({ question, wrong, answer }) =>
        `${id} ${question.id}  ${question.q}\n    ${wrong.join('; ')}\n    ${answer.headline}`,
    );
  const turns = asked.turns
    .filter(({ wrong }) => wrong.length > 0)
    .map((turn) => `${id} ${turn.id}  ${turn.turn.q}\n    ${turn.wrong.join('; ')}\n    ${turn.headline}`);
  return `${[...questions, ...turns].join('\n')}\n`;
}

type Column<Row> = readonly [head: string, cell: (row: Row) => string];

const share = (right: number, of: number): string => (of === 0 ? '-' : `${((right / of) * 100).toFixed(1)}`);

const SHORT: readonly Column<QuestionTotals>[] = [
  ['asked', ({ questions }) => String(questions)],
  ['right', (t) => share(t.right, t.questions)],
  ['answerable right', (t) => share(t.answerableRight, t.answerable)],
  ['wrong answers', (t) => share(t.wrongAnswers, t.questions)],
  ['wrong refusals', (t) => share(t.wrongRefusals, t.answerable)],
  ['on screen', (t) => share(t.onScreen, t.answerable)],
  ['candidates', (t) => share(t.amongCandidates, t.answerable)],
  ['plain best', (t) => share(t.baseline.first, t.answerable)],
];

const PLAN: readonly Column<Totals>[] = [
  ...SHORT,
  ['refused', (t) => share(t.unanswerableRefused, t.unanswerable)],
  ['turns', (t) => share(t.conversations.answerableRight, t.conversations.answerable)],
];

const FULL: readonly Column<Totals>[] = [
  ['questions', ({ questions }) => String(questions)],
  ['right', (t) => shown({ right: t.right, of: t.questions })],
  ['answerable right', (t) => shown({ right: t.answerableRight, of: t.answerable })],
  ['unanswerable refused', (t) => shown({ right: t.unanswerableRefused, of: t.unanswerable })],
  ['wrong answers, of all', (t) => shown({ right: t.wrongAnswers, of: t.questions })],
  ['wrong refusals, of answerable', (t) => shown({ right: t.wrongRefusals, of: t.answerable })],
  ['  with the answer in the closest', (t) => shown({ right: t.closestRight, of: t.wrongRefusals })],
  ['fact on screen', (t) => shown({ right: t.onScreen, of: t.answerable })],
  ['gold among first ten candidates', (t) => shown({ right: t.amongCandidates, of: t.answerable })],
  ['gold among first ten of search', (t) => shown({ right: t.amongSearch, of: t.answerable })],
  ['plain search: best paragraph', (t) => shown({ right: t.baseline.first, of: t.answerable })],
  ['plain search: first five', (t) => shown({ right: t.baseline.amongFive, of: t.answerable })],
  ['plain search: first ten', (t) => shown({ right: t.baseline.amongTen, of: t.answerable })],
  ['conversations', (t) => String(t.conversations.conversations)],
  ['turns right', (t) => shown({ right: t.conversations.right, of: t.conversations.turns })],
  ['answerable turns right', (t) => shown({ right: t.conversations.answerableRight, of: t.conversations.answerable })],
];

const LEGEND = `Shares in per cent. Wrong answers are of all questions; wrong refusals, on screen (right, or among the first five passages
shown), candidates (among the first ten) and plain (MiniSearch's best paragraph on the same question) of the answerable.`;

/** Rows of figures: the full table stands upright, a column a row, the others lie. */
function table<Row extends { readonly name: string }>(
  title: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): string {
  const cells = [['', ...rows.map(({ name }) => name)], ...columns.map(([head, cell]) => [head, ...rows.map(cell)])];
  const upright = columns.length > 12;
  const lines = upright ? cells : transposed(cells);
  const widths = transposed(lines).map((column) => Math.max(...column.map((cell) => cell.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [`== ${title}`, ...lines.map((row) => line(row).trimEnd())].join('\n');
}

function transposed(rows: readonly (readonly string[])[]): string[][] {
  return (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? ''));
}
