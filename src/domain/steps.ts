/** Work that may rest after each of its steps, of a few milliseconds each. */
export type Steps<T> = Generator<undefined, T>;

/** The outcome of work done without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The outcome of the same work; `pause`, called between its steps, lets others run. */
export async function gently<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** What `each` makes of every item, in order, with a rest after each of them. */
export function* collected<A, B>(items: Iterable<A>, each: (item: A) => readonly B[]): Steps<B[]> {
  const found: B[] = [];
  for (const item of items) {
    for (const one of each(item)) found.push(one);
    yield;
  }
  return found;
}
