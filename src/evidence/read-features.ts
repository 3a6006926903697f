import { knownDate } from '../domain/date-phrase.ts';
import type { Want } from '../english/wanted-words.ts';
import { stems } from '../search/terms.ts';
import type { AskedTerm } from './asked-terms.ts';
import { boundOf } from './bound-value.ts';
import type { Candidate } from './candidates.ts';
import { fits } from './days.ts';
import { type Features, isAhead, type Scene } from './features.ts';
import { isBesideShown } from './lean.ts';
import { readPassage } from './sentence-terms.ts';
import { frameStems, isOfBody, paperStems } from './setting.ts';
import { isReplaced } from './superseded.ts';
import { ORGANISATION } from './value-fit.ts';

/** What was read of a candidate. */
export interface ReadFeatures {
  readonly features: Features;
  /** How far each term of the question stands in its setting, 0 to 1, in the order of the terms. */
  readonly held: readonly number[];
}

/** Reads what speaks for a candidate and against it. */
export function readFeatures(candidate: Candidate, scene: Scene): ReadFeatures {
  const { terms, wanted } = scene;
  const { document, sentence, statements } = candidate;
  const [want = 'words'] = wanted.kinds;
  const bound = boundOf(candidate, scene);
  const held = heldIn(candidate, scene.terms, scene);
  const before = heldIn(candidate, scene.lean.terms, scene);
  const share = (of: (where: Held) => number): number => weightedShare(terms, (i) => of(held[i] ?? NOWHERE));
  const age = scene.age.get(document.id) ?? 0;
  const features: Features = {
    inSentence: share((where) => where.sentence),
    inSetting: share((where) => where.setting),
    inFrame: share((where) => where.frame),
    match: candidate.match,
    pairs: pairsHeld(terms, sentence.order),
    value: bound === null ? 0 : bound.want === want ? 1 : LESS_LIKELY,
    valueAsked: yes(wanted.strict && bound !== null && bound.want === want && bound.fit > ORGANISATION),
    valueFit: Math.min(1, bound?.fit ?? 0),
    deniedValue: yes(bound?.denied ?? false),
    context: candidate.context,
    speaks: yes(speaks(candidate, scene)),
    ofDay: ofAskedDay(candidate, scene),
    ahead: yes(
      scene.query.towards === 'next' &&
        statements.some((s) => s.kind === 'date' && isAhead(knownDate(s.when), scene.query)),
    ),
    newest: age,
    newestAsked: scene.latest ? age : 0,
    ofBody: yes(isOfAskedBody(candidate, scene)),
    denies: yes(scene.query.manner === 'claim' && DENIES.test(sentence.text)),
    otherYear: yes(isOfOtherYear(candidate, scene)),
    ...formOf(candidate, scene, want),
    spokenBefore: scene.lean.terms.length === 0 ? 0 : weightedShare(scene.lean.terms, (i) => before[i]?.setting ?? 0),
    besideShown: yes(isBesideShown(candidate.passage, scene.lean)),
  };
  return { features, held: held.map(({ setting }) => setting) };
}

/** Whether somebody asked about speaks in a sentence, where a question asks what was said. */
function speaks({ statements }: Candidate, { query, terms }: Scene): boolean {
  if (query.manner !== 'said') return false;
  const asked = terms.filter(({ named }) => named);
  const spoken = statements.flatMap((s) => (s.kind === 'contribution' ? stems(s.speaker) : []));
  return spoken.some((stem) => asked.some((term) => term.stems.has(stem)));
}

const DENIES = /\b(?:not|no|never|none|neither|nor|without|declined|refused|rejected)\b/i;
const LESS_LIKELY = 0.5;

