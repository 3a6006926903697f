import { z } from 'zod';
import { parseYaml } from '../knowledge/yaml-text.ts';

/** What a plan of a bank of judged questions serves for: rules are fitted on it, chosen by it, or only judged by it. */
export const PARTS = ['fit', 'choose', 'locked'] as const;

/** One of the parts. */
export type Part = (typeof PARTS)[number];

const Plan = z.strictObject({
  id: z.string().min(1),
  part: z.enum(PARTS),
  /** The day on which its questions are asked, YYYY-MM-DD. */
  asked: z.iso.date(),
  world: z.string(),
});

/** One plan of a bank. */
export type SplitPlan = z.infer<typeof Plan>;

/** The file that divides a folder of plans, beside their folders. */
export const SPLIT_FILE = 'split.yaml';

/**
 * Reads the text of a split file.
 *
 * @throws {Error} where it is not in its form: a bank whose split cannot be read must not be asked, lest a locked plan be shown.
 */
export function readSplit(text: string): readonly SplitPlan[] {
  const { value, problems } = parseYaml(text);
  const [problem] = problems;
  if (problem) throw new Error(`${SPLIT_FILE}:${problem.line}:${problem.column} ${problem.message}`);
  const read = z.array(Plan).safeParse(value);
  if (!read.success) throw new Error(`${SPLIT_FILE}: ${z.prettifyError(read.error)}`);
  return read.data;
}
