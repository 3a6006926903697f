import type { Query, TopicTerm } from '../domain/query.ts';
import type { FigureStatement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { analyse } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';

/** The figure one paper gives for a thing. */
export interface PaperValue {
  readonly evidence: Evidence;
  readonly figure: FigureStatement;
  /** True where a later paper replaces this one: shown only where the question names its figure. */
  readonly replaced: boolean;
}

const NUMBER =
  /^(?:£?\d[\d,.]*\p{L}*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion)$/iu;
const UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|per ?cent)$/i;

/** Sentences that speak of a matter this much less than the best are of something beside it. */
const NEAR = 0.8;

/** What a change or a share is not: "a further £19 million", "an increase of £7 million", "each serving 100,000". */
const PART =
  /\b(?:further|additional|extra|another|increase of|rise of|fall of|difference of|reduction of|each(?: \w+)?(?: about)?|target of|more than|less than)\s+$/i;

/** Each paper's figure for what a query asks about, of one unit, newest paper first; empty where no figure is of it. */
export function valuesByPaper(query: Query, view: View): PaperValue[] {
  const rest: Query = { ...query, topic: query.topic.filter((term) => !isFigure(term)) };
  const current = valuesIn(rest, view, false);
  const asked = new Set(query.topic.filter(isFigure).flatMap(({ words }) => words.match(/\d[\d,.]*/g) ?? []));
  // "Draft" in the words of a query lets papers speak that others replace.
  const replaced =
    asked.size === 0
      ? []
      : valuesIn({ ...rest, text: `${rest.text} draft` }, view, true).filter(
          ({ figure, evidence }) =>
            !current.some((v) => v.evidence.document === evidence.document) &&
            [...asked].some((number) => figure.words.includes(number)),
        );
  const all = [...current, ...replaced];
  const unit = commonUnit(all, asked);
  return all
    .filter(({ figure }) => figure.unit === unit)
    .sort((a, b) => newerFirst(a.evidence.document, b.evidence.document));
}

function valuesIn(query: Query, view: View, replaced: boolean): PaperValue[] {
  const wanted = new Set(query.topic.flatMap((term) => term.alternatives.flat()));
  const found = gatherEvidence(query, view).passing.flatMap((evidence) => {
    const figure = nearestFigure(evidence, wanted, query);
    return figure ? [{ evidence, figure, replaced }] : [];
  });
  const strongest = Math.max(0, ...found.map(({ evidence }) => evidence.coverage.strength));
  const best = new Map<string, PaperValue>();
  for (const value of found) {
    const { document, coverage } = value.evidence;
    if (coverage.strength >= strongest * NEAR && !best.has(document.id)) best.set(document.id, value);
  }
  return [...best.values()];
}

/** The figure of a sentence that stands nearest to the words asked about, of the kind asked for. */
function nearestFigure(evidence: Evidence, wanted: ReadonlySet<string>, query: Query): FigureStatement | null {
  const { statements, sentence, passage } = evidence;
  const figures = statements.filter(
    (s): s is FigureStatement =>
      s.kind === 'figure' &&
      !PART.test(passage.text.slice(Math.max(0, s.start - 40), s.start)) &&
      isOfKind(s, evidence, query) &&
      // Of "seven of the eleven" the whole is the number there is.
      !statements.some((o) => o.kind === 'figure' && o.start > s.start && o.end <= s.end),
  );
  const places = analyse(sentence.text).flatMap((term) => (wanted.has(term.stem) ? [sentence.start + term.start] : []));
  const distance = (figure: FigureStatement): number =>
    Math.min(
      Number.MAX_SAFE_INTEGER,
      ...places.map((at) => (figure.start >= at ? figure.start - at : (at - figure.end) * AFTER)),
    );
  const [first, ...others] = figures;
  if (!first) return null;
  const near = others.reduce((best, other) => (distance(other) < distance(best) ? other : best), first);
  // "Up from £11.2 million to £12.9 million": the first is what it was.
  const next = figures.find((f) => f.start > near.end && /^\s+to\s+$/.test(passage.text.slice(near.end, f.start)));
  return next ?? near;
}

/** A figure mostly follows what it is of: "the gap is £91 million". */
const AFTER = 2;

const ASKS_COUNT = /\bhow many\b|\bnumber of\b|\bpopulation\b/i;
const ASKS_MONEY = /\b(?:how much|costs?|price|budget|funding|savings?|deficit|gap|grant)\b/i;

function isOfKind(figure: FigureStatement, { sentence }: Evidence, { quantity, text, topic }: Query): boolean {
  const { unit, counts } = figure;
  if (ASKS_COUNT.test(text)) {
    if (unit !== 'count' || counts === null) return unit === 'count';
    const noun = new Set(analyse(counts).map((term) => term.stem));
    // A figure of "people" is one of the population only where the sentence says so.
    return topic.some(
      ({ alternatives: [own = [], ...others] }) =>
        [...own, ...others.flat()].some((stem) => noun.has(stem)) && own.every((stem) => sentence.stems.has(stem)),
    );
  }
  return quantity === 'money' || ASKS_MONEY.test(text) ? /^[A-Z]{3}$|^money$/.test(unit) : true;
}

/** The unit of most papers; where the question names a figure, the unit of the papers that give it. */
function commonUnit(values: readonly PaperValue[], asked: ReadonlySet<string>): string | null {
  const named = values.filter(({ figure }) => [...asked].some((number) => figure.words.includes(number)));
  const counts = new Map<string, number>();
  for (const { figure } of named.length > 0 ? named : values)
    counts.set(figure.unit, (counts.get(figure.unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function isFigure({ words, kind }: TopicTerm): boolean {
  return kind === 'number' || NUMBER.test(words) || UNIT.test(words);
}
