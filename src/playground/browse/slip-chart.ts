import { daysBetween, earliestDay, formatDate } from '../../domain/reduced-date.ts';
import { slippageWords } from '../../matter/slippage.ts';
import type { Slip } from '../../matter/slips.ts';
import { type Html, html } from '../escape-html.ts';
import { sourceLink } from './source-link.ts';

/** Milestones drawn: more lines than these say no more at a glance; the table has them all. */
const DRAWN = 12;
/** Sizes in the units of the drawing, which is as wide as the page lets it be. */
const WIDTH = 640;
const ROW = 44;
const EDGE = 10;
const HEAD = 22;

/**
 * The milestones that moved: a drawing of the days that were given for each, and a table that says the same with where each
 * stands. Null where none moved.
 */
export function slipChart(slips: readonly Slip[]): Html | null {
  if (slips.length === 0) return null;
  return html`<section class="slips"><h2 id="moved">Milestones that moved</h2>
<p>For each the day that was first given, and each later one by the paper that gave it. Only what two papers say of the same event of the same named thing is here.</p>
${drawing(slips.slice(0, DRAWN))}
<table class="rows" role="table">
<caption class="unseen">Milestones that moved</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Milestone</th><th role="columnheader" scope="col">Days given</th><th role="columnheader" scope="col">How far from the first</th></tr></thead>
<tbody role="rowgroup">${slips.map(
    (
      slip,
    ) => html`<tr role="row"><td role="cell" class="short" data-head="Milestone"><div><bdi>${nameOf(slip)}</bdi></div></td><td role="cell" class="long" data-head="Days given"><div><ol class="plain">${slip.steps.map(
      ({ date, by }) => html`<li>${formatDate(date)} <span class="where">${sourceLink(by)}</span></li>`,
    )}</ol></div></td><td role="cell" class="short" data-head="How far from the first"><div>${slippageWords(slip)}</div></td></tr>
`,
  )}</tbody>
</table></section>
`;
}

function nameOf({ thing, milestone }: Slip): string {
  return `${thing}, ${milestone}`;
}

/** One line a milestone over a common time, a dot for each day given, the last one filled. */
function drawing(slips: readonly Slip[]): Html {
  const days = slips.flatMap(({ steps }) => steps.map(({ date }) => earliestDay(date) ?? date)).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const span = Math.max(1, daysBetween(first, last));
  const x = (date: string): number =>
    Math.round(EDGE + ((WIDTH - 2 * EDGE) * daysBetween(first, earliestDay(date) ?? date)) / span);
  const height = HEAD + ROW * slips.length + EDGE;
  const told = slips.map(
    (slip) => `${nameOf(slip)}: ${slip.steps.map(({ date }) => formatDate(date)).join(', then ')}`,
  );
  return html`<svg role="img" aria-label="${told.join('. ')}." viewBox="0 0 ${WIDTH} ${height}" width="100%" font-size="15" fill="currentColor">
<text x="${EDGE}" y="14">${formatDate(first.slice(0, 7))}</text><text x="${WIDTH - EDGE}" y="14" text-anchor="end">${formatDate(last.slice(0, 7))}</text>
${slips.map((slip, at) => lineOf(slip, HEAD + ROW * at, x))}</svg>
`;
}

function lineOf(slip: Slip, top: number, x: (date: string) => number): Html {
  const places = slip.steps.map(({ date }) => x(date));
  const y = top + ROW - 14;
  return html`<text x="${EDGE}" y="${top + 16}">${nameOf(slip)}</text>
<path d="M${Math.min(...places)} ${y}H${Math.max(...places)}" stroke="currentColor" stroke-width="3"/>
${places.map((place, i) =>
  i === places.length - 1
    ? html`<circle cx="${place}" cy="${y}" r="6"/>`
    : html`<circle cx="${place}" cy="${y}" r="5" fill="none" stroke="currentColor" stroke-width="2"/>`,
)}
`;
}
