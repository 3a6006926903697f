import type { View } from './view.ts';

/** What `work` makes of a view: worked out when it is first asked for, and kept as long as the view lives. */
export function onceAView<T>(work: (view: View) => T): (view: View) => T {
  const known = new WeakMap<View, { readonly value: T }>();
  return (view) => {
    const found = known.get(view) ?? { value: work(view) };
    known.set(view, found);
    return found.value;
  };
}
