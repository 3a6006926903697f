import { describe, expect, it } from 'vitest';
import { isInClosest, isOnScreen, outcomeOf } from '../../src/evaluation/harms.ts';
import { judge } from '../../src/evaluation/judge.ts';
import type { JudgedAnswer, ShownPassage } from '../../src/evaluation/judged-answer.ts';
import { judgeTurn } from '../../src/evaluation/judged-conversation.ts';
import type { JudgedQuestion } from '../../src/evaluation/judged-question.ts';
import { readJudgedConversations } from '../../src/evaluation/read-judged.ts';

const passage = (quote: string, id = '2018-05-board'): ShownPassage => ({ quote, document: { id, source: null } });
const found = (headline: string, ...citations: ShownPassage[]): JudgedAnswer => ({
  kind: 'found',
  answered: true,
  headline,
  citations,
  nearest: [],
});
const refused = (...nearest: ShownPassage[]): JudgedAnswer => ({
  kind: 'not-found',
  answered: false,
  headline: 'Nothing in these papers says so.',
  citations: [],
  nearest,
});
const asked = (more: Partial<JudgedQuestion>): JudgedQuestion => ({ id: 'q', type: 'amount', q: 'how much?', ...more });
const LIFT = 'The roof of Elm House costs £310,000 and the lift at Oak House £95,000.';

describe('a judgement', () => {
  const lift = asked({ expect: ['£95,000'], lead: ['£95,000'], leadForbid: ['£310,000'], doc: '2018' });

  it.each([
    ['the value first', found(`£95,000. “${LIFT}”`, passage(LIFT)), []],
    [
      'a right sentence behind a wrong value',
      found(`£310,000. “${LIFT}”`, passage(LIFT)),
      ['its lead lacks £95,000', 'its lead says £310,000'],
    ],
    ['a lead of its own before the headline', { ...found(`“${LIFT}”`, passage(LIFT)), lead: '£95,000' }, []],
    [
      'another paper',
      found('£95,000', passage(LIFT, '2017-05-board')),
      ['no supporting citation among the first three'],
    ],
    ['a refusal', refused(passage(LIFT)), ['not answered (not-found)', 'lacks £95,000']],
  ])('looks at the lead, the facts and their paper: %s', (_, answer, wrong) => {
    expect(judge(lift, answer)).toEqual(wrong);
  });

  it('hears a value as a word: £3.1 does not stand in £3.1m', () => {
    const bill = asked({ expect: ['£3.1m'], lead: ['£3.1m|£3.1 million'], leadForbid: ['£3.1'] });
    expect(judge(bill, found('£3.1m agency bill.', passage('The bill was £3.1m.')))).toEqual([]);
    expect(judge(bill, found('£3.1 agency bill: £3.1m.', passage('The bill was £3.1m.')))).toContain(
      'its lead says £3.1',
    );
  });

  it('takes the words of the paper as support where the fact is said otherwise', () => {
    const cost = asked({ expect: ['one in four'], passage: 'a quarter of all posts' });
    expect(judge(cost, found('One in four.', passage('It said a quarter of all posts were empty.')))).toEqual([]);
  });

  it('reads the rows of a list, and any of its citations', () => {
    const list = asked({ type: 'list', expect: ['Elm', 'Oak'], doc: '2018' });
    const rows = {
      ...found('2 works are recorded.', passage('a'), passage('b'), passage('c'), passage('Elm and Oak')),
    };
    expect(judge(list, rows)).toEqual(['lacks Elm', 'lacks Oak']);
    expect(judge(list, { ...rows, entries: [{ name: 'Elm House' }, { name: 'Oak House' }] })).toEqual([]);
  });

  it('lets a question ask back only where that is right', () => {
    const back: JudgedAnswer = { ...refused(), kind: 'ambiguous', headline: 'Jane Holt or Ivan Holt?' };
    expect(judge(asked({ kind: ['found', 'ambiguous'], expect: ['Holt'] }), back)).toEqual([]);
    expect(judge(asked({ expect: ['Holt'] }), back)).toEqual(['not answered (ambiguous)']);
  });

  it('tells the harms apart', () => {
    const answerable = asked({ expect: ['£95,000'], doc: '2018' });
    const outcome = (question: JudgedQuestion, answer: JudgedAnswer) =>
      outcomeOf(question, answer, judge(question, answer));
    expect(outcome(answerable, found('£95,000', passage(LIFT)))).toBe('right');
    expect(outcome(answerable, found('£1', passage(LIFT)))).toBe('wrong-answer');
    expect(outcome(answerable, refused())).toBe('wrong-refusal');
    expect(outcome(asked({ answered: false }), found('£1', passage(LIFT)))).toBe('wrong-answer');
    expect(outcome(asked({ answered: false }), refused())).toBe('right');
    expect(outcome(asked({ answered: false }), { ...refused(), kind: 'ambiguous' })).toBe('misjudged');
  });

  it('sees what stands before the asker, whatever was said of it', () => {
    const answerable = asked({ expect: ['£95,000', 'Oak'], doc: '2018' });
    const others = Array.from({ length: 4 }, () => passage('Nothing.'));
    const seen = (answer: JudgedAnswer) => [
      isOnScreen(answerable, answer, judge(answerable, answer)),
      isInClosest(answerable, answer),
    ];
    expect(seen(refused(passage(LIFT)))).toEqual([true, true]);
    expect(seen(refused(...others, passage(LIFT)))).toEqual([true, false]);
    expect(seen(refused(...others, passage('Nothing.'), passage(LIFT)))).toEqual([false, false]);
    expect(seen(refused(passage(LIFT, '2017-05-board')))).toEqual([false, false]);
  });
});

describe('a judged turn', () => {
  it('needs a citation where the papers answer it, and may be left open', () => {
    expect(judgeTurn({ q: 'who?', expect: ['Holt'], answered: true }, found('Jane Holt.', passage('Holt')))).toEqual(
      [],
    );
    expect(judgeTurn({ q: 'who?', expect: ['Holt'], answered: true }, found('Jane Holt.'))).toEqual(['no citation']);
    expect(judgeTurn({ q: 'who?', forbid: ['Holt'] }, refused())).toEqual([]);
    expect(judgeTurn({ q: 'who?', answered: false }, found('Jane Holt.', passage('Holt')))).toEqual(['answered true']);
  });

  it('is read from a file that names what is wrong by its place', () => {
    expect(readJudgedConversations('- { id: c1, turns: [{ q: "who?" }] }')).toMatchObject({ kind: 'read' });
    expect(readJudgedConversations('- { id: c1, turns: [{ q: "who?" }] }\n- { id: c2, turn: [] }')).toMatchObject({
      kind: 'wrong',
      line: 2,
    });
  });
});
