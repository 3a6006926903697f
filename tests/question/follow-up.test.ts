import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { followUp, type Previous } from '../../src/question/follow-up.ts';
import type { View } from '../../src/search/view.ts';
import { paper, TODAY } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';

let view: View;
beforeAll(async () => {
  view = await viewOfPapers({
    'workstreams.yaml': '- { id: workforce, name: Workforce }\n- { id: estates, name: Estates }\n',
    'bodies.yaml': '- { id: board, name: Harbour Board }\n- { id: panel, name: Lighthouse Panel }\n',
    'people.yaml': '- { id: cole, name: Iris Cole }\n',
    'meetings/a.md': paper(
      { body: 'board', date: '2021-03-04' },
      'Iris Cole (Director of Finance) said that the estates review and the workforce plan cost £3 million.\n\nThe consultation on parking closed in May 2021.',
    ),
  });
});

function asked(question: string, more: Partial<Previous> = {}): Previous {
  return { question, about: question, date: () => '2021-03-04', choices: () => [], ...more };
}

function next(question: string, text: string): string | null {
  const read = followUp(text, asked(question), view, TODAY);
  return read.kind === 'question' ? (read.completed ? read.question : null) : read.kind;
}

describe('a follow-up', () => {
  it.each([
    ['What is the latest on estates?', 'and workforce?', 'What is the latest on workforce?'],
    ['What is the latest on estates?', 'what about the workforce plan', 'What is the latest on the workforce plan?'],
    ['What is the latest on estates?', 'who?', 'Who is responsible for estates?'],
    ['What is the latest on estates?', 'how much?', 'How much money for estates?'],
    ['What is the latest on estates?', 'what was decided?', 'What was decided about estates?'],
    ['What is the latest on estates?', 'which papers?', 'Which papers mention estates?'],
    ['What is the latest on estates?', 'since then?', 'What is the latest on estates since 5 March 2021?'],
    ['What is the latest on estates?', 'before that?', 'What is the latest on estates before 4 March 2021?'],
    ['What is the latest on estates?', 'and in 2017?', 'What is the latest on estates in 2017?'],
    ['What is the latest on estates in 2016?', '2017?', 'What is the latest on estates in 2017?'],
    ['What did the Harbour Board decide about parking?', 'when?', 'When did the Harbour Board decide about parking?'],
    ['What did the Harbour Board decide about parking?', 'Why?', 'Why did the Harbour Board decide about parking?'],
    [
      'What did the Harbour Board decide about parking?',
      'and the Lighthouse Panel?',
      'What did the Lighthouse Panel decide about parking?',
    ],
    [
      'What did the Harbour Board decide about parking?',
      'and about estates?',
      'What did the Harbour Board decide about estates?',
    ],
    [
      'When was the consultation on parking published?',
      'by whom?',
      'By whom was the consultation on parking published?',
    ],
    [
      'When did the consultation on parking close?',
      'and when did it open?',
      'When did the consultation on parking open?',
    ],
    [
      'When did the consultation on parking close?',
      'who is responsible for it?',
      'Who is responsible for the consultation on parking?',
    ],
    ['When does the Harbour Board next meet?', 'and the Lighthouse Panel', 'When does the Lighthouse Panel next meet?'],
    ['Who is the director of finance?', 'and the chief executive?', 'Who is the chief executive?'],
    ['Who is the director of finance?', 'and for estates?', 'Who is the director of finance for estates?'],
    [
      'What did Iris Cole say about parking?',
      'what did she say about estates?',
      'What did Iris Cole say about estates?',
    ],
    ['What did Iris Cole say about parking?', 'when did she say it?', 'When did Iris Cole say it?'],
    ['What is the latest on estates? kind:minutes', 'and workforce?', 'What is the latest on workforce? kind:minutes'],
    ['kind:minutes after:2020', 'and agendas?', 'kind:agendas after:2020'],
    ['What is the latest on estates?', 'more', 'more'],
    ['What is the latest on estates?', 'Anything else?', 'more'],
    ['What is the latest on estates?', 'show me the source', 'source'],
    ['What is the latest on estates?', 'where does it say that?', 'source'],
  ])('after “%s”, “%s”', (question, text, completed) => {
    expect(next(question, text)).toBe(completed);
  });

  it.each([
    'what was decided about parking?',
    'and what was decided about parking?',
    'workforce',
    'who chairs the Lighthouse Panel?',
    'is it true that the pier in Dover will close?',
    'kind:minutes',
    'write me a poem',
    '',
  ])('is none of a full question: “%s”', (text) => {
    expect(next('What is the latest on estates?', text)).toBeNull();
  });

  it('is none where nothing was asked before', () => {
    expect(followUp('who?', null, view, TODAY)).toMatchObject({ kind: 'question', question: 'who?', completed: false });
  });

  it('asks of the same thing when question words follow each other', () => {
    const before = asked('Who is responsible for estates?', { about: 'What is the latest on estates?' });
    expect(followUp('how much?', before, view, TODAY)).toMatchObject({
      question: 'How much money for estates?',
      about: 'What is the latest on estates?',
    });
  });

  it.each(['2', 'the second one', 'Lighthouse Panel'])('picks a choice: “%s”', (text) => {
    const choices = () => [
      { label: 'Harbour Board', question: 'When does the Harbour Board meet?' },
      { label: 'Lighthouse Panel', question: 'When does the Lighthouse Panel meet?' },
    ];
    expect(followUp(text, asked('When does it meet?', { choices }), view, TODAY)).toMatchObject({
      question: 'When does the Lighthouse Panel meet?',
    });
  });

  it('never throws, whatever stands before it', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('who?', 'and workforce', 'since then?', 'more', 'when was it?', 'in 2017'),
    );
    fc.assert(
      fc.property(text, text, (question, typed) => {
        expect(['question', 'more', 'source']).toContain(followUp(typed, asked(question), view, TODAY).kind);
      }),
    );
  });
});
