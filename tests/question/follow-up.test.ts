import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { followUp } from '../../src/question/follow-up.ts';
import type { Previous } from '../../src/question/previous.ts';
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
  return { question, about: question, date: () => '2021-03-04', choices: () => [], person: () => null, ...more };
}

/** The likeliest full question that a text is completed into; null where it stands for itself. */
function next(question: string, text: string, more: Partial<Previous> = {}): string | null {
  const read = followUp(text, asked(question, more), view, TODAY);
  if (read.kind !== 'question') return read.kind;
  const [first] = read.readings;
  return first.completed ? first.question : null;
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
    expect(followUp('who?', null, view, TODAY)).toMatchObject({
      readings: [{ question: 'who?', completed: false }],
    });
  });

  it('asks of the same thing when question words follow each other', () => {
    const before = asked('Who is responsible for estates?', { about: 'What is the latest on estates?' });
    expect(followUp('how much?', before, view, TODAY)).toMatchObject({
      readings: [{ question: 'How much money for estates?', about: 'What is the latest on estates?' }, {}],
    });
  });

  it.each(['2', 'the second one', 'Lighthouse Panel', 'the panel', 'the lighthouse one'])(
    'picks a choice: “%s”',
    (text) => {
      const choices = () => [
        { label: 'Harbour Board', question: 'When does the Harbour Board meet?' },
        { label: 'Lighthouse Panel', question: 'When does the Lighthouse Panel meet?' },
      ];
      expect(followUp(text, asked('When does it meet?', { choices }), view, TODAY)).toMatchObject({
        readings: [{ question: 'When does the Lighthouse Panel meet?' }],
      });
    },
  );

  it.each([
    ['different thing: who chairs the Lighthouse Panel?', 'who chairs the Lighthouse Panel'],
    ['ok, something else, what was decided about parking', 'what was decided about parking'],
    ['moving on - is the pier open', 'is the pier open'],
  ])('that leaves the matter is a question of its own and leans on nothing: “%s”', (text, question) => {
    const read = followUp(text, asked('What is the latest on estates?'), view, TODAY);
    expect(read).toMatchObject({ readings: [{ question, completed: false }], afresh: true });
  });

  it.each(['a different road', 'the next question is who pays', 'something else was said about parking'])(
    'leaves nothing where the same words say something: “%s”',
    (text) => {
      expect(followUp(text, asked('What is the latest on estates?'), view, TODAY)).not.toMatchObject({ afresh: true });
    },
  );

  it.each([
    ['How much did the pier cost in 2018/19?', 'and the year before?', 'How much did the pier cost in 2017/18?'],
    ['What was decided in 2020?', 'the following year', 'What was decided in 2021?'],
    ['How many berths in 1999/2000?', 'and the year after', 'How many berths in 2000/2001?'],
  ])('moves the one year of “%s” by “%s”', (question, text, moved) => {
    expect(next(question, text)).toBe(moved);
  });

  it.each([
    ['What did the Harbour Board decide about parking?', 'no, I meant the Lighthouse Panel', 'What is the latest on'],
    ['What is the latest on estates?', 'sorry, I meant workforce', 'What is the latest on workforce?'],
    ['Who runs estates?', 'no, not that, workforce. when does it end?', 'When does workforce end?'],
  ])('after “%s”, “%s” puts it right', (question, text, meant) => {
    const read = followUp(text, asked(question), view, TODAY);
    expect(JSON.stringify(read)).toContain(meant);
  });

  it('says “no” to nothing where it only begins with it', () => {
    expect(next('What is the latest on estates?', 'no beds would close, would they?')).toBeNull();
  });

  it('takes whoever the answer named for “she”, and the one asked about where there is one', () => {
    const person = (pronoun: string) => (pronoun === 'she' ? 'Ms Vane' : null);
    expect(next('Who leads the estates review?', 'is she staying', { person })).toBe('Is Ms Vane staying?');
    expect(next('Who leads the estates review?', 'is he staying', { person })).toBeNull();
    expect(next('What did Iris Cole say?', 'what did she want', { person })).toBe('What did Iris Cole want?');
  });

  it.each([
    ['and before her?', 'Who was the clerk of works before Ms Vane?'],
    ['who was it before', 'Who was the clerk of works before Ms Vane?'],
    ['who came after her', 'Who was the clerk of works after Ms Vane?'],
  ])('asks for another holder of the post: “%s”', (text, question) => {
    expect(next('Who is the clerk of works?', text, { person: () => 'Ms Vane' })).toBe(question);
  });

  it.each([
    ['who said so?', 'speaker'],
    ['says who', 'speaker'],
    ['when was that?', 'day'],
    ['why?', 'reason'],
    ['and why was that?', 'reason'],
    ['what happened next?', 'later'],
    ['did it go ahead?', 'later'],
    ['is that still right?', 'later'],
    ['anything since?', 'later'],
    ['when was the pier built?', null],
    ['why was the pier closed?', null],
    ['did it cost much?', null],
  ])('knows what is asked of the answer: “%s”', (text, ofAnswer) => {
    expect(followUp(text, asked('What is the latest on estates?'), view, TODAY)).toMatchObject({ ofAnswer });
  });

  it.each([['which paper?'], ['what document is that in?']])('asks for the source: “%s”', (text) => {
    expect(next('What is the latest on estates?', text)).toBe('source');
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
