import { z } from 'zod';
import type { Context } from '../domain/conversation.ts';
import { isReducedDate } from '../domain/reduced-date.ts';

/** What a reader asks of the page. */
export interface PageQuery {
  /** Trimmed; empty where nothing was asked. Of any length: the assistant itself says when one is too long. */
  readonly question: string;
  /** YYYY-MM-DD; null for today. */
  readonly asOf: string | null;
  /** What the answer before left, from the hidden fields of its page; null or left out at the beginning. */
  readonly context?: Context | null;
}

/** The longest question carried from one page to the next, in characters; a longer one is forgotten. */
const LONGEST = 2000;

/** An empty field of a form counts as left out. Other parameters are let be: links get some added on their way. */
const FIELDS = z.object({
  q: z.string().trim().default(''),
  'as-of': z
    .string()
    .trim()
    .refine((day) => day === '' || (day.length === 10 && isReducedDate(day)))
    .default(''),
  before: z.string().trim().max(LONGEST).catch(''),
  about: z.string().trim().max(LONGEST).catch(''),
  shown: z.coerce.number().int().min(0).max(100_000).catch(0),
});

/** Reads the query string; null where the as-of day is no day written YYYY-MM-DD. The first of a repeated field counts. */
export function readPageQuery(parameters: URLSearchParams): PageQuery | null {
  const first = (name: string) => parameters.get(name) ?? undefined;
  const names = ['q', 'as-of', 'before', 'about', 'shown'];
  const read = FIELDS.safeParse(Object.fromEntries(names.map((name) => [name, first(name)])));
  if (!read.success) return null;
  const { q, before, about, shown } = read.data;
  const context = before === '' ? null : { question: before, about: about || before, shown };
  return { question: q, asOf: read.data['as-of'] || null, context };
}
