import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainSearch } from '../../benchmarks/bank/baseline.ts';
import { type BankPlan, bankPlans, judgedOf, PLANS, rawPapers, readPlan } from '../../benchmarks/bank/read-plan.ts';
import { argument } from '../../src/evaluation/evaluate.ts';
import { holdsAny, listed, plain } from '../../src/evaluation/plain-words.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';

// What is wrong is told by id alone: of locked plans no question may stand in a log.

const plans = bankPlans();
const judged = plans.map(({ id }) => judgedOf(id));

/** The papers of a plan as they stand in its folder, by id. */
function papersOf(id: string): ReadonlyMap<string, string> {
  const folder = join(PLANS, id, 'knowledge', 'meetings');
  const papers = readdirSync(folder).map((name) => [name.replace(/\.md$/, ''), join(folder, name)] as const);
  const raw = rawPapers(id).map((path) => [path.replace(/^.*\/|\.txt$/g, ''), path] as const);
  return new Map([...papers, ...raw].map(([name, path]) => [name, plain(readFileSync(path, 'utf8'))]));
}

describe('the bank', () => {
  it('has at least 20 plans, 1,200 questions and 120 conversations', () => {
    expect(plans.length).toBeGreaterThanOrEqual(20);
    expect(judged.flatMap(({ questions }) => questions).length).toBeGreaterThanOrEqual(1200);
    expect(judged.flatMap(({ conversations }) => conversations).length).toBeGreaterThanOrEqual(120);
  });
});

describe.each(plans)('$id', (plan) => {
  const { questions, conversations } = judgedOf(plan.id);
  const papers = papersOf(plan.id);
  const turns = conversations.flatMap(({ id, turns }) => turns.map((turn, i) => ({ ...turn, id: `${id}.${i + 1}` })));

  it('asks at least 60 questions and 6 conversations, a fifth of what no paper answers', () => {
    expect(questions.length >= 60 && conversations.length >= 6).toBe(true);
    const unanswerable = questions.filter(({ answered }) => answered === false).length / questions.length;
    expect(unanswerable > 0.15 && unanswerable < 0.27).toBe(true);
  });

  it('has the words of every gold passage in a paper they are said to stand in', () => {
    const wrong = [...questions, ...turns].filter(({ passage, doc }) => {
      const held = [...papers].filter(([id]) => doc === undefined || listed(doc).some((start) => id.startsWith(start)));
      return listed(passage).some((words) => !held.some(([, text]) => text.includes(plain(words))));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('says of every answerable question which paper, which words and which facts answer it', () => {
    const lacking = questions.filter(
      ({ answered, kind, expect: facts = [], doc, passage }) =>
        answered !== false && (facts.length === 0 || (kind === undefined && (!doc || !passage))),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
    const labelled = questions.filter(
      ({ answered, expect: facts, lead, passage }) => answered === false && (facts ?? lead ?? passage) !== undefined,
    );
    expect(labelled.map(({ id }) => id)).toEqual([]);
  });

  it('expects no fact that it forbids', () => {
    const both = questions.filter(({ expect: facts = [], forbid = [] }) =>
      facts.some((fact) => fact.split('|').every((words) => forbid.some((word) => holdsAny(plain(words), word)))),
    );
    expect(both.map(({ id }) => id)).toEqual([]);
  });

  it('is a folder without an error, too hard for plain search', async () => {
    const read = await readPlan(plan);
    // 0.4 when the plans were written; the importer has read more headings since, which plain search looks through too.
    expect(shareOfPlainSearch(read) < 0.42).toBe(true);
  });
});

/** The share of the answerable questions that plain search's best paragraph answers. */
function shareOfPlainSearch(plan: BankPlan): number {
  const snapshot = createSnapshot(plan.corpus);
  const answerable = plan.questions.filter(({ answered }) => answered !== false);
  const right = answerable.filter((question) => {
    const view = snapshot.view([], argument(question, '--as-of') ?? plan.asked);
    return plainSearch(view)(question).first;
  });
  return right.length / answerable.length;
}
