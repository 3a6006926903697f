import type { TopicTerm } from './query.ts';
import type { Force } from './statement.ts';

/** A list that a question asks for. */
export interface AskedList {
  /** Of what, as `english/list-words.ts` names it. */
  readonly of: string;
  /** The bodies it is narrowed to, each by its id and names; null where the question names none. */
  readonly bodies: readonly { readonly id: string | null; readonly names: readonly string[] }[] | null;
  /** Days, both inclusive; null where a side is open. */
  readonly since: string | null;
  readonly until: string | null;
  /** The post whose holders are asked for, in words; null where the question names none. */
  readonly post: string | null;
  /** True where the last meeting alone is asked about. */
  readonly last: boolean;
  /** The forces of decisions that are asked for; null for any. */
  readonly forces: readonly Force[] | null;
  /** What every row must speak of besides. */
  readonly topic: readonly TopicTerm[];
  /** True where what is not done is asked about. */
  readonly open: boolean;
  /** How many the question says there are ("what four things"); null where it does not say. */
  readonly count: number | null;
}
