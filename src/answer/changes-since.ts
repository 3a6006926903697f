import { HEADLINE_LIMIT } from '../domain/answer.ts';
import type { Mention, Query } from '../domain/query.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { lastDayOf, newerFirst, newestFirst } from '../evidence/newer-first.ts';
import { isOfBody } from '../evidence/setting.ts';
import type { View } from '../search/view.ts';
import { readSince, type Since } from './asked-since.ts';
import { type Draft, draft, type Said } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { formerly } from './formerly.ts';
import { headline, shorten } from './headline.ts';
import { plainEnds } from './list-ends.ts';
import { gatherMatter } from './matter-evidence.ts';
import { dateInWords } from './naming.ts';
import { isProcedure, salience } from './salience.ts';
import { likeness } from './same-wording.ts';
import { supportOf } from './support.ts';
import { authority, repeat } from './wording.ts';

/** The most changes told. */
const SHOWN = 8;

/** News with what an earlier paper said of the same thing otherwise; null where none did. */
interface Change {
  readonly now: Evidence;
  readonly then: Evidence | null;
  readonly weight: number;
}

/**
 * What papers dated after a day say of a matter, newest paper first, each beside what an earlier one said of the same
 * figure, date or post. Where no paper is newer, the newest one is told; null where no paper speaks of the matter.
 */
export function changesSince(query: Query, view: View): Draft | null {
  const since = readSince(query, view) ?? sinceBeforeNewest(query, view);
  if (!since) return null;
  const all = gatherMatter(since.query, view).filter((evidence) => !isProcedure(evidence));
  const dated = all.filter(({ document }) => lastDayOf(document) !== '');
  const fresh = dated.filter(({ document }) => lastDayOf(document) > since.after);
  const earlier = all.filter(({ document }) => lastDayOf(document) <= since.after);
  const topic = new Set(since.query.topic.flatMap((term) => term.alternatives.flat()));
  const body = since.query.mentions.find(({ kind, start }) => kind === 'body' && isTopic(start, since.query));
  const known = newestFirst([...fresh, ...earlier], ({ document }) => document).slice(0, COMPARED);
  const telling = tellingChanges(fresh, known, topic, body ?? null);
  const changes = telling
    .slice(0, SHOWN)
    .sort((a, b) => newerFirst(a.now.document, b.now.document) || b.weight - a.weight);
  const [first, ...others] = changes;
  const warnings = undatedWarning(all);
  if (!first) return nothingNewer(since, dated, warnings);
  return draft(sayFirst(first, changes.length, telling.length, since), [say(first), ...others.map(say)], warnings);
}

function isTopic(start: number, { topic }: Query): boolean {
  return topic.some(({ mention }) => mention?.start === start);
}

/** A question that names no day asks what the newest paper on its matter brought. */
function sinceBeforeNewest(query: Query, view: View): Since | null {
  if (/\b(?:since|after)\b/i.test(query.text) || query.topic.length === 0) return null;
  const days = new Set(gatherMatter(query, view).map(({ document }) => lastDayOf(document)));
  const [, before] = [...days]
    .filter((day) => day !== '')
    .sort()
    .reverse();
  return before === undefined ? null : { after: before, date: before, query: { ...query, day: null } };
}

