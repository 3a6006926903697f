import type { Evaluation } from '../evaluation/evaluate.ts';
import { percent, shareOf } from '../evaluation/gate.ts';
import type { Judged, Share } from '../evaluation/measures.ts';
import type { Bucket } from '../evaluation/reliability.ts';
import { type Page, styled } from './page.ts';
import { oneLine, wrap } from './wrap.ts';

/** How a folder did on judged questions, for reading: a table by kind, citations, abstention, confidence, what was wrong. */
export function evaluationText({ judged, measures, reliability }: Evaluation, page: Page): string {
  const { all, byType, citations, abstentionPrecision, abstentionRecall } = measures;
  const wrong = judged.filter((one) => one.wrong.length > 0);
  const lines = [
    ...table(['kind', 'right', 'of', 'share'], [...byType, all].map(shareRow), page),
    '',
    ...wrap(
      `Citations: ${rate(shareOf(citations))} of ${citations.of} answers have a first citation that supports them.`,
      page.columns,
    ),
    ...wrap(
      `Abstention: precision ${rate(abstentionPrecision)} (of what was refused, the record does not answer), recall ${rate(abstentionRecall)} (of what the record does not answer, was refused).`,
      page.columns,
    ),
    '',
    ...bucketTable('answers given', reliability.given, page),
    '',
    ...bucketTable('answers withheld', reliability.withheld, page),
    ...(wrong.length === 0
      ? []
      : ['', ...styled(['Wrong:'], 'bold', page), ...wrong.flatMap((one) => wrongLines(one, page))]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as data; ids and reasons of what was wrong beside the measures. */
export function evaluationJson({ judged, measures, reliability }: Evaluation, files: readonly string[]) {
  return {
    files,
    questions: judged.length,
    accuracy: shareOf(measures.all),
    byKind: measures.byType.map(({ type, right, of }) => ({ kind: type, right, of })),
    citationAccuracy: shareOf(measures.citations),
    abstention: { precision: measures.abstentionPrecision, recall: measures.abstentionRecall },
    reliability,
    wrong: judged
      .filter((one) => one.wrong.length > 0)
      .map(({ question, answer, wrong }) => ({
        id: question.id,
        question: question.q,
        wrong,
        kind: answer.kind,
        headline: answer.headline,
      })),
  };
}

function shareRow(share: Share): string[] {
  return [share.type, String(share.right), String(share.of), rate(shareOf(share))];
}

function bucketTable(what: string, buckets: readonly Bucket[], page: Page): string[] {
  const rows = buckets.map(({ from, to, right, of }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(right),
    String(of),
    rate(right / of),
  ]);
  return rows.length === 0 ? [`No ${what}.`] : table([`confidence of ${what}`, 'right', 'of', 'share'], rows, page);
}

function table(head: readonly string[], rows: readonly (readonly string[])[], page: Page): string[] {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [...styled([line(head)], 'bold', page), ...rows.map((row) => line(row.map(oneLine)))];
}

function wrongLines({ question, answer, wrong }: Judged, page: Page): string[] {
  return [
    ...wrap(`${question.id} ${question.q}`, page.columns, '  ', '    '),
    ...wrap(`${wrong.join('; ')}. Answer: ${answer.headline}`, page.columns, '    ', '    '),
  ];
}

function rate(share: number | null): string {
  return share === null ? 'none' : percent(share);
}
