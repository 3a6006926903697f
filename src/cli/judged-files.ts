import { readdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { JudgedQuestion } from '../evaluation/judged-question.ts';
import { readJudgedQuestions } from '../evaluation/read-judged.ts';
import { readSplit, SPLIT_FILE } from '../evaluation/split.ts';
import { UsageError } from './usage-error.ts';
import { oneLine } from './wrap.ts';

/** Judged questions with the files they stand in, and what to say of files that were passed over. */
export interface JudgedFiles {
  readonly files: readonly string[];
  readonly questions: readonly JudgedQuestion[];
  readonly notes: readonly string[];
  /** Whether they are of a plan that nobody may look into: then only totals are told. */
  readonly locked: boolean;
}

/** Where judged questions are kept in this repository. */
const KEPT = join('tests', 'questions');

/**
 * The judged questions of a file; with none named, those of `questions.yaml` in the knowledge folder, else every file of
 * `tests/questions`, where a file of another form is passed over with a note. Throws a `UsageError` where there are none.
 */
export async function judgedFiles(named: string | null, knowledge: string): Promise<JudgedFiles> {
  if (named !== null) return one(named);
  const own = join(knowledge, 'questions.yaml');
  if ((await textOf(own)) !== null) return one(own);
  const names = (await readdir(KEPT).catch((): string[] => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
  const kept = names.map((name) => join(KEPT, name));
  const read = await Promise.all(
    kept.map(async (file) => ({ file, read: readJudgedQuestions((await textOf(file)) ?? '') })),
  );
  const found = read.flatMap(({ file, read }) => (read.kind === 'read' ? [{ file, questions: read.items }] : []));
  const notes = read.flatMap(({ file, read }) => (read.kind === 'wrong' ? [`${place(file, read)} (passed over)`] : []));
  const questions = found.flatMap((file) => file.questions);
  if (questions.length > 0) return { files: found.map(({ file }) => file), questions, notes, locked: false };
  throw new UsageError('There are no judged questions', `Name a file, or put them into ${own}`);
}

async function one(file: string): Promise<JudgedFiles> {
  const text = await textOf(file);
  if (text === null) throw new UsageError(`The file ${oneLine(file)} cannot be read`);
  const read = readJudgedQuestions(text);
  const locked = await isLocked(file);
  if (read.kind === 'wrong' && locked)
    throw new UsageError(`${oneLine(file)} is not in its form`, 'Its plan is locked: whoever keeps it must look');
  if (read.kind === 'wrong')
    throw new UsageError(place(file, read), 'Each question is { id, q, expect: [words], answered: false }');
  if (read.items.length === 0) throw new UsageError(`There are no judged questions in ${oneLine(file)}`);
  return { files: [file], questions: read.items, notes: [], locked };
}

/** Whether a file stands, however deep, in the folder of a plan that the split file beside that folder calls locked. */
async function isLocked(file: string): Promise<boolean> {
  const real = await realpath(file).catch(() => resolve(file));
  for (let plan = dirname(real); dirname(plan) !== plan; plan = dirname(plan)) {
    const split = join(dirname(plan), SPLIT_FILE);
    const text = await textOf(split);
    if (text !== null && lockedIn(text, split).has(basename(plan).toLowerCase())) return true;
  }
  return false;
}

/** The ids of the locked plans of a split file, in small letters: some file systems know no capitals. */
function lockedIn(text: string, split: string): ReadonlySet<string> {
  try {
    const locked = readSplit(text).filter(({ part }) => part === 'locked');
    return new Set(locked.map(({ id }) => id.toLowerCase()));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${oneLine(split)} cannot be read: ${oneLine(why)}`,
      'It says which plans are locked: mend it',
    );
  }
}

function place(file: string, { line, column, message }: { line: number; column: number; message: string }): string {
  return `${oneLine(file)}:${line}:${column} ${oneLine(message)}`;
}

async function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}
