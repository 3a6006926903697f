import { beforeAll, describe, expect, it } from 'vitest';
import { answerInConversation } from '../../src/answer/answer-in-conversation.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { View } from '../../src/search/view.ts';
import { paper, TODAY } from '../support/asking.ts';
import { talk, viewOfPapers } from '../support/views.ts';
import { HARBOUR } from './harbour.ts';

let view: View;
beforeAll(async () => {
  view = await viewOfPapers(HARBOUR);
});

describe('a conversation', () => {
  it('completes a follow-up, answers it as the full question, and shows how it was read', () => {
    const [, when] = talk(view, ['what is the latest on the dental review?', 'and parking?']);
    const full = answerQuestion('What is the latest on parking?', view, { asOf: TODAY, audience: '' });
    expect([when?.question, when?.headline]).toEqual([full.question, full.headline]);
    expect(when?.understood).toEqual([
      { words: 'and parking?', as: 'question “What is the latest on parking?”' },
      ...full.understood,
    ]);
  });

  it('is dropped by a new full question', () => {
    const [, , last] = talk(view, [
      'what is the latest on the dental review?',
      'who is the director of finance?',
      'and the chairman?',
    ]);
    expect(last?.question).toBe('Who is the chairman?');
  });

  it('leans on what was asked and shown before, where its own words may stand for more', async () => {
    const ferry = await viewOfPapers({
      'meetings/2021-03-04-board.md': paper(
        { date: '2021-03-04' },
        'The Board agreed that the ferry would stop on Sundays. Mr Trask voted against.',
      ),
      'meetings/2021-05-06-board.md': paper(
        { date: '2021-05-06' },
        'The Board agreed that the library would close at noon. Dr Vane voted against.',
      ),
    });
    const who = 'who voted against?';
    const [, afterFerry] = talk(ferry, ['will the ferry stop on Sundays?', who]);
    const [, afterLibrary] = talk(ferry, ['will the library close at noon?', who]);
    expect([afterFerry?.headline, afterLibrary?.headline]).toEqual([
      expect.stringContaining('Mr Trask'),
      expect.stringContaining('Dr Vane'),
    ]);
    expect(afterFerry?.id).not.toBe(afterLibrary?.id);
  });

  it('shows no further evidence that only the questions before speak of', () => {
    const [, parking] = talk(view, ['what is the latest on the dental review?', 'and parking?']);
    expect(JSON.stringify(parking?.statements)).not.toContain('dental');
  });

  it('goes on after what was no question', () => {
    const [, , last] = talk(view, ['what is the latest on the dental review?', 'thank you', 'since then?']);
    expect(last?.question).toBe('What is the latest on the dental review since 11 June 2021?');
  });

  it('gives further evidence until there is no more, nothing twice', async () => {
    const lines = Array.from({ length: 11 }, (_, i) => `The ferry pier was inspected by team ${i} in March 2021.`);
    const ferry = await viewOfPapers({ 'meetings/a.md': paper({ date: '2021-04-01' }, lines.join('\n\n')) });
    const answers = talk(ferry, ['what is the latest on the ferry pier?', 'more', 'more', 'more', 'more']);
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'found', 'found', 'not-found', 'not-found']);
    expect(answers[1]?.headline).toMatch(/^Further evidence, 1 to 4 of \d+: /);
    expect(answers[3]?.headline).toContain('There is no more');
    const shown = answers.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph));
    expect([...shown].sort((a, b) => a - b)).toEqual(lines.map((_, i) => i + 1));
    expect(new Set(answers.map(({ id }) => id)).size).toBeGreaterThanOrEqual(4);
  });

  it('lists on after a list of papers', async () => {
    const papers = Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [
        `meetings/${i}.md`,
        paper({ title: `Paper ${i}`, date: `202${i % 3}-0${(i % 9) + 1}-01` }, 'Heard.'),
      ]),
    );
    const [list, more] = talk(await viewOfPapers(papers), ['kind:minutes', 'more']);
    const ids = [list, more].flatMap((answer) => answer?.citations.map(({ document }) => document.id) ?? []);
    expect([list?.citations.length, new Set(ids).size]).toEqual([8, 10]);
    expect(list?.headline).toContain('“more” gives the next');
  });

  it('shows where the original is', async () => {
    const one = await viewOfPapers({
      'meetings/a.md': `---\ntitle: Board\nkind: minutes\ndate: 2021-04-01\nsource: { file: a.pdf, url: "https://council.example/a" }\n---\n\n(5) The pier will be painted in May 2021.\n`,
    });
    const [, source, second] = talk(one, ['when will the pier be painted?', 'show me the source', 'source 4']);
    expect(source?.headline).toBe(
      '“Board” (minutes, 1 April 2021), point (5), paragraph 1: the original is https://council.example/a, file a.pdf; kept here as meetings/a.md.',
    );
    expect(source?.citations[0]?.quote).toBe('The pier will be painted in May 2021.');
    expect(second?.kind).toBe('not-found');
  });

  it('says that a paper does not name its original, and that no paper was cited', () => {
    const [, source] = talk(view, ['who is the director of finance?', 'source']);
    expect(source?.headline).toContain('does not say where the original is; kept here as meetings/2021-06-10-board.md');
    const [, none] = talk(view, ['who painted the pier?', 'source']);
    expect(none?.headline).toContain('cites no paper');
  });

  it('keeps a context that survives being written down', () => {
    const asking = { asOf: TODAY, audience: '' };
    const { context } = answerInConversation('what is the latest on the dental review?', null, view, asking);
    const written = JSON.parse(JSON.stringify(context));
    expect(answerInConversation('more', written, view, asking)).toEqual(
      answerInConversation('more', context, view, asking),
    );
  });
});

describe('a subject that goes without saying', () => {
  const dental = { kind: 'workstream', name: 'dental review' } as const;
  const ask = (text: string, subject: Parameters<typeof answerInConversation>[4]) =>
    answerInConversation(text, null, view, { asOf: TODAY, audience: '' }, subject).answer;

  it('is asked about by what asks about nothing, and by no full question', () => {
    expect(ask('what was decided?', dental).question).toBe('What was decided about dental review?');
    expect(ask('when?', dental).question).not.toBe('when?');
    for (const text of ['who is the director of finance?', 'what is the latest on parking?'])
      expect(ask(text, dental)).toEqual(answerQuestion(text, view, { asOf: TODAY, audience: '' }));
    expect(ask('what was decided?', null).question).toBe('what was decided?');
  });

  it('gives way to what was asked before', () => {
    const before = { question: 'what is the latest on parking?', about: 'what is the latest on parking?', shown: 0 };
    const { answer } = answerInConversation('what was decided?', before, view, { asOf: TODAY, audience: '' }, dental);
    expect(answer.question).toBe('What was decided about parking?');
  });

  it('has the next meeting where it is a body, unless another is named', () => {
    const board = { kind: 'body', name: 'Quay Board' } as const;
    expect(ask('when is the next meeting?', board).question).toBe('when is the next meeting of Quay Board?');
    for (const text of ['when is the next meeting of the Harbour Users?', 'when does the harvest begin?'])
      expect(ask(text, board).question).toBe(text);
    expect(ask('when is the next meeting?', dental).question).toBe('when is the next meeting?');
  });

  it('has no answer that could be gone on about', () => {
    for (const text of ['more', 'show the source', 'the second one']) expect(() => ask(text, dental)).not.toThrow();
    expect(ask('more', dental).kind).not.toBe('found');
  });
});
