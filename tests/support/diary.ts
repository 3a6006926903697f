import { createCalendar } from '../../src/digest/calendar.ts';
import { composeDigest } from '../../src/digest/compose-digest.ts';
import type { Digest, NewsKind } from '../../src/digest/digest.ts';
import { enteredBy, entryKeys } from '../../src/digest/entry-keys.ts';
import { type Followed, type Rhythm, type Subscription, subscriptionId } from '../../src/digest/subscription.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import type { View } from '../../src/search/view.ts';
import { load } from './knowledge-builders.ts';

/** A wish to be told, as a test writes it: "workstream stroke", "words travel times". */
export interface Wish {
  readonly follow: string;
  readonly rhythm?: Rhythm;
  /** The day it was made, YYYY-MM-DD, early in the morning; the first day of the diary where it is left out. */
  readonly on?: string;
}

/** One channel's digests over some days, from a folder to which papers come. */
export interface Diary {
  /** Puts papers into the folder (null takes one out) at six in the morning of a day. */
  arrive(day: string, files: Readonly<Record<string, string | null>>): Promise<void>;
  /** Composes the digest of a day at 08:30, and remembers what it told. */
  digest(day: string, due?: (subscription: Subscription) => boolean): Promise<Digest | null>;
  /** The view of a day, and when what it shows entered. */
  view(day: string): Promise<View>;
  entered(): ReturnType<typeof enteredBy>;
  readonly told: ReadonlySet<string>;
}

const CHANNEL = { kind: 'channel', id: 'C1' } as const;
export const CALENDAR = createCalendar({ added: [], removed: [] });

/** A channel that follows some things from a day on, and the folder as it is then. */
export function diary(
  from: string,
  folder: Readonly<Record<string, string>>,
  wishes: readonly (Wish | string)[],
  audiences: readonly string[] = [],
): Diary {
  const files: Record<string, string> = { ...folder };
  const recorded = new Map<string, number | null>();
  const told = new Set<string>();
  const subscriptions = wishes.map((wish) => subscriptionOf(typeof wish === 'string' ? { follow: wish } : wish, from));
  let last: string | null = null;
  let start: Promise<void> | null = null;

  async function record(at: number | null): Promise<void> {
    const { corpus } = await load(files);
    for (const key of entryKeys(corpus)) if (!recorded.has(key)) recorded.set(key, at);
  }
  const begin = (): Promise<void> => {
    start ??= record(null);
    return start;
  };
  async function view(day: string): Promise<View> {
    const { corpus } = await load(files);
    return createSnapshot(corpus).view(audiences, day);
  }

  return {
    told,
    view,
    entered: () => enteredBy(recorded),
    async arrive(day, papers) {
      await begin();
      for (const [path, text] of Object.entries(papers)) {
        if (text === null) delete files[path];
        else files[path] = text;
      }
      await record(Date.parse(`${day}T06:00:00Z`));
    },
    async digest(day, isDue = () => true) {
      await begin();
      const due = subscriptions.filter(isDue);
      const weekly = due.every(({ rhythm }) => rhythm === 'weekly');
      const digest = composeDigest({
        view: await view(day),
        subscriptions: subscriptions.filter(({ createdAt }) => createdAt <= Date.parse(`${day}T08:30:00Z`)),
        due,
        day,
        until: CALENDAR.addWorkingDays(day, weekly ? 5 : 1),
        since: last,
        entered: enteredBy(recorded),
        told,
        calendar: CALENDAR,
      });
      last = day;
      for (const key of digest?.keys ?? []) told.add(key);
      return digest;
    },
  };
}

function subscriptionOf({ follow, rhythm = 'daily', on }: Wish, from: string): Subscription {
  const [kind = 'words', ...words] = follow.split(' ');
  const id = words.join(' ');
  const followed = { kind: kind as Followed['kind'], id, name: id };
  return {
    id: subscriptionId(CHANNEL, followed),
    destination: CHANNEL,
    followed,
    rhythm,
    time: '08:30',
    timeZone: 'Europe/London',
    createdBy: 'U1',
    createdAt: Date.parse(`${on ?? from}T00:30:00Z`),
    scheduledAt: Date.parse(`${on ?? from}T00:30:00Z`),
    paused: null,
  };
}

/** The lines of a digest of one kind, or of all kinds; none where there is no digest. */
export function lines(digest: Digest | null, kind?: NewsKind): string[] {
  const sections = (digest?.sections ?? []).filter((section) => kind === undefined || section.kind === kind);
  return sections.flatMap(({ items }) => items.map(({ text }) => text));
}
