import { parseYaml } from '../knowledge/yaml-text.ts';
import { type JudgedQuestion, JudgedQuestions } from './judged-question.ts';

/** A file of judged questions, read; or the first thing that is wrong with it, with its place in the file. */
export type ReadJudged =
  | { readonly kind: 'questions'; readonly questions: readonly JudgedQuestion[] }
  | { readonly kind: 'wrong'; readonly line: number; readonly column: number; readonly message: string };

/** Reads the YAML text of a file of judged questions; see `JudgedQuestion` for the form. Never throws. */
export function readJudgedQuestions(text: string): ReadJudged {
  const yaml = parseYaml(text);
  const [problem] = yaml.problems;
  if (problem) return { kind: 'wrong', line: problem.line, column: problem.column, message: problem.message };
  const read = JudgedQuestions.safeParse(yaml.value ?? []);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = issue?.path ?? [];
    const at = `${path.length === 0 ? 'The file' : path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : String(part))).join(', ')}`;
    return {
      kind: 'wrong',
      ...yaml.locate(path),
      message: `${at}: ${issue?.message ?? 'not in the form of judged questions'}`,
    };
  }
  const ids = read.data.map(({ id }) => id);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0) return { kind: 'wrong', ...yaml.locate([twice, 'id']), message: `The id ${ids[twice]} stands twice` };
  return { kind: 'questions', questions: read.data };
}
