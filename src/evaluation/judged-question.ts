import { z } from 'zod';

const oneOrMore = z.union([z.string(), z.array(z.string())]);

/** A question with the judgement of someone who has read the papers; see docs/evaluation.md for the form. */
export const JudgedQuestion = z.strictObject({
  id: z.string().min(1),
  /** The kind of question, for the table of results. */
  type: z.string().default('all'),
  q: z.string(),
  /** Facts the headline must hold, each "a|b" for a or b. */
  expect: z.array(z.string()).optional(),
  /** What the headline must not hold. */
  forbid: z.array(z.string()).optional(),
  /** Prefix of the source file a citation must stand on; "any" is any. */
  seed: oneOrMore.optional(),
  /** Prefix of the id of the document a citation must stand on. */
  doc: oneOrMore.optional(),
  /** Words of the paper that a citation must hold; judged only where the papers are verbatim. */
  passage: oneOrMore.optional(),
  /** False for a question the record does not answer. */
  answered: z.boolean().optional(),
  kind: oneOrMore.optional(),
  /** Flags of `stp ask`; `--as-of` and `--audience` are understood. */
  args: z.array(z.string()).optional(),
});

export type JudgedQuestion = z.infer<typeof JudgedQuestion>;

export const JudgedQuestions = z.array(JudgedQuestion);
