import { z } from 'zod';
import { DOCUMENT_KINDS } from '../domain/document.ts';
import { type FieldAdvice, list, optional, reducedDate, text, webAddress } from './schema-fields.ts';

const basis = z.enum(['stated', 'inferred']).nullish();

const author = z.strictObject({ name: text, post: optional(text) });

const source = z.strictObject({
  file: optional(text),
  title: optional(text),
  url: optional(webAddress),
  sha256: optional(z.string().regex(/^[0-9a-f]{64}$/i, 'it is not a SHA-256 of 64 hexadecimal digits')),
  retrieved: optional(reducedDate),
  shareable: z.boolean().nullish(),
});

const change = z.strictObject({
  note: optional(text),
  minor: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  date: optional(reducedDate),
});

const fields = z.strictObject({
  title: text,
  kind: z.enum(DOCUMENT_KINDS),
  text: z
    .enum(['verbatim', 'summary'])
    .nullish()
    .transform((value) => value ?? 'verbatim'),
  body: optional(text),
  bodyBasis: basis,
  bodyNote: optional(text),
  date: optional(reducedDate),
  dateBasis: basis,
  dateNote: optional(text),
  authors: list(author),
  source: optional(source),
  // Not `optional`: a field left blank is a slip of the pen, and must not make the paper public.
  audience: text.optional(),
  workstreams: z.array(text).nullish(),
  approvedAt: optional(text),
  supersedes: optional(text),
  change: optional(change),
  confirmed: list(z.int().positive()),
  place: optional(text),
  approval: optional(z.enum(['draft', 'approved', 'amended'])),
  unconfirmed: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
});

/** The header of a paper, checked field by field; what was left out is null, an empty list or the default. */
export const headerSchema = fields.superRefine((header, context) => {
  for (const [field, found, note] of [
    ['body', header.bodyBasis, header.bodyNote],
    ['date', header.dateBasis, header.dateNote],
  ] as const) {
    if (found !== 'inferred' || note !== null) continue;
    const advice: FieldAdvice = { code: 'note-missing', fix: `Add ${field}Note: what the ${field} was inferred from.` };
    const message = `the ${field} is inferred, but ${field}Note does not say from what`;
    context.addIssue({ code: 'custom', path: [`${field}Basis`], message, params: { ...advice } });
  }
});

/** The header as a file states it. */
export type Header = z.infer<typeof headerSchema>;

/** The fields of a header and of what is nested in it, for suggestions. */
export const HEADER_FIELDS: readonly string[] = [
  ...Object.keys(fields.shape),
  ...Object.keys(source.shape),
  ...Object.keys(author.shape),
  ...Object.keys(change.shape),
].filter((field, i, all) => all.indexOf(field) === i);
