import { type Followed, RHYTHMS, type Rhythm } from '../../digest/subscription.ts';

/**
 * Whom a wish to follow is for: the asker, the channel it is made in (`instead`: and the asker no longer), or officers
 * whom a keeper enrols.
 */
export type FollowFor =
  | { readonly kind: 'self' | 'here' | 'instead' }
  | { readonly kind: 'people'; readonly ids: readonly string[] };

/** A wish to follow one thing, as a button carries it. */
export interface FollowTap {
  readonly followed: Pick<Followed, 'kind' | 'id'>;
  /** Null where nothing was said of it: as it is, or as usual. */
  readonly rhythm: Rhythm | null;
  /** HH:MM; null where nothing was said of it. */
  readonly time: string | null;
  readonly target: FollowFor;
}

/** The value of a button that follows: one line each for what, how often, when and for whom. */
export function followValue({ followed, rhythm, time, target }: FollowTap): string {
  const whom = target.kind === 'people' ? target.ids.join(' ') : target.kind;
  return [`${followed.kind}:${followed.id}`, rhythm ?? '-', time ?? '-', whom].join('\n');
}

const VALUE =
  /^(workstream|body|person|words):([^\n]+)\n([a-z-]+)\n(-|\d\d:\d\d)\n(self|here|instead|[UW][A-Z0-9]+(?: [UW][A-Z0-9]+)*)$/;

/** Reads the value of a button that follows; null where it is none of ours. */
export function readFollowValue(value: string): FollowTap | null {
  const [, kind, id, rhythm, time, whom] = VALUE.exec(value) ?? [];
  if (kind === undefined || id === undefined || whom === undefined) return null;
  return {
    followed: { kind: kind as Followed['kind'], id },
    rhythm: RHYTHMS.find((known) => known === rhythm) ?? null,
    time: time === undefined || time === '-' ? null : time,
    target:
      whom === 'self' || whom === 'here' || whom === 'instead'
        ? { kind: whom }
        : { kind: 'people', ids: whom.split(' ') },
  };
}
