import { citationOf } from '../domain/cite.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { slippageWords } from '../matter/slippage.ts';
import type { Slip } from '../matter/slips.ts';
import { citationJson } from '../service/answer-json.ts';
import { placeOf } from './list-text.ts';
import { type Page, styled } from './page.ts';
import { oneLine, wrap } from './wrap.ts';

/** Milestones that moved, for reading: each with every day that was given for it, how far it moved, and where each is said. */
export function slipText(slips: readonly Slip[], page: Page): string {
  if (slips.length === 0) return `${wrap(NONE, page.columns).join('\n')}\n`;
  const count = `${slips.length} ${slips.length === 1 ? 'milestone' : 'milestones'} for which papers gave different days`;
  const lines = slips.flatMap((slip) => [
    '',
    ...styled(wrap(oneLine(`${slip.thing}, ${slip.milestone}: ${slippageWords(slip)}`), page.columns), 'bold', page),
    ...slip.steps.flatMap(({ date, by }) => [
      ...wrap(`${formatDate(date)}: ${oneLine(by.passage.text.slice(by.start, by.end))}`, page.columns, '    ', '    '),
      ...wrap(placeOf(citationOf(by)), page.columns, '        ', '        '),
    ]),
  ]);
  return `${[count, ...lines].join('\n')}\n`;
}

const NONE =
  'No milestone was read for which two papers of different days give different days in so many words. Dates may have moved all the same: stp list dates tells which papers say so.';

/** The same as data. */
export function slipJson(slips: readonly Slip[]) {
  return {
    list: 'dates',
    moved: slips.map((slip) => ({
      thing: slip.thing,
      milestone: slip.milestone,
      slippage: slippageWords(slip),
      steps: slip.steps.map(({ date, by }) => ({ date, citation: citationJson(citationOf(by)) })),
    })),
  };
}
