import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { JudgedQuestions } from '../../src/evaluation/judged-question.ts';
import { type Ask, asking, paper } from '../support/asking.ts';

// A paper of another world: none of its matters, people or places stands in the shipped papers.
const UNRELATED = paper(
  { title: 'Allotment society', kind: 'note', date: '2015-02-03' },
  `The allotment society sowed beetroot and marrows behind the glasshouse.

Slugs ate the seedlings. Copper tape was wound round every trough.

Marigolds were planted between the rows.`,
);

/** Lists of papers, and what is new, do change with a paper more. */
const LISTS = new Set(['documents', 'changes', 'timeline', 'journey']);

async function askShipped(more: Readonly<Record<string, string>>): Promise<Ask> {
  const read = (path: string): [string, string] => [path, readFileSync(join('knowledge', path), 'utf8')];
  const registers = readdirSync('knowledge').filter((file) => file.endsWith('.yaml'));
  const papers = readdirSync('knowledge/meetings').map((file) => `meetings/${file}`);
  return asking({ ...Object.fromEntries([...registers, ...papers].map(read)), ...more });
}

/** How many papers were looked at does change with a paper more. */
const uncounted = (headline: string) => headline.replace(/these \d+ papers/g, 'these papers');

it('an unrelated paper changes the headline of no found answer but lists', async () => {
  const [ask, askWithMore] = [await askShipped({}), await askShipped({ 'meetings/allotments.md': UNRELATED })];
  const questions = JudgedQuestions.parse(parse(readFileSync('tests/questions/kent-and-medway.yaml', 'utf8')));
  const changed = questions
    .map(({ q }) => ({ q, before: ask(q), after: askWithMore(q) }))
    .filter(({ before }) => before.answered && !LISTS.has(before.intent))
    .filter(({ before, after }) => uncounted(before.headline) !== uncounted(after.headline));
  expect(changed.map(({ q }) => q)).toEqual([]);
});
