import type { Found } from './found.ts';
import type { Followed, Rhythm } from './subscription.ts';

/** Someone who is told: what they follow, since when, and what is of it. */
export interface Follower {
  readonly name: string;
  /** What it is; left out for somebody who follows everything. */
  readonly followed?: Followed;
  readonly rhythm: Rhythm;
  readonly createdAt: number;
  readonly isDue: boolean;
  matches(found: Found): boolean;
}

/** A piece of news with those it is new to. */
export interface Fresh<T = Found> {
  readonly found: T;
  readonly for: readonly Follower[];
}
