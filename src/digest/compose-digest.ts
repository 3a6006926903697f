import { addDays } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import type { Calendar } from './calendar.ts';
import { type Digest, type DigestItem, NEWS_KINDS, type NewsKind, type Section } from './digest.ts';
import type { Entered } from './entry-keys.ts';
import { findNews } from './find-news.ts';
import type { Found } from './found.ts';
import type { Follower, Fresh } from './fresh.ts';
import { matcherOf } from './matching.ts';
import { namesSomebody } from './names-somebody.ts';
import { comingUp } from './news-coming-up.ts';
import { findCorrected } from './news-corrected.ts';
import { findWithdrawn, type Withdrawn } from './news-withdrawn.ts';
import { HEADINGS } from './section-headings.ts';
import type { Rhythm, Subscription } from './subscription.ts';
import { type Amended, isToldAlready, type ToldBefore } from './told-before.ts';
import { toldInOne } from './told-in-one.ts';

/** What a digest is composed from. */
export interface DigestRequest {
  /** What the destination may see as of `day`. */
  readonly view: View;
  /** All subscriptions of the destination that are not paused: they give the reasons. */
  readonly subscriptions: readonly Subscription[];
  /** Those due now: they decide what is told, and whether; one for after meetings waits until a meeting has left news. */
  readonly due: readonly Subscription[];
  /** The local day, YYYY-MM-DD. */
  readonly day: string;
  /** The local day of the next digest of `due`, exclusive: what must be told before it is told now. */
  readonly until: string;
  /** The local day of the last digest or check; null for the first. */
  readonly since: string | null;
  /** One object for all destinations of a time: the news is found once for it. */
  readonly entered: Entered;
  /** The keys of what the destination was told before. */
  readonly told: ReadonlySet<string>;
  /** What it was told of papers; left out, nothing that was told is amended. */
  readonly before?: ToldBefore;
  readonly calendar: Calendar;
}

/** How many working days ahead a date is reminded of. */
const AHEAD = 5;
/** The most items that a section tells of at one time. */
const MOST = 50;

/** What is new to a destination, each thing once with all its reasons; null where nothing is. */
export function composeDigest(request: DigestRequest): Digest | null {
  const due = new Set(request.due.map(({ id }) => id));
  const followers = request.subscriptions.map(
    ({ id, followed, rhythm, createdAt }): Follower => ({
      name: followed.name,
      followed,
      rhythm,
      createdAt,
      isDue: due.has(id),
      matches: matcherOf(followed, request.view),
    }),
  );
  return composeFor(followers, request);
}

const NOTHING: ToldBefore = { quoted: [], isGone: () => false };

/** The digest of followers who need not be subscriptions, with at most so many items a section; see `composeDigest`. */
export function composeFor(
  followers: readonly Follower[],
  request: Omit<DigestRequest, 'subscriptions' | 'due'>,
  most: number = MOST,
): Digest | null {
  const { view, day, until, calendar, told, entered, before = NOTHING } = request;
  const horizon = calendar.addWorkingDays(addDays(until, -1), AHEAD);
  const amended = <T extends { readonly key: string }>(all: readonly Amended<T>[]): Fresh<T>[] =>
    all
      .map(({ of, names }) => ({ found: of, for: followers.filter(({ name }) => names.has(name)) }))
      .filter((one) => one.for.length > 0 && !told.has(one.found.key));
  const fresh = amended(findCorrected(view, entered, before, told));
  const seen = new Set(fresh.flatMap(({ found }) => found.keys));
  for (const found of [...comingUp(view, day, horizon), ...findNews(request)]) {
    if (found.keys.some((key) => told.has(key))) continue;
    const for_ = followers.filter((follower) => found.isNewTo(follower.createdAt) && follower.matches(found));
    if (for_.length === 0 || seen.has(found.key) || !found.holds()) continue;
    if (isToldAlready(found, before, entered)) continue;
    for (const key of found.keys) seen.add(key);
    fresh.push({ found, for: for_ });
  }
  const speaking = new Set(followers.filter((follower) => follower.isDue && isMoved(follower, fresh)));
  const spoken = fresh.filter(({ for: those }) => those.some((follower) => speaking.has(follower)));
  const news = toldInOne(spoken, view);
  const withdrawn = amended(findWithdrawn(view, before)).filter((one) => one.for.some(({ isDue }) => isDue));
  return news.length + withdrawn.length === 0 ? null : asDigest(news, withdrawn, speaking, request, most);
}

