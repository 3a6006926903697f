/** Gives what was made of a key, made anew where it is not one of the last `limit` that were asked for. */
export function keepLast<T>(limit: number): (key: string, make: () => T) => T {
  const kept = new Map<string, { readonly value: T }>();
  return (key, make) => {
    const found = kept.get(key) ?? { value: make() };
    // A map keeps its order: the key asked for longest ago stands first.
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return found.value;
  };
}
