import type { Support } from '../domain/cite.ts';
import type { NamedBody } from '../matter/meeting-dates.ts';
import type { News } from './digest.ts';

/** A piece of news as it was found, for whomever it may concern. */
export interface Found extends News {
  /** Every key under which it may have been told, `key` first: a date that three papers state has three. */
  readonly keys: readonly [string, ...string[]];
  /** Where it stands in the record; what it is about is read there. */
  readonly places: readonly [Support, ...Support[]];
  /** The body that was due to meet; null for other news. */
  readonly meeting: NamedBody | null;
  /** True where it concerns a paper as a whole and not one paragraph of it. */
  readonly whole: boolean;
  /** True for what a meeting has left: its paper, what its paper records, or that none is there. */
  readonly afterMeeting: boolean;
  /** Of one section the lower ranks stand first, then the nearer or newer day. */
  readonly rank: number;
  /** Whether it is news to someone who began to follow at that time, in ms since 1970. */
  isNewTo(createdAt: number): boolean;
  /** Whether it still holds: what takes a search to know is asked of what would be told, and only once. */
  holds(): boolean;
}

/** What a finder of news says of one piece; the rest is what most news has. */
export interface Finding extends Pick<Found, 'kind' | 'text' | 'keys' | 'places' | 'citations' | 'isNewTo'> {
  readonly tells?: Found['tells'];
  readonly unnamed?: Found['unnamed'];
  readonly detail?: string | null;
  readonly day?: string | null;
  readonly meeting?: NamedBody | null;
  readonly whole?: boolean;
  readonly afterMeeting?: boolean;
  readonly rank?: number;
  readonly holds?: () => boolean;
}

/** A finding made whole. */
export function asFound(finding: Finding): Found {
  let held: boolean | null = null;
  const { holds = () => true } = finding;
  return {
    tells: [],
    unnamed: null,
    detail: null,
    day: null,
    meeting: null,
    whole: false,
    afterMeeting: false,
    rank: 0,
    ...finding,
    key: finding.keys[0],
    holds() {
      held ??= holds();
      return held;
    },
  };
}

/** News of what entered the folder: it is new to those who followed before. */
export function enteredAfter(at: number): (createdAt: number) => boolean {
  return (createdAt) => at > createdAt;
}
