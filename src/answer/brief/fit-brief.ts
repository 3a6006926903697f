import type { Heading } from '../../matter/brief/heading.ts';
import type { Line } from '../../matter/brief/line.ts';

/** A heading with the lines chosen for the page. */
export interface Fitted {
  readonly heading: Heading;
  readonly lines: readonly Line[];
  /** How many more lines were found that are shown nowhere. */
  readonly more: number;
}

/** The most lines under one heading. */
const LINES = 4;
/** How many lines of a heading are tried in one turn: a shorter one may fit where the most telling does not. */
const TRIED = 3;

/**
 * Chooses the lines of a page: in turns, each heading in its order gives its next most telling line that can be read by
 * itself and stands under no other heading yet, as long as the page holds it.
 */
export function fitBrief(headings: readonly Heading[], holds: (fitted: readonly Fitted[]) => boolean): Fitted[] {
  let page: Fitted[] = headings.map((heading) => ({ heading, lines: [], more: 0 }));
  for (let turn = 0; turn < LINES; turn++) {
    for (const [at, { first = 1 }] of headings.entries()) {
      for (let line = 0; line < (turn === 0 ? first : 1); line++) page = withNext(page, at, holds);
    }
  }
  return counted(page).filter(({ lines }) => lines.length > 0);
}

function withNext(page: Fitted[], at: number, holds: (fitted: readonly Fitted[]) => boolean): Fitted[] {
  const chosen = page[at];
  if (!chosen || chosen.lines.length >= LINES) return page;
  const shown = page.flatMap(({ lines }) => lines);
  const free = chosen.heading.lines.filter((line) => line.readable && !shown.some((other) => isSame(line, other)));
  for (const line of free.slice(0, TRIED)) {
    const next = page.with(at, { ...chosen, lines: [...chosen.lines, line] });
    if (holds(counted(next))) return next;
  }
  return page;
}

function counted(page: readonly Fitted[]): Fitted[] {
  const shown = page.flatMap(({ lines }) => lines);
  return page.map(({ heading, lines }) => {
    const distinct = heading.lines.filter(
      (line, at) => !heading.lines.slice(0, at).some((other) => isSame(line, other)),
    );
    return { heading, lines, more: distinct.filter((line) => !shown.some((other) => isSame(line, other))).length };
  });
}

/** Whether two lines repeat words in common: no sentence stands twice on a page. */
function isSame(
  { words: a, lead, isForm = false }: Line,
  { words: b, lead: other, isForm: otherForm = false }: Line,
): boolean {
  if (isForm || otherForm) return isForm === otherForm && lead === other;
  if (a === null || b === null) return a === b && lead === other;
  const text = (words: NonNullable<Line['words']>): string => words.passage.text.slice(words.start, words.end);
  return (a.passage === b.passage && a.start < b.end && a.end > b.start) || text(a) === text(b);
}