/** A follower for after meetings is told once a meeting has left news; the others whenever they are due. */
function isMoved(follower: Follower, fresh: readonly Fresh[]): boolean {
  if (follower.rhythm !== 'after-meetings') return true;
  return fresh.some(({ found, for: those }) => found.afterMeeting && those.includes(follower));
}

function asDigest(
  news: readonly Fresh[],
  withdrawn: readonly Fresh<Withdrawn>[],
  speaking: ReadonlySet<Follower>,
  { view, day, since, calendar }: Pick<DigestRequest, 'view' | 'day' | 'since' | 'calendar'>,
  most: number,
): Digest {
  const parts = NEWS_KINDS.flatMap((kind) => partOf(kind, news, view, most) ?? []);
  const told = new Set(parts.flatMap((part) => part.told));
  const because = new Map<string, number>();
  for (const fresh of [...withdrawn, ...news.filter((one) => told.has(one))]) {
    for (const name of namesOf(fresh.for)) because.set(name, (because.get(name) ?? 0) + 1);
  }
  return {
    title: titleOf([...because.keys()]),
    day,
    catchUpFrom: isLate(speaking, day, since, calendar) ? since : null,
    sections: parts.map(({ section }) => section),
    withdrawn: withdrawn.map(({ found, for: those }) => ({
      ...found,
      reasons: reasonsOf(those),
      namesSomebody: namesSomebody(found.text, view),
    })),
    because: [...because].map(([name, items]) => ({ name, items })),
    keys: [...new Set([...withdrawn.map(({ found }) => found.key), ...[...told].flatMap(({ found }) => found.keys)])],
  };
}

/** The section of a kind with the news it tells of; null where there is none. What is beyond stays untold. */
function partOf(
  kind: NewsKind,
  news: readonly Fresh[],
  view: View,
  most: number,
): { section: Section; told: readonly Fresh[] } | null {
  const own = news.filter(({ found }) => found.kind === kind).sort(inOrder);
  const told = own.slice(0, most);
  const [first, ...others] = told.map((one) => asItem(one, view));
  if (!first) return null;
  return {
    section: { kind, heading: HEADINGS[kind], items: [first, ...others], more: own.length - told.length },
    told,
  };
}

/** By rank; then what comes soonest of what is ahead and the newest of what is gone. */
function inOrder({ found: a }: Fresh, { found: b }: Fresh): number {
  const [left, right] = a.kind === 'coming-up' ? [a, b] : [b, a];
  return a.rank - b.rank || compare(left.day ?? '', right.day ?? '') || inThePapers(a, b);
}

function inThePapers({ places: [a] }: Found, { places: [b] }: Found): number {
  return compare(a.document.id, b.document.id) || a.passage.paragraph - b.passage.paragraph || a.start - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function asItem({ found, for: those }: Fresh, view: View): DigestItem {
  const { key, kind, tells, text, detail, day, citations } = found;
  const unnamed = found.unnamed && namesSomebody(found.unnamed.text, view) ? null : found.unnamed;
  const shown = { key, kind, tells, text, unnamed, detail, day, citations };
  return { ...shown, reasons: reasonsOf(those), namesSomebody: namesSomebody(text, view) };
}

function reasonsOf(those: readonly Follower[]): [string, ...string[]] {
  const [first = '', ...others] = namesOf(those);
  return [first, ...others];
}

function namesOf(those: readonly Follower[]): string[] {
  return [...new Set(those.map(({ name }) => name))];
}

/** The longest a title is in names. */
const TITLE_NAMES = 3;

function titleOf(names: readonly string[]): string {
  const shown = names.length > TITLE_NAMES ? names.slice(0, TITLE_NAMES - 1) : names;
  const parts = shown.length < names.length ? [...shown, `${names.length - shown.length} more`] : shown;
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Working days from one digest to the next, as usual. */
const USUAL: Readonly<Record<Rhythm, number>> = { daily: 1, weekly: 5, 'after-meetings': 1 };

/** Whether more time has gone by since the last digest or check than the shortest rhythm told now has between two. */
function isLate(speaking: ReadonlySet<Follower>, day: string, since: string | null, calendar: Calendar): boolean {
  const usual = Math.min(...[...speaking].map(({ rhythm }) => USUAL[rhythm]));
  return since !== null && calendar.workingDaysBetween(since, day) > usual;
}
