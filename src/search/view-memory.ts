import { atOnce, type Steps } from '../domain/steps.ts';
import type { View } from './view.ts';

/** Something that is worked out of a view once, and remembered as long as the view lives. */
export interface ViewMemory<T> {
  (view: View): T;
  /** The same ahead of being asked, in steps of some milliseconds. */
  readonly inSteps: (view: View) => Steps<T>;
}

/** Remembers what `work` makes of a view. */
export function rememberedOfView<T>(work: (view: View) => Steps<T>): ViewMemory<T> {
  const known = new WeakMap<View, { readonly value: T }>();
  function* inSteps(view: View): Steps<T> {
    const value = known.get(view)?.value ?? (yield* work(view));
    if (!known.has(view)) known.set(view, { value });
    return value;
  }
  return Object.assign((view: View): T => known.get(view)?.value ?? atOnce(inSteps(view)), { inSteps });
}

/** The same of work too short to be done in steps. */
export function onceAView<T>(work: (view: View) => T): ViewMemory<T> {
  // biome-ignore lint/correctness/useYield: one step is all there is
  return rememberedOfView(function* (view): Steps<T> {
    return work(view);
  });
}
