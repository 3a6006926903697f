import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Answer } from '../../src/domain/answer.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { type Ask, askingCorpus } from './asking.ts';
import { load } from './knowledge-builders.ts';
import { planFiles } from './plan-files.ts';

const PLAN = join(import.meta.dirname, '../plans/brackenshire');

/** A question of tests/plans/brackenshire/views.yaml; its head comment says what the fields ask for. */
export interface ViewQuestion {
  readonly id: string;
  readonly view: string;
  readonly q: string;
  readonly answered?: boolean;
  readonly lists?: readonly string[];
  readonly absent?: readonly string[];
  readonly doc?: string | readonly string[];
  readonly without?: { readonly doc: string; readonly starts: string };
  readonly gone?: readonly string[];
}

/** The questions of some views of the invented plan. */
export function viewQuestions(...views: readonly string[]): readonly ViewQuestion[] {
  const all: readonly ViewQuestion[] = parse(readFileSync(join(PLAN, 'views.yaml'), 'utf8'));
  return all.filter(({ view }) => views.includes(view));
}

let plan: Promise<{ readonly corpus: Corpus; readonly ask: Ask }> | null = null;

/** Asks the invented plan, which is read and indexed once for all tests that share a thread. */
export async function askingPlan(): Promise<Ask> {
  return (await readPlan()).ask;
}

function readPlan(): NonNullable<typeof plan> {
  plan ??= load(planFiles('brackenshire')).then(({ corpus }) => ({ corpus, ask: askingCorpus(corpus) }));
  return plan;
}

/** Everything an answer shows: headline, sentences and quotes. */
export function shown({ headline, statements, citations }: Answer): string {
  return [headline, ...statements.map(({ text }) => text), ...citations.map(({ quote }) => quote)].join('\n');
}

/** Checks an answer against what its question must list, must not say, and may be cited from. */
export function checkView(answer: Answer, { answered = true, lists = [], absent = [], doc = [] }: ViewQuestion): void {
  expect(answer.answered, answer.headline).toBe(answered);
  const text = shown(answer).toLowerCase();
  for (const element of lists) {
    const ways = element.toLowerCase().split('|');
    expect(
      ways.some((way) => text.includes(way)),
      `${element} in:\n${text}`,
    ).toBe(true);
  }
  for (const element of absent) expect(text).not.toContain(element.toLowerCase());
  const papers = [doc].flat();
  if (papers.length > 0) {
    const cited = answer.citations.map(({ document }) => document.id);
    expect(
      cited.some((id) => papers.some((paper) => id.startsWith(paper))),
      cited.join(', '),
    ).toBe(true);
  }
}

/** Asks the question of the plan without the paragraph it names, and checks that what stood in it is gone. */
export async function checkWithout({ q, without, gone = [] }: ViewQuestion): Promise<void> {
  const files = planFiles('brackenshire');
  const path = `meetings/${without?.doc}.md`;
  const lines = (files[path] ?? '').split('\n');
  const kept = lines.filter((line) => !line.replace(/^[-*\s]+/, '').startsWith(without?.starts ?? '\n'));
  expect(kept.length, `${without?.starts} stands in ${path}`).toBeLessThan(lines.length);
  // The papers that are as they were are not read again.
  const { corpus: previous } = await readPlan();
  const { corpus } = await load({ ...files, [path]: kept.join('\n') }, { previous });
  const text = shown(askingCorpus(corpus)(q)).toLowerCase();
  for (const element of gone) expect(text).not.toContain(element.toLowerCase());
}
