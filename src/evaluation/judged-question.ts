import { z } from 'zod';

const oneOrMore = z.union([z.string(), z.array(z.string())]);

/** What makes a question hard, for tables of results; docs/evaluation.md says what each means. */
export const QUESTION_TAGS = [
  'everyday',
  'near-miss',
  'premise',
  'window',
  'later-word',
  'negation',
  'table',
  'same-name',
  'acronym',
  'bound-value',
  'proposal',
  'quoted',
  'typo',
  'as-of',
  'two-parts',
  'register',
  'undated',
  'conflict',
] as const;

/** A question with the judgement of someone who has read the papers; see docs/evaluation.md for the form. */
export const JudgedQuestion = z.strictObject({
  id: z.string().min(1),
  /** The kind of question, for the table of results. */
  type: z.string().default('all'),
  tags: z.array(z.enum(QUESTION_TAGS)).optional(),
  q: z.string(),
  /** Facts the headline (of a list also its entries) must hold, each "a|b" for a or b. */
  expect: z.array(z.string()).optional(),
  /** What the headline must not hold. */
  forbid: z.array(z.string()).optional(),
  /** What the lead must say as words, each "a|b" for a or b. */
  lead: z.array(z.string()).optional(),
  /** What the lead must not say: a value that belongs to something else. */
  leadForbid: z.array(z.string()).optional(),
  /** Prefix of the source file a citation must stand on; "any" is any. */
  seed: oneOrMore.optional(),
  /** Prefix of the id of the document a citation must stand on. */
  doc: oneOrMore.optional(),
  /** Words of the paper that carry the answer, each alone or in part. */
  passage: oneOrMore.optional(),
  /** False for a question the record does not answer. */
  answered: z.boolean().optional(),
  kind: oneOrMore.optional(),
  /** Flags of `stp ask`; `--as-of` and `--audience` are understood. */
  args: z.array(z.string()).optional(),
});

export type JudgedQuestion = z.infer<typeof JudgedQuestion>;

/** A file of questions. */
export const JudgedQuestions = z.array(JudgedQuestion);
