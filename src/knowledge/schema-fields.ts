import { z } from 'zod';
import { isReducedDate } from '../domain/reduced-date.ts';
import type { ProblemCode } from './problem-codes.ts';

/** What a refinement hands to `problemsOfIssues`: its own code and advice. */
export interface FieldAdvice {
  readonly code: ProblemCode;
  readonly fix: string;
}

/** A text with something in it. */
export const text = z.string().min(1);

/** An optional field: left out and left blank (YAML null) are one. */
export function optional<T extends z.ZodType>(field: T) {
  return field.nullish().transform((value) => value ?? null);
}

/** An optional list; left out it is empty. */
export function list<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
}

const DATE_FIX =
  'Write it as 2018-01-22, 2018-01 or 2018, or --07-10 where the year is not known; leave it out if unknown.';

/** A reduced ISO date (no interval); YAML reads a bare year as a number. */
export const reducedDate = z.union([z.string(), z.number()]).transform((value, context) => {
  const date = String(value);
  if (isReducedDate(date) && !date.includes('/')) return date;
  const advice: FieldAdvice = { code: 'bad-date', fix: DATE_FIX };
  const wrong = /^\d{4}-\d{2}-\d{2}$|^\d{4}-\d{2}$|^--\d{2}(?:-\d{2})?$/.test(date);
  const message = wrong
    ? `${date} is no day or month of the calendar`
    : `“${date.slice(0, 40)}” is not a date as it is written here`;
  context.addIssue({ code: 'custom', message, params: { ...advice } });
  return z.NEVER;
});

/** An address on the web: `http:` or `https:` alone, since it becomes a link. */
export const webAddress = z.string().refine((value) => /^https?:\/\/[^\s<>"]+$/i.test(value), {
  message: 'it is not a web address',
  params: { code: 'bad-value', fix: 'Begin it with https:// or leave it out.' } satisfies FieldAdvice,
});
