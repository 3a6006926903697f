import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { argument } from '../../src/evaluation/evaluate.ts';
import { judge } from '../../src/evaluation/judge.ts';
import type { JudgedAnswer } from '../../src/evaluation/judged-answer.ts';
import { judgeTurn } from '../../src/evaluation/judged-conversation.ts';
import type { JudgedQuestion } from '../../src/evaluation/judged-question.ts';
import { copyOf, type QuestionSet } from './question-sets.ts';
import type { Version } from './version.ts';

/** An answer of a version, judged. */
export interface Judgement {
  readonly id: string;
  readonly q: string;
  /** Whether the record answers the question; null for a turn that may be left open. */
  readonly answerable: boolean | null;
  readonly answer: JudgedAnswer;
  readonly wrong: readonly string[];
}

/** What a version answers to a set, by the contract alone: `stp import` and `stp ask --json --batch`. */
export interface AskedVersion {
  readonly questions: readonly Judgement[];
  /** Null where the version knows no `--conversation`. */
  readonly turns: readonly Judgement[] | null;
}

/** Asks a version a set. Throws where the program fails: a difference to nothing would be read as a loss. */
export async function askVersion(version: Version, set: QuestionSet): Promise<AskedVersion> {
  const folder = copyOf(set);
  try {
    // A raw paper that a version refuses is a paper it does not hold: its answers show it.
    if (set.raw.length > 0) await stp(version, ['import', ...set.raw, '--out', folder], '');
    return { questions: await askQuestions(version, set, folder), turns: await askTurns(version, set, folder) };
  } finally {
    rmSync(dirname(folder), { recursive: true, force: true });
  }
}

async function askQuestions(version: Version, set: QuestionSet, folder: string): Promise<Judgement[]> {
  const groups = new Map<string, JudgedQuestion[]>();
  for (const question of set.questions) {
    const audience = argument(question, '--audience');
    const flags = [
      '--as-of',
      argument(question, '--as-of') ?? set.asked,
      ...(audience ? ['--audience', audience] : []),
    ];
    const key = JSON.stringify(flags);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  const judged = new Map<string, Judgement>();
  for (const [key, questions] of groups) {
    const flags: string[] = JSON.parse(key);
    const answers = await answersOf(
      version,
      [...flags, '--knowledge', folder],
      questions.map(({ q }) => q),
    );
    for (const [i, question] of questions.entries()) {
      const answer = answers[i];
      if (!answer) throw new Error(`${version.name}: no answer to ${set.name} ${question.id}`);
      const { id, q, answered } = question;
      judged.set(id, { id, q, answerable: answered !== false, answer, wrong: judge(question, answer) });
    }
  }
  return set.questions.flatMap(({ id }) => judged.get(id) ?? []);
}

async function askTurns(version: Version, set: QuestionSet, folder: string): Promise<Judgement[] | null> {
  if (set.conversations.length === 0) return [];
  const turns = set.conversations.flatMap(({ id, turns }) =>
    turns.map((turn, i) => ({ ...turn, id: `${id}.${i + 1}` })),
  );
  const lines = set.conversations.flatMap(({ turns }, i) => [...(i > 0 ? ['---'] : []), ...turns.map(({ q }) => q)]);
  const flags = ['--conversation', '--as-of', set.asked, '--knowledge', folder];
  const answers = await answersOf(version, flags, lines).catch((error: unknown) => {
    if (error instanceof WrongUse) return null;
    throw error;
  });
  if (answers === null) return null;
  return turns.map((turn, i) => {
    const answer = answers[i];
    if (!answer) throw new Error(`${version.name}: no answer to ${set.name} ${turn.id}`);
    return { id: turn.id, q: turn.q, answerable: turn.answered ?? null, answer, wrong: judgeTurn(turn, answer) };
  });
}

async function answersOf(
  version: Version,
  flags: readonly string[],
  lines: readonly string[],
): Promise<JudgedAnswer[]> {
  const oneLine = lines.map((line) => line.replace(/\s+/g, ' '));
  const { code, out, err } = await stp(version, ['ask', '--json', '--batch', ...flags], `${oneLine.join('\n')}\n`);
  if (code === 2) throw new WrongUse(`${version.name}: stp ask ${flags.join(' ')}: ${err.slice(-300)}`);
  if (code !== 0) throw new Error(`${version.name}: stp ask ${flags.join(' ')} ended with ${code}: ${err.slice(-300)}`);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JudgedAnswer);
}

/** The version does not know how it was called. */
class WrongUse extends Error {}

function stp(
  { program }: Version,
  args: readonly string[],
  input: string,
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'pipe' });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
