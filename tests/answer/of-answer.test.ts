import { beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../src/search/view.ts';
import { paper } from '../support/asking.ts';
import { talk, viewOfPapers } from '../support/views.ts';

let view: View;
beforeAll(async () => {
  view = await viewOfPapers({
    'bodies.yaml': '- { id: reef, name: Reef Board }\n',
    'meetings/2021-03-04-reef.md': paper(
      { title: 'Reef Board', date: '2021-03-04', body: 'reef' },
      [
        '# Ferry',
        'Mr Trask reported that the Sunday ferry to Skerry would stop. Its pilot had left, as his licence had run out.',
        '# Library',
        'The Board agreed that the library at Hollow Quay would open on Mondays. The roof had been mended on 9 February 2021.',
        '# Orchard',
        'The Board noted the orchard plan. Twelve trees have been planted.',
      ].join('\n\n'),
    ),
    'meetings/2021-09-02-reef.md': paper(
      { title: 'Reef Board', date: '2021-09-02', body: 'reef' },
      'The Sunday ferry to Skerry had begun to run again with a pilot from the mainland.',
    ),
    'meetings/garden.md': paper({ title: 'Garden note', kind: 'note' }, 'Seven benches stand in the walled garden.'),
  });
});

const FERRY = 'did Mr Trask report that the Sunday ferry to Skerry would stop?';
const LIBRARY = 'did the Board agree that the library at Hollow Quay would open on Mondays?';
const askAfter = (question: string, text: string) => {
  const [first, answer] = talk(view, [question, text]);
  if (!first?.answered || !answer) throw new Error(`“${question}” was not answered: ${first?.headline}`);
  return answer;
};

describe('a turn asks of what was answered', () => {
  it.each([
    [FERRY, 'who said so?', /^Mr Trask: /],
    [FERRY, 'says who', /^Mr Trask: /],
    [LIBRARY, 'who said that?', /^The Board: /],
    ['how many benches stand in the walled garden?', 'who said so?', /^The note: .*names nobody/],
  ])('after “%s”, “%s” names who said it', (question, text, headline) => {
    const answer = askAfter(question, text);
    expect(answer.kind).toBe('found');
    expect(answer.headline).toMatch(headline);
  });

  it('says the day of the meeting where the sentence gives none, and cites the sentence', () => {
    const answer = askAfter(LIBRARY, 'when was that?');
    expect(answer.lead).toBe('4 March 2021, the date of the minutes');
    expect(answer.citations[0]?.quote).toContain('open on Mondays');
  });

  it('gives the one day of the sentence itself', () => {
    const answer = askAfter('when was the roof mended?', 'when was that?');
    expect(answer.lead).toContain('9 February 2021');
  });

  it('gives no day to what stands in a paper without one', () => {
    const answer = askAfter('how many benches stand in the walled garden?', 'when was that?');
    expect(answer.kind).toBe('not-found');
    expect(answer.headline).toMatch(/^I found no date for that/);
  });

  it('finds the reason beside it, and none where none stands there', () => {
    expect(askAfter(FERRY, 'why?').headline).toContain('licence had run out');
    const none = askAfter('how many trees have been planted in the orchard?', 'why?');
    expect(none.kind).toBe('not-found');
    expect(none.headline).toMatch(/^I found no reason given for that/);
  });

  it.each(['what happened next?', 'did it go ahead?', 'is that still right?', 'any update?'])(
    'tells a later word: “%s”',
    (text) => {
      expect(askAfter(FERRY, text).headline).toMatch(/^2 September 2021: .*begun to run again/);
    },
  );

  it('claims no later word where none was found, and shows what it stood on', () => {
    const answer = askAfter(LIBRARY, 'what happened next?');
    expect([answer.kind, answer.answered]).toEqual(['not-found', false]);
    expect(answer.headline).toMatch(/^I found nothing later on that/);
    expect(answer.nearest[0]?.quote).toContain('library');
  });

  it('goes on from the answer that was asked about', () => {
    const [, , last] = talk(view, [FERRY, 'who said so?', 'when was that?']);
    expect(last?.lead).toBe('4 March 2021, the date of the minutes');
  });
});

describe('a turn that asks for another holder of a post', () => {
  const holders = (said: readonly string[]) =>
    viewOfPapers(
      Object.fromEntries(
        said.map((name, i) => [
          `meetings/201${i}-05-01.md`,
          paper(
            { date: `201${i}-05-01` },
            `Present: ${name} (clerk of works), A Hale (chair).\n\nThe slipway was discussed.`,
          ),
        ]),
      ),
    );

  it('names who is named before, and before that', async () => {
    const answers = talk(await holders(['Una Price', 'Tom Garth', 'Lil Moss']), [
      'who is the clerk of works?',
      'and before her?',
      'and before that?',
      'and before him?',
    ]);
    expect(answers.slice(0, 3).map(({ headline }) => headline)).toEqual([
      expect.stringContaining('Lil Moss'),
      expect.stringContaining('Tom Garth, clerk of works, named before Lil Moss'),
      expect.stringContaining('Una Price, clerk of works, named before Tom Garth'),
    ]);
    expect(answers[3]?.answered).toBe(false);
  });
});
