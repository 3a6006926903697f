import type { z } from 'zod';
import { parseYaml } from '../knowledge/yaml-text.ts';
import { type JudgedConversation, JudgedConversations } from './judged-conversation.ts';
import { type JudgedQuestion, JudgedQuestions } from './judged-question.ts';

/** A judged file, read; or the first thing that is wrong with it, with its place in the file. */
export type ReadJudged<Item> =
  | { readonly kind: 'read'; readonly items: readonly Item[] }
  | { readonly kind: 'wrong'; readonly line: number; readonly column: number; readonly message: string };

/** Reads the YAML text of a file of judged questions; see `JudgedQuestion` for the form. Never throws. */
export function readJudgedQuestions(text: string): ReadJudged<JudgedQuestion> {
  return readJudged(text, JudgedQuestions, 'judged questions');
}

/** Reads the YAML text of a file of judged conversations; see `JudgedConversation` for the form. Never throws. */
export function readJudgedConversations(text: string): ReadJudged<JudgedConversation> {
  return readJudged(text, JudgedConversations, 'judged conversations');
}

function readJudged<Item extends { readonly id: string }>(
  text: string,
  schema: z.ZodType<Item[]>,
  what: string,
): ReadJudged<Item> {
  const yaml = parseYaml(text);
  const [problem] = yaml.problems;
  if (problem) return { kind: 'wrong', line: problem.line, column: problem.column, message: problem.message };
  const read = schema.safeParse(yaml.value ?? []);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = issue?.path ?? [];
    const at = `${path.length === 0 ? 'The file' : path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : String(part))).join(', ')}`;
    return {
      kind: 'wrong',
      ...yaml.locate(path),
      message: `${at}: ${issue?.message ?? `not in the form of ${what}`}`,
    };
  }
  const ids = read.data.map(({ id }) => id);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0) return { kind: 'wrong', ...yaml.locate([twice, 'id']), message: `The id ${ids[twice]} stands twice` };
  return { kind: 'read', items: read.data };
}
