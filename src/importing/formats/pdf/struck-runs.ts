import type { Drawing, Rule } from './page-drawing.ts';
import type { PageRun } from './page-runs.ts';
import { lineOf } from './run-lines.ts';

// Where a rule strikes letters out, as shares of their size above the line they stand on: measured on papers with tracked
// changes and amendments. Lower is an underline, higher the rule of a table or of the line above.
const LOWEST = 0.15;
const HIGHEST = 0.5;
const THICKEST = 0.15;
/** What of a word must be under a rule for all of it to be struck, and for none of it, the rule being drawn loosely. */
const MOST = 0.8;
const LEAST = 0.2;

/** Cuts the runs of a page where rules are drawn across their middle, and marks the pieces under them as struck out. */
export function markStruck(runs: readonly PageRun[], drawing: Drawing): readonly PageRun[] {
  if (drawing.rules.length === 0) return runs;
  let widths: ReturnType<Drawing['widths']> | null = null;
  const level = runs.filter(({ isTurned }) => !isTurned);
  const striking = drawing.rules.filter((rule) =>
    isAsLongAs(
      level.filter((run) => strikes(rule, run)),
      rule,
    ),
  );
  return runs.flatMap((run) => {
    if (run.isTurned) return [run];
    const across = striking.filter((rule) => strikes(rule, run));
    if (across.length === 0) return [run];
    widths ??= drawing.widths();
    return cut(run, across, widths.get(run.font));
  });
}

function strikes(rule: Rule, run: PageRun): boolean {
  const height = (run.y - rule.y) / run.size;
  if (height < LOWEST || height > HIGHEST || rule.thickness > THICKEST * run.size) return false;
  return Math.min(rule.right, run.x + run.width) - Math.max(rule.x, run.x) > run.size * 0.1;
}

/** A rule that strikes words out ends where they do; one that goes on is a table's or a chart's. */
function isAsLongAs(struck: readonly PageRun[], rule: Rule): boolean {
  if (struck.length === 0) return false;
  const { x, right, size } = lineOf(struck);
  return rule.x > x - size && rule.right < right + size;
}

function cut(run: PageRun, rules: readonly Rule[], widths: ReadonlyMap<string, number> | undefined): PageRun[] {
  const letters = [...run.text];
  const own = letters.map((letter) => widths?.get(letter) || 500);
  const scale =
    run.width /
    Math.max(
      own.reduce((sum, width) => sum + width, 0),
      1,
    );
  let x = run.x;
  const places = own.map((width) => {
    const at = { x, right: x + width * scale };
    x = at.right;
    return at;
  });
  const under = places.map((place) => {
    const middle = (place.x + place.right) / 2;
    return rules.some((rule) => rule.x <= middle && middle <= rule.right);
  });
  const struck = byWords(letters, under);
  const pieces: PageRun[] = [];
  for (let from = 0; from < letters.length; ) {
    let to = from + 1;
    while (to < letters.length && struck[to] === struck[from]) to++;
    const text = letters.slice(from, to).join('');
    const start = places[from]?.x ?? run.x;
    const isSpaced = from === 0 ? run.isSpaced : /^\s/.test(text) || /\s$/.test(letters[from - 1] ?? '');
    const width = (places[to - 1]?.right ?? start) - start;
    if (text.trim() !== '') pieces.push({ ...run, text, x: start, width, isSpaced, isStruck: struck[from] ?? false });
    from = to;
  }
  return pieces;
}

/** Letters are struck as their rule says, but words that are nearly all or hardly under it are so as a whole. */
function byWords(letters: readonly string[], under: readonly boolean[]): readonly boolean[] {
  const struck = [...under];
  for (let from = 0; from < letters.length; ) {
    let to = from;
    while (to < letters.length && letters[to]?.trim() !== '') to++;
    const share = under.slice(from, to).filter(Boolean).length / Math.max(to - from, 1);
    if (share >= MOST) struck.fill(true, from, to);
    else if (share <= LEAST) struck.fill(false, from, to);
    from = to + 1;
  }
  // White space goes with what stands before it, so that no piece is white space alone.
  letters.forEach((letter, at) => {
    if (letter.trim() === '' && at > 0) struck[at] = struck[at - 1] ?? false;
  });
  return struck;
}
