import { z } from 'zod';
import type { Plan } from '../domain/plan.ts';
import { decodeText } from './decode-text.ts';
import { type KnowledgeProblem, listed, type Place, placeOf, problemAt } from './problem-codes.ts';
import type { FolderFiles, RawFile } from './raw-file.ts';
import { PLAN_FILE } from './register-files.ts';
import { list, optional, reducedDate, text } from './schema-fields.ts';
import { problemsOfIssues } from './schema-problems.ts';
import { parseYaml } from './yaml-text.ts';

const plan = z.strictObject({ name: text, short: optional(text), area: list(text), from: optional(reducedDate) });

/** A plan's file as read; `plan` is null where there is no such file, or none that can be read. */
export interface ReadPlan {
  readonly plan: Plan | null;
  readonly problems: readonly KnowledgeProblem[];
}

/** Reads plan.yaml among the files of a folder; where it cannot be read, what was read from it before stays. */
export function readPlan({ files, problems: unread }: FolderFiles, previous: Plan | null): ReadPlan {
  const file = files.find(({ path }) => path === PLAN_FILE);
  const read = file ? planOf(file) : { plan: null, problems: [] };
  const isBroken = read.problems.length > 0 || unread.some((p) => p.file === PLAN_FILE && p.code !== 'vanished');
  if (read.plan !== null || !isBroken || previous === null) return read;
  const message = `What was read from ${PLAN_FILE} before is still used.`;
  const kept = problemAt(placeOf(PLAN_FILE), 'warning', 'register-kept', message, 'Correct the file, then reload.');
  return { plan: previous, problems: [...read.problems, kept] };
}

function planOf(file: RawFile): ReadPlan {
  const decoded = decodeText(file);
  if (decoded.text === null) return { plan: null, problems: decoded.problems };
  const yaml = parseYaml(decoded.text);
  const place = (path: readonly PropertyKey[], key?: string): Place => ({ file: file.path, ...yaml.locate(path, key) });
  const syntax = yaml.problems.map((found) =>
    problemAt({ ...found, file: file.path }, 'error', found.code, found.message, found.fix),
  );
  const problems = [...decoded.problems, ...syntax];
  if (syntax.length > 0) return { plan: null, problems };
  const data = yaml.value;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const fix = 'Write it as “name: …”, with “area: […]” and “from: …” beneath.';
    const message = `${PLAN_FILE} does not say what the plan is called.`;
    return {
      plan: null,
      problems: [...problems, problemAt(placeOf(PLAN_FILE), 'error', 'not-a-mapping', message, fix)],
    };
  }
  const checked = plan.safeParse(data);
  if (checked.success) return { plan: checked.data, problems };
  const fields = Object.keys(plan.shape);
  return {
    plan: null,
    problems: [...problems, ...listed(problemsOfIssues(checked.error.issues, { data, fields, place }))],
  };
}
