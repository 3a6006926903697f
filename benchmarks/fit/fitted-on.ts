import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJudgedQuestions } from '../../src/evaluation/read-judged.ts';
import { loadFolder } from '../../src/knowledge/load-folder.ts';
import { type BankPlan, bankPlans, readPlan } from '../bank/read-plan.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** The day on which the questions about the two folders below are asked. */
const ASKED = '2026-11-22';

/**
 * What the weights are fitted on: the fit plans of the bank, whose questions are made to be hard, and two folders whose
 * questions are asked in the words of the papers more often, so that neither kind alone says how sure an answer may be. No
 * question of `../shared` and none of a choosing or locked plan is among them.
 */
export async function fittedOn(): Promise<readonly BankPlan[]> {
  const bank = await Promise.all(
    bankPlans()
      .filter(({ part }) => part === 'fit')
      .map(readPlan),
  );
  return [
    ...bank,
    await readFolder('shipped', 'knowledge', 'tests/questions/kent-and-medway.yaml'),
    await readFolder('brackenshire', 'tests/plans/brackenshire/knowledge', 'tests/plans/brackenshire/questions.yaml'),
  ];
}

async function readFolder(id: string, folder: string, file: string): Promise<BankPlan> {
  const { corpus } = await loadFolder(join(ROOT, folder), { defaultAudience: 'public' });
  const read = readJudgedQuestions(readFileSync(join(ROOT, file), 'utf8'));
  if (read.kind === 'wrong') throw new Error(`${file}:${read.line}:${read.column} ${read.message}`);
  return { id, part: 'fit', world: id, asked: ASKED, corpus, questions: read.items, conversations: [] };
}
