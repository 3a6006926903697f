/** The reason beneath a failed call, such as "getaddrinfo ENOTFOUND slack.com": the library says only that it failed. */
export function deepestReason(error: unknown): string {
  let deepest = error;
  for (;;) {
    const below = property(deepest, 'original') ?? property(deepest, 'cause');
    if (!(below instanceof Error)) break;
    deepest = below;
  }
  // Where a name stands for several addresses, Node gives an error without words that holds one for each.
  if (deepest instanceof AggregateError && deepest.errors.length > 0) deepest = deepest.errors[0];
  const message = deepest instanceof Error ? deepest.message : String(deepest);
  return message.slice(0, 200);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
