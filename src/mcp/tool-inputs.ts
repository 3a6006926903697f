import { z } from 'zod';
import { earliestDay, hasYear, isReducedDate, latestDay } from '../domain/reduced-date.ts';
import { LISTS } from '../matter/list-rows.ts';

const asOf = z
  .string()
  .refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && isReducedDate(day), 'Write a day that exists as YYYY-MM-DD')
  .optional()
  .describe('answer as a reader on this day could have known, YYYY-MM-DD; today when left out');

const date = (edge: (day: string) => string | null) =>
  z
    .string()
    .refine((day) => isReducedDate(day) && hasYear(day), 'Write 2017, 2017-12 or 2017-12-31')
    .transform((day) => edge(day) ?? day);

/** What each tool takes, checked at the door. */
export const INPUTS = {
  ask: { question: z.string().describe('a question in plain English'), as_of: asOf },
  search: {
    query: z.string().describe('the words to look for'),
    limit: z.number().int().min(1).max(50).default(10),
    as_of: asOf,
  },
  brief: { subject: z.string().max(1000).describe('a workstream, a committee, a person or a topic'), as_of: asOf },
  highlights: { since: date(earliestDay).describe('a day, month or year: 2017-12'), as_of: asOf },
  list: {
    list: z.enum(LISTS),
    body: z.string().optional().describe('of this committee alone, by its id or a name of it'),
    workstream: z.string().optional().describe('of this workstream and its parts alone'),
    since: date(earliestDay).optional(),
    until: date(latestDay).optional(),
    limit: z.number().int().min(1).max(500).optional().describe('rows to give; total tells how many there are'),
    as_of: asOf,
  },
  passage: {
    document: z.string().describe('the id of a paper, as citations give it'),
    paragraph: z.number().int().min(1),
    as_of: asOf,
  },
} as const;
