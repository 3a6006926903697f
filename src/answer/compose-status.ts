import { HEADLINE_LIMIT } from '../domain/answer.ts';
import type { Support } from '../domain/cite.ts';
import { knownDate } from '../domain/date-phrase.ts';
import type { Query } from '../domain/query.ts';
import { earliestDay, hasYear, latestDay } from '../domain/reduced-date.ts';
import type { DateStatement, DecisionStatement } from '../domain/statement.ts';
import { lastDayOf, newerFirst } from '../evidence/newer-first.ts';
import { substance } from '../matter/substance.ts';
import { stems } from '../search/terms.ts';
import { type Dated, sayDate } from './dated.ts';
import { decisionCaveat } from './decision-wording.ts';
import { type Composer, factualDraft, type Said } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headline, shorten } from './headline.ts';
import { rankEvidence } from './rank.ts';
import { supportOf } from './support.ts';
import { line, repeat } from './wording.ts';

/** Evidence that speaks of a matter this much less than the best is about something else that mentions it. */
const ABOUT = 0.75;

/**
 * Answers where a matter stands: the newest statement of it, then what is next (or that nothing later is recorded), then
 * the last decision. The newest paper that speaks of the matter counts, not the passage that scores best.
 */
export const composeStatus: Composer = (query, view) => {
  // Whatever else is asked of a matter, a sentence must say it.
  if (query.knownBy === null && !query.topic.every(({ mention }) => mention !== null)) return null;
  const told = substanceOf(query);
  const ranked = rankEvidence(gatherEvidence(query, view).passing, (e) => 0.05 * told(e));
  const strongest = ranked[0]?.coverage.strength ?? 0;
  const about = ranked.filter((e) => e.coverage.strength >= strongest * ABOUT);
  const newest = [...about].sort(
    (a, b) =>
      newerFirst(a.document, b.document) ||
      told(b) - told(a) ||
      b.coverage.strength - a.coverage.strength ||
      a.passage.paragraph - b.passage.paragraph ||
      a.ordinal - b.ordinal,
  );
  const [latest] = newest;
  if (!latest) return null;
  // Of a day that is asked about nothing later was looked at.
  const coming = query.day || query.knownBy !== null ? null : nextDate(about, query);
  const decided = lastDecision(about, latest);
  const { document, passage, sentence } = latest;

  const outlook = coming ? (coming.evidence === latest ? coming.alone : coming.words) : '';
  const room = HEADLINE_LIMIT - FOR_AGE - (outlook === '' ? 0 : outlook.length + 1);
  const whole = passage.text.length <= room - 4 ? passage.text : sentence.text;
  const more = newest.find(
    (e) => e !== latest && e.document === document && whole.length + e.sentence.text.length < room - 6,
  );
  const fact = shorten(
    [whole, ...(more ? [more.sentence.text] : [])].map((text) => repeat(text, document)).join(' '),
    room,
  );
  const first: Support =
    whole === sentence.text ? supportOf(latest) : { document, passage, start: 0, end: whole.length };
  const said: [Said, ...Said[]] = [{ text: `${repeat(whole, document)}`, by: [first] }];
  const tell = (e: Evidence, before = ''): void => {
    if (
      !said.some(
        ({ by: [told] }) => told.passage === e.passage && told.start <= e.sentence.start && told.end >= e.sentence.end,
      )
    ) {
      said.push({ text: `${before}${line(e)}`, by: [supportOf(e)] });
    }
  };
  if (more) tell(more);
  if (coming) tell(coming.evidence);
  if (decided) tell(decided.evidence, decisionCaveat(decided.statement) || 'Decided: ');
  for (const evidence of newest.slice(1, 5)) tell(evidence);
  return factualDraft(headline(fact, outlook), said);
};

/** How much a sentence tells of how the matter asked about stands. */
function substanceOf(query: Query): (evidence: Evidence) => number {
  const names = query.topic.flatMap((term) => term.alternatives);
  return ({ statements, sentence, passage }) => {
    const heading = new Set(passage.headings.flatMap(stems));
    const headed = names.some((name) => name.every((stem) => heading.has(stem)));
    return substance({ text: sentence.text, statements, headed });
  };
}

/** Room left for the date of an old paper, which is said with the fact (`aged.ts`), in characters. */
const FOR_AGE = 30;

/** The next date, or the last one announced, in words that follow another sentence or the one that holds the date. */
interface Coming {
  readonly evidence: Evidence;
  readonly words: string;
  readonly alone: string;
}

function nextDate(about: readonly Evidence[], query: Query): Coming | null {
  const dated = about.flatMap((evidence) =>
    evidence.statements
      .filter((s): s is DateStatement => s.kind === 'date' && s.when.direction !== 'past')
      .map((date): Dated => ({ evidence, dates: [date] })),
  );
  const ahead = dated.filter((d) => (dayOf(d) ?? '') > query.asOf).sort((a, b) => compare(dayOf(a), dayOf(b)));
  const [soonest] = ahead;
  if (soonest) return { evidence: soonest.evidence, words: `Next: ${sayDate(soonest)}.`, alone: '' };
  const announced = dated.filter(
    ({ dates: [{ when }] }) => when.direction === 'future' || when.direction === 'deadline',
  );
  const [last] = announced.sort(
    (a, b) => compare(lastDay(b), lastDay(a)) || newerFirst(a.evidence.document, b.evidence.document),
  );
  if (!last) return null;
  const read = last.dates[0].when.readAs === null ? '' : `Year worked out: ${last.dates[0].when.readAs.slice(0, 4)}; n`;
  return {
    evidence: last.evidence,
    words: `Last date announced: ${sayDate(last)}; nothing later is recorded.`,
    alone: `${read === '' ? 'N' : read}othing later is recorded.`,
  };
}

function lastDecision(
  about: readonly Evidence[],
  latest: Evidence,
): { evidence: Evidence; statement: DecisionStatement } | null {
  const decided = about.flatMap((evidence) =>
    evidence.statements
      .filter(
        (s): s is DecisionStatement => s.kind === 'decision' && (s.standing === 'own' || s.standing === 'earlier'),
      )
      .map((statement) => ({ evidence, statement })),
  );
  const [last] = decided.sort((a, b) => newerFirst(a.evidence.document, b.evidence.document));
  return last && last.evidence !== latest ? last : null;
}

function dayOf({ dates: [date] }: Dated): string | null {
  return earliestDay(knownDate(date.when));
}

function lastDay({ evidence, dates: [date] }: Dated): string {
  const known = knownDate(date.when);
  return hasYear(known) ? (latestDay(known) ?? '') : lastDayOf(evidence.document);
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
