import { expect, it } from 'vitest';
import { exampleQuestions } from '../../src/answer/example-questions.ts';
import { createAssistant } from '../../src/service/assistant.ts';
import { openKnowledge } from '../../src/service/open-knowledge.ts';
import { load } from '../support/knowledge-builders.ts';
import { paper } from '../support/knowledge-folder.ts';

const CLOCK = { now: () => new Date('2026-11-22T10:00:00Z') };

it('the shipped folder answers every example that it shows', async () => {
  const { snapshot, problems } = await openKnowledge('knowledge', { defaultAudience: 'public' });
  const assistant = createAssistant({
    snapshot: () => snapshot,
    problems: () => problems,
    clock: CLOCK,
    timeZone: 'Europe/London',
  });
  const { documents, registry } = snapshot.view([], '2026-11-22');
  const isAnswered = (question: string) => assistant.ask({ question, audiences: [] }).answered;
  const examples = exampleQuestions(documents, registry, isAnswered);
  expect(examples).toHaveLength(3);
  expect(examples.filter(isAnswered)).toEqual(examples);
});

it('what has no answer is no example, and nothing is asked twice', async () => {
  const files = {
    'workstreams.yaml': '- { id: a, name: Lamps }\n- { id: b, name: Quays }\n',
    'meetings/a.md': paper({ title: 'Board' }, 'The lamps and the quays were seen.'),
  };
  const { corpus } = await load(files);
  const asked: string[] = [];
  const examples = exampleQuestions(corpus.documents, corpus.registry, (question) => {
    asked.push(question);
    return question.includes('latest');
  });
  expect(examples).toEqual(['What is the latest on Lamps?', 'What is the latest on Quays?']);
  expect(new Set(asked).size).toBe(asked.length);
});
