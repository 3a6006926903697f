import type { ReducedDate } from './reduced-date.ts';

/** Whose record a folder is: plan.yaml. */
export interface Plan {
  readonly name: string;
  /** What people call it for short; null where nobody has written it. */
  readonly short: string | null;
  /** The places it covers, as it names them; may be none. */
  readonly area: readonly string[];
  /** Since when there is such a plan; null where the folder does not say. */
  readonly from: ReducedDate | null;
}
