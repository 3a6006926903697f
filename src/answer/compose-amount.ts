import type { Quantity, Query } from '../domain/query.ts';
import type { FigureStatement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { stems } from '../search/terms.ts';
import { LEAST_STRENGTH } from './compose-when.ts';
import { countedStems } from './counted.ts';
import { type Composer, draft } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { capitalised, headline } from './headline.ts';
import { rankEvidence } from './rank.ts';
import { supportOf } from './support.ts';
import { authority, line, repeat } from './wording.ts';

const TIME_UNITS = /^(?:second|minute|hour|day|week|month|quarter|year|decade)s?$/;

/** Answers how much, how many and how long, from figures of the kind asked for in sentences that speak of the topic. */
export const composeAmount: Composer = (query, view) => {
  const passing = gatherEvidence(query, view).passing.filter((e) => e.coverage.strength >= LEAST_STRENGTH);
  const counted = countedStems(query);
  const withFigures = passing.filter((e) => figuresOf(e, query.quantity).some((f) => counts(f, query, counted)));
  const ranked = rankEvidence(
    withFigures,
    (e) =>
      (query.quantity !== 'duration' && bestFigure(e, query.quantity, counted).fit > 0 ? 0.12 : 0) +
      (namesMeasured(e, query) ? 0.05 : 0),
  );
  const [best, ...others] = newestOfTheBest(ranked);
  if (!best) return null;
  const { figure } = bestFigure(best, query.quantity, counted);
  const differing = others.find((e) => isRival(e, best, query.quantity, counted));
  const fact = `${sayFigure(figure)} ${repeat(best.sentence.text, best.document)}`;
  const also = differing
    ? ` Another paper: ${bestFigure(differing, query.quantity, counted).figure.words} ${authority(differing.document, differing.passage)}`
    : '';
  return draft(headline(fact, `${authority(best.document, best.passage)}${also}`), [
    { text: line(best), by: [supportOf(best)] },
    ...[...(differing ? [differing] : []), ...others.filter((e) => e !== differing).slice(0, 2)].map((e) => ({
      text: line(e),
      by: [supportOf(e)] as const,
    })),
  ]);
};

/**
 * Whether a sentence itself has the first matter of the question: of "by bus 90 minutes" and "by car 40" in one paragraph,
 * "how long is the car journey?" asks for the second.
 */
function namesMeasured({ sentence }: Evidence, query: Query): boolean {
  const [first] = [...query.topic].sort((a, b) => query.text.indexOf(a.words) - query.text.indexOf(b.words));
  return first?.alternatives.some((way) => way.every((stem) => sentence.stems.has(stem))) ?? false;
}

/** Of sentences that fit about as well, the newest paper's comes first: figures change. */
function newestOfTheBest(ranked: readonly Evidence[]): Evidence[] {
  const strongest = ranked[0]?.coverage.strength ?? 0;
  const near = ranked.filter((e) => e.coverage.strength >= strongest - SIMILAR);
  return [...near.sort((a, b) => newerFirst(a.document, b.document)), ...ranked.filter((e) => !near.includes(e))];
}

const SIMILAR = 0.1;

function figuresOf({ statements }: Evidence, quantity: Quantity | null): FigureStatement[] {
  return statements.filter((s): s is FigureStatement => s.kind === 'figure' && isOfKind(s, quantity));
}

function isOfKind({ unit }: FigureStatement, quantity: Quantity | null): boolean {
  switch (quantity) {
    case 'money':
      return /^[A-Z]{3}$|^money$/.test(unit);
    case 'percent':
      return unit === 'percent';
    case 'duration':
      return TIME_UNITS.test(unit);
    case 'count':
      return unit !== 'frequency' && !/^[A-Z]{3}$|^money$/.test(unit);
    default:
      return true;
  }
}

/** "How many" is answered only by a figure of what was asked to be counted, or of what the sentence leaves unsaid. */
function counts({ counts: what, unit }: FigureStatement, query: Query, counted: ReadonlySet<string>): boolean {
  if (query.quantity !== 'count') return true;
  if (TIME_UNITS.test(unit)) return stems(unit).some((stem) => counted.has(stem));
  return what === null || stems(what).some((stem) => counted.has(stem));
}

function bestFigure(
  evidence: Evidence,
  quantity: Quantity | null,
  counted: ReadonlySet<string>,
): { figure: FigureStatement; fit: number } {
  const [first, ...others] = figuresOf(evidence, quantity).map((figure) => ({
    figure,
    fit: stems(`${figure.counts ?? ''} ${figure.unit}`).filter((stem) => counted.has(stem)).length,
  }));
  if (!first) throw new Error('no figure of the kind asked for'); // unreachable: only evidence with figures is ranked
  return others.reduce((best, other) => (other.fit > best.fit ? other : best), first);
}

function sayFigure({ words, counts, tentative }: FigureStatement): string {
  const what = counts && !words.toLowerCase().includes(counts.toLowerCase()) ? `${words} ${counts}` : words;
  return tentative ? `${capitalised(what)}: proposed or expected, not settled.` : `${capitalised(what)}.`;
}

/** Whether another paper counts the same thing and comes to another figure. */
function isRival(a: Evidence, b: Evidence, quantity: Quantity | null, counted: ReadonlySet<string>): boolean {
  if (a.document.id === b.document.id || a.coverage.strength < b.coverage.strength * 0.9) return false;
  const [left, right] = [bestFigure(a, quantity, counted), bestFigure(b, quantity, counted)];
  return (
    left.fit > 0 && right.fit > 0 && left.figure.unit === right.figure.unit && left.figure.value !== right.figure.value
  );
}
