import type { Evaluation } from '../evaluation/evaluate.ts';
import { percent, shareOf } from '../evaluation/gate.ts';
import type { Harms, Judged, Share } from '../evaluation/measures.ts';
import type { Bucket } from '../evaluation/reliability.ts';
import { type Page, styled } from './page.ts';
import { oneLine, wrap } from './wrap.ts';

/** How much is told: of a locked plan totals alone, so that no rule can be made to fit it. */
export type Detail = 'whole' | 'totals';

/** How a folder did on judged questions, for reading: a table by kind, harms, citations, abstention, confidence, what was wrong. */
export function evaluationText({ judged, measures, reliability }: Evaluation, page: Page, detail: Detail): string {
  const { all, byType, citations, abstentionPrecision, abstentionRecall } = measures;
  const wrong = judged.filter((one) => one.wrong.length > 0);
  const totals = [
    ...table(['kind', 'right', 'of', 'share'], [...(detail === 'whole' ? byType : []), all].map(shareRow), page),
    '',
    ...harmLines(measures.harms, all.of).flatMap((line) => wrap(line, page.columns)),
    ...wrap(
      `Citations: ${rate(shareOf(citations))} of ${citations.of} answers have a first citation that supports them.`,
      page.columns,
    ),
    ...wrap(
      `Abstention: precision ${rate(abstentionPrecision)} (of what was refused, the record does not answer), recall ${rate(abstentionRecall)} (of what the record does not answer, was refused).`,
      page.columns,
    ),
  ];
  const lines =
    detail === 'totals'
      ? [...totals, '', ...wrap(LOCKED, page.columns)]
      : [
          ...totals,
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

const LOCKED =
  'These questions are locked by split.yaml: they judge what was made without them, so only their totals are told.';

function harmLines({ wrongAnswers, wrongRefusals, closestRight, refused, onScreen }: Harms, of: number): string[] {
  return [
    `Harms: ${wrongAnswers} of ${of} got a wrong answer; ${wrongRefusals} of ${onScreen.of} that the record answers were refused (${closestRight} of them with the answer in the closest passage); ${refused.right} of ${refused.of} that it does not answer were refused.`,
    `On screen: ${onScreen.right} of ${onScreen.of} are right or have the answer among the first five passages shown.`,
  ];
}

/** The same as data; ids and reasons of what was wrong beside the measures. */
export function evaluationJson(
  { judged, measures, reliability }: Evaluation,
  files: readonly string[],
  detail: Detail,
) {
  const { wrongAnswers, wrongRefusals, closestRight, refused, onScreen } = measures.harms;
  const totals = {
    files,
    questions: judged.length,
    accuracy: shareOf(measures.all),
    harms: {
      wrongAnswers,
      wrongRefusals,
      closestRight,
      unanswerable: refused.of,
      unanswerableRefused: refused.right,
      answerable: onScreen.of,
      onScreen: onScreen.right,
    },
    citationAccuracy: shareOf(measures.citations),
    abstention: { precision: measures.abstentionPrecision, recall: measures.abstentionRecall },
  };
  if (detail === 'totals') return { ...totals, locked: true };
  return {
    ...totals,
    byKind: measures.byType.map(({ type, right, of }) => ({ kind: type, right, of })),
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
