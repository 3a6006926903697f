import { describe, expect, it } from 'vitest';
import { bankPlans, readPlan } from '../../benchmarks/bank/read-plan.ts';
import { isOpen } from '../../benchmarks/bank/report.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { argument } from '../../src/evaluation/evaluate.ts';
import { isReplaced } from '../../src/evidence/superseded.ts';
import { EVERYTHING, type ListName, listRows } from '../../src/matter/list-rows.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import type { View } from '../../src/search/view.ts';

/** Which list a statement of an answer's own words must be a row of. */
const LIST_OF = { decision: 'decisions', action: 'actions', date: 'dates' } as const;

/** The decisions, actions and dates that an answer's cited words state: whether each is a row of its list. */
function stated(
  { citations }: Answer,
  view: View,
  asOf: string,
): { readonly words: string; readonly listed: boolean }[] {
  return citations.flatMap(({ document: { id }, paragraph, quote }) => {
    const document = view.document(id);
    const at = view.passage(id, paragraph)?.text.indexOf(quote) ?? -1;
    // A paper that another replaces is cited where drafts are asked about; lists have its successor.
    if (!document || at < 0 || isReplaced(document, view)) return [];
    return view.statementsOf(id, paragraph).flatMap((statement) => {
      const { kind, start, end } = statement;
      if (kind !== 'decision' && kind !== 'action' && kind !== 'date') return [];
      if (start < at || end > at + quote.length) return [];
      if (kind === 'decision' && statement.standing !== 'own') return [];
      const rows = rowsAt(LIST_OF[kind], id, paragraph, view, asOf);
      const listed = rows.some(({ from, to }) => from < end && to > start);
      return [{ words: `${kind} ${id}#${paragraph} ${quote}`, listed }];
    });
  });
}

/** Fewer statements than this in the answers of a whole plan would mean that nothing was looked at. */
const AT_LEAST = 20;

const memory = new WeakMap<View, Map<string, { readonly from: number; readonly to: number }[]>>();

function rowsAt(list: ListName, document: string, paragraph: number, view: View, asOf: string) {
  const known = memory.get(view) ?? new Map<string, { readonly from: number; readonly to: number }[]>();
  if (known.size === 0)
    for (const name of Object.values(LIST_OF))
      for (const { by } of listRows(name, EVERYTHING, view, asOf))
        for (const { passage, start, end } of by) {
          const key = `${name} ${passage.document}#${passage.paragraph}`;
          known.set(key, [...(known.get(key) ?? []), { from: start, to: end }]);
        }
  memory.set(view, known);
  return known.get(`${list} ${document}#${paragraph}`) ?? [];
}

describe('what answers state', () => {
  const open = bankPlans().filter(({ part }) => isOpen(part));

  it.each(open.map((plan) => [plan.id, plan] as const))(
    'of %s is a row of its list: every decision, action and date',
    { timeout: 120_000 },
    async (_, split) => {
      const plan = await readPlan(split);
      const snapshot = createSnapshot(plan.corpus);
      const found = plan.questions.flatMap((question) => {
        const asOf = argument(question, '--as-of') ?? plan.asked;
        const view = snapshot.view([], asOf);
        return stated(answerQuestion(question.q, view, { asOf, audience: '' }), view, asOf);
      });
      expect(found.length).toBeGreaterThan(AT_LEAST);
      expect(found.filter(({ listed }) => !listed).map(({ words }) => words)).toEqual([]);
    },
  );
});
