import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBankArguments } from '../../benchmarks/bank/arguments.ts';
import { askPlan } from '../../benchmarks/bank/ask-plan.ts';
import { bankPlans, PLANS, readPlan } from '../../benchmarks/bank/read-plan.ts';
import { reportOf, reportText } from '../../benchmarks/bank/report.ts';

const plans = bankPlans();
const locked = plans.filter(({ part }) => part === 'locked');
const [closed] = locked;
const ROOT = join(PLANS, '..', '..');

/** Runs a tool as npm does. */
function tool(name: string, ...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('benchmarks', `${name}.ts`), ...argv],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

describe('a locked plan', () => {
  it.each(locked.map(({ id }) => id))('%s is told about by no tool alone', (id) => {
    expect(() => readBankArguments(['--plan', id], plans)).toThrow('locked');
  });

  it('is not told about question by question', () => {
    expect(() => readBankArguments(['--part', 'locked', '--wrong'], plans)).toThrow('locked');
    expect(readBankArguments(['--part', 'locked'], plans).plans).toEqual(locked);
    expect(readBankArguments(['--wrong'], plans).plans).toEqual(plans);
  });

  it('leaves nothing in the report but the totals of all of them', async () => {
    if (!closed) throw new Error('no plan is locked');
    const plan = await readPlan(closed);
    const asked = askPlan({ ...plan, questions: plan.questions.slice(0, 12), conversations: [] });
    const report = reportOf([{ id: plan.id, part: 'locked', asked }]);
    const [part] = report.parts;
    expect([part?.name, part?.questions, report.kinds.length, report.plans.length]).toEqual(['locked', 12, 0, 0]);
    for (const said of [JSON.stringify(report), reportText(report)]) {
      expect(said.includes(plan.id)).toBe(false);
      // Not by `toContain`, whose message would print the question.
      expect(asked.questions.some(({ question }) => said.includes(question.q))).toBe(false);
      expect(asked.questions.some(({ answer }) => said.includes(answer.headline))).toBe(false);
    }
  });

  it('is refused by each tool, with the reason', () => {
    const runs = [
      tool('bank', '--plan', closed?.id ?? ''),
      tool('bank', '--part', 'locked', '--wrong'),
      tool('answer-diff', 'HEAD', '.', '--set', closed?.id ?? ''),
    ];
    for (const { status, said } of runs) {
      expect(status).toBe(2);
      expect(said).toContain('Only the totals of all locked plans together are told');
    }
  });
});
