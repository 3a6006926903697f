import { expect, it } from 'vitest';
import { answersWell } from '../../src/answer/answers-well.ts';
import { examplesOf } from '../../src/answer/example-questions.ts';
import { openKnowledge } from '../../src/service/open-knowledge.ts';
import { asking } from '../support/asking.ts';
import { paper } from '../support/knowledge-folder.ts';
import { viewOfPapers } from '../support/views.ts';

const TODAY = '2026-11-22';

it('the shipped folder answers every example that it shows, and for sure', async () => {
  const { snapshot } = await openKnowledge('knowledge', { defaultAudience: 'public' });
  const view = snapshot.view([], TODAY);
  const examples = examplesOf(view, TODAY);
  expect(examples).toHaveLength(3);
  expect(examples.filter((question) => answersWell(question, view, TODAY))).toEqual(examples);
});

it('what has no answer is no example, and nothing is shown twice', async () => {
  const files = {
    'workstreams.yaml': '- { id: a, name: Lamps }\n- { id: b, name: Quays }\n',
    'meetings/a.md': paper({ title: 'Board', date: '2018-03-06' }, 'The lamps of the harbour were seen.'),
  };
  const examples = examplesOf(await viewOfPapers(files), TODAY);
  const ask = await asking(files);
  expect(examples).toContain('What is the latest on Lamps?');
  expect(examples.join()).not.toContain('Quays');
  expect(examples.filter((question) => !ask(question).answered)).toEqual([]);
  expect(new Set(examples).size).toBe(examples.length);
});
