import type { z } from 'zod';
import { nearestWord } from './nearest-word.ts';
import { type KnowledgeProblem, type Place, type ProblemCode, problemAt, shown } from './problem-codes.ts';

/** What the issues were found in: its data, where its parts stand, and which fields there are. */
export interface CheckedValue {
  readonly data: unknown;
  readonly fields: readonly string[];
  place(path: readonly PropertyKey[], key?: string): Place;
}

type Issue = z.core.$ZodIssue;

/** Says each issue of a schema as a problem of the file: what was found where, and what to write instead. */
export function problemsOfIssues(issues: readonly Issue[], checked: CheckedValue): KnowledgeProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, issue.path, checked));
    if (issue.code === 'custom' && issue.params) return [custom(issue, checked)];
    return [badValue(issue, checked)];
  });
}

function unknownField(key: string, path: readonly PropertyKey[], checked: CheckedValue): KnowledgeProblem {
  const near = nearestWord(key, checked.fields);
  const fix = near === null ? `Remove it. The fields are: ${checked.fields.join(', ')}.` : `Did you mean “${near}”?`;
  const message = `There is no field ${shown(key)}${within(path)}.`;
  return problemAt(checked.place(path, key), 'error', 'unknown-field', message, fix);
}

function custom(
  issue: Issue & { params?: Record<string, unknown> | undefined },
  checked: CheckedValue,
): KnowledgeProblem {
  const { code, fix } = issue.params ?? {};
  const message = `${nameOf(issue.path)}: ${issue.message}.`;
  return problemAt(checked.place(issue.path), 'error', code as ProblemCode, message, String(fix));
}

function badValue(issue: Issue, checked: CheckedValue): KnowledgeProblem {
  const found = valueAt(checked.data, issue.path);
  const name = nameOf(issue.path);
  const error = (code: ProblemCode, message: string, fix: string) =>
    problemAt(checked.place(issue.path), 'error', code, message, fix);
  const field = String(issue.path.at(-1) ?? '');
  if (found === undefined) return error('missing-field', `${name} is missing.`, `Add “${field}: …”.`);
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const near = typeof found === 'string' ? nearestWord(found, options) : null;
    const fix = near === null ? `Use one of: ${options.join(', ')}.` : `Did you mean “${near}”?`;
    return error('bad-value', `${name} cannot be ${describe(found)}.`, fix);
  }
  if (found === null || found === '') return error('bad-value', `${name} is blank.`, 'Fill it in, or remove the line.');
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const wanted = issue.code === 'invalid_type' ? issue.expected : 'string';
    const fix =
      wanted === 'string' && typeof found !== 'object'
        ? 'Put it into quotation marks.'
        : (SHAPES[wanted] ?? 'Correct it.');
    return error('bad-value', `${name} is ${describe(found)}, which is not what belongs here.`, fix);
  }
  return error(
    'bad-value',
    `${name} cannot be ${describe(found)}: ${issue.message}.`,
    'Correct it, or remove the line.',
  );
}

const SHAPES: Readonly<Record<string, string>> = {
  string: 'Write a text.',
  array: 'Write a list: [one, two].',
  object: 'Write its fields beneath it: { name: … }.',
  number: 'Write a number.',
  int: 'Write a whole number.',
};

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string'
    ? shown(value)
    : `the ${typeof value === 'boolean' ? 'truth value' : 'number'} ${String(value)}`;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : String(part))).join(', ') || 'This';
}

function within(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : ` in ${nameOf(path)}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
  return value;
}
