import { z } from 'zod';
import { PUBLIC } from '../domain/document.ts';
import type { RegisterName } from './register-files.ts';
import { type FieldAdvice, list, optional, reducedDate, text } from './schema-fields.ts';

const lead = z.strictObject({
  post: optional(text),
  person: optional(text),
  confirmedBy: optional(text),
  confirmedOn: optional(reducedDate),
});

const clerk = z.strictObject({
  name: text,
  slack: z.string().refine((id) => /^[UW][A-Z0-9]+$/.test(id), {
    message: 'it is not the id of a Slack user',
    params: {
      code: 'bad-value',
      fix: 'Copy the member id from their profile in Slack: it begins with U or W and is in capitals.',
    } satisfies FieldAdvice,
  }),
  // Nobody is named for it who has not agreed: without the day the entry is not read.
  agreedOn: reducedDate,
});

const workstream = z.strictObject({
  id: text,
  name: text,
  aliases: list(text),
  description: optional(text),
  parent: optional(text),
  lead: optional(lead),
  clerk: optional(clerk),
});

const body = z.strictObject({
  id: text,
  name: text,
  aliases: list(text),
  parent: optional(text),
  from: optional(reducedDate),
  to: optional(reducedDate),
  successor: optional(text),
  contact: optional(text),
  clerk: optional(clerk),
});

const observation = z.strictObject({ post: text, of: optional(text), document: text, paragraph: z.int().positive() });

const person = z.strictObject({ id: text, name: text, aliases: list(text), observations: list(observation) });

const term = z.strictObject({ term: text, expansion: optional(text), meaning: optional(text) });

const audience = z.strictObject({
  id: text.refine((id) => id !== PUBLIC, {
    message: '“public” is everyone and needs no entry',
    params: { code: 'bad-value', fix: 'Give the audience another id.' } satisfies FieldAdvice,
  }),
  name: text,
  members: list(text),
});

const hash = optional(z.string().regex(/^[0-9a-f]{64}$/, 'it is not a SHA-256 of 64 hexadecimal digits'));

const withdrawn = z.strictObject({
  id: text,
  how: z.enum(['purged', 'withdrawn']),
  on: reducedDate,
  public: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  sha256: hash,
  words: hash,
});

/** The schema of one entry of each register file. */
export const entrySchemas = {
  workstreams: workstream,
  bodies: body,
  people: person,
  glossary: term,
  audiences: audience,
  withdrawn,
} as const satisfies Record<RegisterName, z.ZodType>;

/** The fields of each file's entries and of what is nested in them, for suggestions. */
export const ENTRY_FIELDS: Readonly<Record<RegisterName, readonly string[]>> = {
  workstreams: [...Object.keys(workstream.shape), ...Object.keys(lead.shape), ...Object.keys(clerk.shape)],
  bodies: [...Object.keys(body.shape), ...Object.keys(clerk.shape)],
  people: [...Object.keys(person.shape), ...Object.keys(observation.shape)],
  glossary: Object.keys(term.shape),
  audiences: Object.keys(audience.shape),
  withdrawn: Object.keys(withdrawn.shape),
};
