import { z } from 'zod';

const FIELDS = z.object({ q: z.string().default(''), from: z.coerce.number().int().min(0).max(10_000).catch(0) });

/** What is searched for, and from which place of the results on; a place that is none counts as the first. */
export function readSearch(parameters: URLSearchParams): readonly [query: string, from: number] {
  const { q, from } = FIELDS.parse({ q: parameters.get('q') ?? undefined, from: parameters.get('from') ?? 0 });
  return [q, from];
}
