import { HEADLINE_LIMIT } from '../domain/answer.ts';
import { daysBetween, formatDate } from '../domain/reduced-date.ts';
import { type Composer, draft, type Said } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { shorten } from './headline.ts';
import { journeyStops, type Stop } from './journey-stops.ts';
import { dateInWords } from './naming.ts';
import { supportOf } from './support.ts';
import { unlisted } from './unlisted.ts';
import { authority, repeat } from './wording.ts';

// "Which bodies decided …" asks only for those that did.
const ASKS_DECIDED =
  /^(?:which|what)\b.{0,40}?\b(?:decided|agreed|approved|endorsed|resolved|supported|rejected|refused)\b/i;

/** Answers through which bodies a matter went: each stop in order with its day, its role, what it did, and the days between. */
export const composeJourney: Composer = (query, view) => {
  const all = journeyStops(query, view);
  const decided = all.filter((stop) => stop.decided);
  const stops = ASKS_DECIDED.test(query.text) && decided.length > 0 ? decided : all;
  const [first, ...others] = stops;
  if (!first) return null;
  const said: [Said, ...Said[]] = [sayStop(first, null), ...others.map((stop, i) => sayStop(stop, stops[i] ?? null))];
  return draft(headlineOf(stops), said);
};

function headlineOf(stops: readonly Stop[]): string {
  const bodies = new Set(stops.map(({ body }) => body.key)).size;
  const lead = `${bodies === 1 ? 'One body' : `${bodies} bodies`}, in order: `;
  const full = stops.map((stop) => `${stop.body.name}, ${dayInWords(stop)} (${roleInWords(stop)})`);
  const whole = `${lead}${full.join('; ')}.`;
  if (whole.length <= HEADLINE_LIMIT) return whole;
  const short = `${lead}${stops.map((stop) => `${stop.body.name}, ${dayInWords(stop)}`).join('; ')}.`;
  if (short.length <= HEADLINE_LIMIT) return short;
  const names = [...new Map(stops.map(({ body }) => [body.key, body.name])).values()];
  const last = stops.at(-1);
  return shorten(
    `${lead}${names.join('; ')}. The last stop recorded: ${last?.body.name}, ${last ? dayInWords(last) : ''}.`,
    HEADLINE_LIMIT,
  );
}

function dayInWords({ date, evidence: [{ document }], known }: Stop): string {
  if (date === null) return 'undated';
  return known === 'elsewhere' ? formatDate(date) : dateInWords(document);
}

function roleInWords({ role, known }: Stop): string {
  if (known === 'agenda') return `on the agenda; no record of that meeting was found`;
  if (known === 'report') return 'a paper of it; no decision in it';
  return known === 'elsewhere' ? `${role}, as another paper reports` : role;
}

function sayStop(stop: Stop, before: Stop | null): Said {
  const [first, ...others] = stop.evidence;
  const gap = gapInWords(before, stop);
  const words = stop.evidence.map(({ sentence, document }) => repeat(unlisted(sentence.text), document)).join(' ');
  const { document, passage } = first;
  return {
    text: `${gap}${stop.body.name}, ${dayInWords(stop)}, ${roleInWords(stop)}: ${words} ${authority(document, passage)}`,
    by: [supportOf(first), ...others.map((e: Evidence) => supportOf(e))],
  };
}

/** "51 days later: ", where both days are known to the day. */
function gapInWords(before: Stop | null, { date }: Stop): string {
  const day = /^\d{4}-\d\d-\d\d$/;
  if (!before?.date || !date || !day.test(before.date) || !day.test(date)) return '';
  const days = daysBetween(before.date, date);
  return days === 0 ? 'The same day: ' : `${days} ${days === 1 ? 'day' : 'days'} later: `;
}