/** The changes to tell: the weightiest, one that differs from an earlier word before one that stands alone. */
function tellingChanges(
  fresh: readonly Evidence[],
  known: readonly Evidence[],
  topic: ReadonlySet<string>,
  body: Mention | null,
): readonly Change[] {
  const own = ({ document }: Evidence): number => (body && isOfBody(document, body) ? OWN : 0);
  const weighed = fresh
    .map((now) => ({ now, weight: salience(now) + own(now) + (isSuccession(now) ? NEW_HOLDER : 0) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, CONSIDERED);
  const changes = weighed.flatMap(({ now, weight }): Change[] => {
    const older = known.filter((other) => isOlder(other, now));
    const then = formerly(now, older, topic);
    if (then) return [{ now, then, weight: weight + DIFFERS }];
    return older.some((other) => isEcho(other, now)) ? [] : [{ now, then, weight }];
  });
  return ofEveryPaper(changes).filter(({ weight }) => weight > LEAST);
}

/** The changes by weight, each paper's further ones weighing less the more it has. */
function ofEveryPaper(changes: readonly Change[]): Change[] {
  const told = new Map<string, number>();
  return [...changes]
    .sort((a, b) => b.weight - a.weight)
    .map((change) => {
      const { id } = change.now.document;
      const before = told.get(id) ?? 0;
      told.set(id, before + 1);
      return { ...change, weight: change.weight - before * FURTHER };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** The weightiest news looked at, and the newest earlier sentences they are held against. */
const CONSIDERED = 60;
const COMPARED = 6_000;

/** What it adds that an earlier paper said otherwise, and what each further sentence of one paper weighs less. */
const DIFFERS = 0.5;
const FURTHER = 0.05;

/** What it adds that a paper is of the body asked about, and that a post passes to another. */
const OWN = 0.3;
const NEW_HOLDER = 0.5;

const SUCCESSION =
  /\b(?:succe(?:ed|eds|eded|ssor)|appoint(?:ed|s)?|elected|resign(?:ed|s)?|retire[ds]?|stood down|step(?:ped|s)? down|took (?:up|over)|taken (?:up|over)|new role|now leads|replace[ds]?|welcomed)\b/i;

function isSuccession({ statements, sentence }: Evidence): boolean {
  return statements.some(({ kind }) => kind === 'post') && SUCCESSION.test(sentence.text);
}

/** News below this is talk. */
const LEAST = 0.5;

function isOlder(then: Evidence, now: Evidence): boolean {
  return lastDayOf(then.document) < lastDayOf(now.document);
}

/** Words in common that make a later sentence the earlier one over again. */
const ECHO = 0.85;

function isEcho({ sentence: then }: Evidence, { sentence: now }: Evidence): boolean {
  if (Math.min(then.stems.size, now.stems.size) < ECHO_SIZE * Math.max(then.stems.size, now.stems.size)) return false;
  return likeness(then.stems, now.stems) >= ECHO && numbersIn(then.text) === numbersIn(now.text);
}

/** Sets whose sizes differ more than this cannot be as alike as an echo: with Dice's 0.85, 0.85 / (2 − 0.85). */
const ECHO_SIZE = 0.73;

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join();
}

function say({ now, then }: Change): Said {
  if (!then) return { text: tell(now), by: [supportOf(now)] };
  return { text: `${tell(now)} Before: ${tell(then)}`, by: [supportOf(now), supportOf(then)] };
}

function tell({ sentence, document, passage }: Evidence): string {
  return `${repeat(plainEnds(sentence.text), document)} ${authority(document, passage)}`;
}

function sayFirst({ now, then }: Change, shown: number, found: number, { date }: Since): string {
  const count = found > shown ? `${shown} of ${found} new points` : `${shown} new points`;
  const opening =
    shown > 1 ? `New since ${formatDate(date)} (${count}, newest paper first): ` : `New since ${formatDate(date)}: `;
  const tail = authority(now.document, now.passage);
  const room = HEADLINE_LIMIT - opening.length - tail.length - 1;
  const news = repeat(shorten(plainEnds(now.sentence.text), room - 3), now.document);
  const told = `${opening}${news} ${tail}`;
  if (!then) return told;
  const before = ` Before: ${repeat(plainEnds(then.sentence.text), then.document)} (${dateInWords(then.document)}.)`;
  return told.length + before.length <= HEADLINE_LIMIT ? told + before : told;
}

/** That nothing newer is recorded, with the newest word there is; null where there is none. */
function nothingNewer({ date }: Since, dated: readonly Evidence[], warnings: readonly string[]): Draft | null {
  const [newest] = [...dated].sort((a, b) => newerFirst(a.document, b.document) || salience(b) - salience(a));
  if (!newest) return null;
  const fact = `Nothing newer than ${formatDate(date)} is recorded. The newest paper that speaks of it: ${repeat(plainEnds(newest.sentence.text), newest.document)}`;
  return draft(headline(fact), [{ text: tell(newest), by: [supportOf(newest)] }], warnings);
}

/** That undated papers speak of the matter too: whether they are newer nobody can say. */
function undatedWarning(all: readonly Evidence[]): string[] {
  const undated = new Set(all.filter(({ document }) => lastDayOf(document) === '').map(({ document }) => document.id));
  if (undated.size === 0) return [];
  return [
    `${undated.size === 1 ? '1 undated paper speaks' : `${undated.size} undated papers speak`} of this too; whether before or after that day is not recorded.`,
  ];
}