/** What speaks against a candidate by its form, whatever it says. */
function formOf(
  { document, passage, sentence, ordinal, statements }: Candidate,
  { query, view }: Scene,
  want: Want,
): Pick<Features, 'onlyAsked' | 'replaced' | 'notDecided'> {
  const decisions = statements.filter((s) => s.kind === 'decision');
  const isLast = ordinal === readPassage(passage).sentences.length - 1;
  return {
    onlyAsked: yes(document.kind === 'agenda' || (isLast && sentence.text.endsWith('?'))),
    replaced: yes(isReplaced(document, view) && !/\bdrafts?\b/i.test(query.text)),
    notDecided: yes(want === 'decision' && decisions.some((s) => s.standing !== 'own' && s.standing !== 'lost')),
  };
}

function yes(holds: boolean): number {
  return holds ? 1 : 0;
}

/** Where a term of the question stands around a candidate. */
interface Held {
  /** Each from 0, nowhere, to 1, in its own words. */
  readonly sentence: number;
  readonly frame: number;
  readonly setting: number;
}

const NOWHERE: Held = { sentence: 0, frame: 0, setting: 0 };

function heldIn(candidate: Candidate, terms: readonly AskedTerm[], scene: Scene): Held[] {
  const { document, passage, sentence } = candidate;
  const read = readPassage(passage);
  const frame = frameStems(passage, document);
  const paper = paperStems(document);
  const isOwn = isOfAskedBody(candidate, scene);
  return terms.map((asked) => {
    const inFrame = holds(asked, frame);
    const inPaper = asked.term.mention?.kind === 'body' && isOwn ? 1 : holds(asked, paper);
    return {
      sentence: holds(asked, sentence.stems),
      frame: inFrame,
      setting: Math.max(inFrame, inPaper, holds(asked, read.stems)),
    };
  });
}

/** How far a term stands among some stems: 1 in its own words, less in others, 0 not at all. */
function holds({ term, bridges }: AskedTerm, stems: ReadonlySet<string>): number {
  const stands = (way: readonly string[]): boolean => way.length > 0 && way.every((stem) => stems.has(stem));
  if (term.alternatives.some(stands)) return 1;
  return Math.max(0, ...bridges.map((bridge) => (stands(bridge.stems) ? bridge.strength : 0)));
}

/** The weighted share of the terms for which something holds; 1 where there is nothing to hold. */
function weightedShare(terms: readonly AskedTerm[], of: (i: number) => number): number {
  let total = 0;
  let covered = 0;
  terms.forEach(({ weight }, i) => {
    total += weight;
    covered += weight * of(i);
  });
  return total === 0 ? 1 : covered / total;
}

/** Words that may stand between two that stand side by side in the question. */
const BETWEEN = 3;

function pairsHeld(terms: readonly AskedTerm[], order: readonly string[]): number {
  let pairs = 0;
  let held = 0;
  for (let i = 0; i + 1 < terms.length; i++) {
    const [a, b] = [terms[i]?.reach, terms[i + 1]?.reach];
    if (!a || !b) continue;
    pairs++;
    const isNear = (from: number): boolean => {
      for (let at = Math.max(0, from - BETWEEN); at <= from + BETWEEN; at++) if (b.has(order[at] ?? '')) return true;
      return false;
    };
    if (order.some((stem, at) => a.has(stem) && isNear(at))) held++;
  }
  return pairs === 0 ? 0 : held / pairs;
}

function isOfAskedBody({ document }: Candidate, { query }: Scene): boolean {
  return query.mentions.some((mention) => mention.kind === 'body' && isOfBody(document, mention));
}

function ofAskedDay({ document, passage }: Candidate, { query: { day }, view }: Scene): number {
  if (day === null) return 0.5;
  const own = document.date?.date;
  const dates = view.statementsOf(passage.document, passage.paragraph);
  return yes(
    (own !== undefined && fits(own, day)) || dates.some((s) => s.kind === 'date' && fits(knownDate(s.when), day)),
  );
}

/** Whether a sentence names years, and not those that the question names. */
function isOfOtherYear({ sentence }: Candidate, { years }: Scene): boolean {
  if (years.length === 0) return false;
  const named: readonly string[] = sentence.text.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return named.length > 0 && !years.some((year) => named.includes(year));
}
