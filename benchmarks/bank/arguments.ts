import { parseArgs } from 'node:util';
import type { SplitPlan } from '../../src/evaluation/split.ts';
import { isOpen } from './report.ts';

/** What `npm run bank` was asked for. */
export interface BankArguments {
  readonly json: boolean;
  /** Whether to print what is wrong, question by question. */
  readonly wrong: boolean;
  readonly plans: readonly SplitPlan[];
}

/** How to call the bank. */
export const USAGE = `npm run bank -- [--json] [--part fit|choose|locked] [--plan ID] [--wrong]
  --part   one part alone
  --plan   one plan alone; of a locked plan only all of them together are told
  --wrong  what is wrong, question by question (not with locked plans)`;

/**
 * Reads the arguments of the bank.
 *
 * @throws {Error} for a wrong use, and for detail of a locked plan: alone it is never told about, nor question by question.
 */
export function readBankArguments(argv: readonly string[], plans: readonly SplitPlan[]): BankArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean' },
      wrong: { type: 'boolean' },
      plan: { type: 'string' },
      part: { type: 'string' },
    },
  });
  const wanted = plans.filter(({ id, part }) => (values.plan ?? id) === id && (values.part ?? part) === part);
  if (wanted.length === 0) throw new Error(`There is no such plan in the bank.\n${USAGE}`);
  const locked = wanted.filter(({ part }) => !isOpen(part));
  if (locked.length > 0 && (values.plan !== undefined || (values.wrong && values.part !== undefined)))
    throw new Error(
      `${locked.map(({ id }) => id).join(', ')}: locked. Only the totals of all locked plans together are told; see tests/plans/split.yaml.`,
    );
  return { json: values.json === true, wrong: values.wrong === true, plans: wanted };
}
