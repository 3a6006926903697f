import { z } from 'zod';
import { isReducedDate } from '../domain/reduced-date.ts';

/** What a reader asks of the page. */
export interface PageQuery {
  /** Trimmed; empty where nothing was asked. Of any length: the assistant itself says when one is too long. */
  readonly question: string;
  /** YYYY-MM-DD; null for today. */
  readonly asOf: string | null;
}

/** An empty field of a form counts as left out. Other parameters are let be: links get some added on their way. */
const FIELDS = z.object({
  q: z.string().trim().default(''),
  'as-of': z
    .string()
    .trim()
    .refine((day) => day === '' || (day.length === 10 && isReducedDate(day)))
    .default(''),
});

/** Reads the query string; null where the as-of day is no day written YYYY-MM-DD. The first of a repeated field counts. */
export function readPageQuery(parameters: URLSearchParams): PageQuery | null {
  const first = (name: string) => parameters.get(name) ?? undefined;
  const read = FIELDS.safeParse({ q: first('q'), 'as-of': first('as-of') });
  if (!read.success) return null;
  return { question: read.data.q, asOf: read.data['as-of'] || null };
}
