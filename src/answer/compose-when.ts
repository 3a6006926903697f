import type { Query } from '../domain/query.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { composeDecision } from './compose-decision.ts';
import { composeNext } from './compose-next.ts';
import { composePaperDate } from './compose-paper-date.ts';
import { type Dated, datedEvidence, isPast, sayDate } from './dated.ts';
import { type Composer, type Draft, draft } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { rankEvidence } from './rank.ts';
import { supportOf } from './support.ts';
import { withoutForce } from './without-force.ts';
import { authority, line, repeat } from './wording.ts';

const FREQUENCY =
  /\b(?:(?:bi-?)?(?:daily|weekly|monthly|annually|annual|yearly)|fortnightly|quarterly|every (?:\w+ )?(?:days?|weeks?|months?|quarters?|years?|meetings?)|(?:once|twice|\w+ times) (?:a|per|each) \w+|regular(?:ly)?)\b/i;

/** A sentence without a date may answer "when" only where it covers almost all that was asked. */
const SHARE_WITHOUT_DATE = 0.85;

/** A date or a figure must stand beside what was asked, not merely under the same heading: chosen with LEAST_SHARE. */
export const LEAST_STRENGTH = 0.65;

// Asks of a paper's own date: "the date of the position statement", "when was the report written".
const ASKS_PAPER =
  /\bdate of (?:the|that|this)\b.*\b(?:paper|report|minutes|statement|update|note|agenda|document|record|transcript)\b|\b(?:paper|report|minutes|statement|update|note|agenda|document|record|transcript)\b.*\b(?:dated|written|drafted|produced)\b/i;

/** Answers when, how often, and which dates. */
export const composeWhen: Composer = (query, view) => {
  if (query.quantity === 'frequency') return composeFrequency(query, view);
  // "When did they approve it?" presumes an approval: the decision, or that there is none, is the answer.
  if (query.force && query.mentions.some((m) => m.kind === 'body') && !/\bdates\b/i.test(query.text)) {
    const decided = composeDecision(withoutForce(query), view);
    if (decided) return decided;
  }
  if (query.towards) return composeNext(query, view);
  if (ASKS_PAPER.test(query.text)) {
    const dated = composePaperDate(query, view);
    if (dated) return dated;
  }
  const passing = gatherEvidence(query, view).passing.filter((e) => e.coverage.strength >= LEAST_STRENGTH);
  const dated = rankDates(passing, query);
  const [best] = dated;
  if (!best) return composeUndated(query, passing);
  const other = dated.find((d) => d.evidence.document.id !== best.evidence.document.id && isRival(d, best));
  const rest = dated.filter((d) => d !== best && d !== other).slice(0, 2);
  return draft(dateHeadline(best, other ?? null, query), [
    { text: `${capitalisedDates(best)}: ${line(best.evidence)}`, by: [supportOf(best.evidence)] },
    ...[...(other ? [other] : []), ...rest].map((d) => ({
      text: `${capitalisedDates(d)}: ${line(d.evidence)}`,
      by: [supportOf(d.evidence)] as const,
    })),
  ]);
};

function rankDates(passing: readonly Evidence[], query: Query): Dated[] {
  const wanted = query.topic.flatMap((term) => term.alternatives);
  const nearness = (evidence: Evidence): number => {
    const dates = evidence.statements.filter((s) => s.kind === 'date');
    if (dates.length === 0) return 0;
    const best = Math.max(
      ...dates.map((s) => {
        const event = new Set(stems(s.event));
        return (
          wanted.filter((alternative) => alternative.every((stem) => event.has(stem))).length /
          Math.max(1, wanted.length)
        );
      }),
    );
    return 0.2 * best + (/\bdates\b/i.test(query.text) ? 0.15 * (dates.length - 1) : 0);
  };
  return rankEvidence(passing, nearness).flatMap((evidence) => datedEvidence(evidence, query) ?? []);
}

function dateHeadline(best: Dated, other: Dated | null, query: Query): string {
  const { evidence } = best;
  const late = isPast(best, query.asOf) ? ' That date has passed; no later word was found.' : '';
  const fact = `${capitalisedDates(best)}: ${repeat(evidence.sentence.text, evidence.document)}`;
  const also = other
    ? ` Another paper: ${sayDate(other)} ${authority(other.evidence.document, other.evidence.passage)}`
    : '';
  return headline(fact, `${authority(evidence.document, evidence.passage)}${also || late}`);
}

function capitalisedDates(dated: Dated): string {
  const words = sayDate(dated);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether two papers date the same thing, differently. */
function isRival(a: Dated, b: Dated): boolean {
  return a.evidence.coverage.strength >= b.evidence.coverage.strength * 0.9 && sayDate(a) !== sayDate(b);
}

function composeUndated(query: Query, passing: readonly Evidence[]): Draft | null {
  const [best] = rankEvidence(
    passing.filter((e) => e.coverage.share >= SHARE_WITHOUT_DATE),
    () => 0,
  );
  if (!best || query.topic.length < 2) return null;
  const { document, passage, sentence } = best;
  return draft(
    headline(`No date is recorded for this. ${repeat(sentence.text, document)}`, authority(document, passage)),
    [{ text: line(best), by: [supportOf(best)] }],
  );
}

function composeFrequency(query: Query, view: View): Draft | null {
  const { passing } = gatherEvidence(query, view);
  const [best] = rankEvidence(
    passing.filter((e) => FREQUENCY.test(e.sentence.text)),
    () => 0,
  ).sort((a, b) => (b.coverage.strength === a.coverage.strength ? newerFirst(a.document, b.document) : 0));
  if (!best) return null;
  const words = FREQUENCY.exec(best.sentence.text)?.[0] ?? '';
  // "Bi-monthly" is used for twice a month and for every two months: the paper's word is given, not a reading of it.
  const twofold = /^bi-?(?:weekly|monthly|annual)/i.test(words)
    ? ' (a word that can mean two things; the paper does not say which)'
    : '';
  return draft(
    headline(
      `${words.charAt(0).toUpperCase()}${words.slice(1)}${twofold}: ${repeat(best.sentence.text, best.document)}`,
      authority(best.document, best.passage),
    ),
    [{ text: line(best), by: [supportOf(best)] }],
  );
}
