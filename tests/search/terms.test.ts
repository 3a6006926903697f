import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFrameWord } from '../../src/search/frame-words.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { analyse, stems } from '../../src/search/terms.ts';

describe('the words of a text', () => {
  it.each([
    ['the A&E at Easton', ['a&e', 'easton']],
    ['A & E, or A and E', ['a&e', 'e', 'a&e', 'e']],
    ['options B and C', ['options', 'b&c', 'b', 'c']],
    ['in 2017/18 and 2018-19', ['2017/18', '2017', '2018/19', '2018']],
    ['2017–2018', ['2017/18', '2017']],
    ['from 2010-17', ['2010', '17']],
    ['in 21/22, on 11/12', ['2021/22', '2021', '11', '12']],
    ['scores 21/50', ['scores', '21', '50']],
    ['the (conser- vation) fund', ['conservation', 'conser', 'vation', 'fund']],
    ['pre- and post-natal', ['pre', 'postnatal', 'post', 'natal']],
    ['a back-up, a backup', ['backup', 'back', 'backup']],
    ['a co‑operative', ['cooperative', 'co', 'operative']],
    ['DToC rose', ['dtoc', 'rose']],
    ['£190 million, £190m', ['£190', '190', 'million', '£190', '190', 'million']],
    ['about 400k and 1.5m people, 2nd', ['400', 'thousand', '1.5', 'million', 'people', '2']],
    ['£1,250.50', ['£1250.50', '1250.50']],
    ['1.8 and 1,000', ['1.8', '1000']],
    ['the 22nd at 9:30am', ['22', '9.30']],
    ['N.H.S. and the N.H.S', ['nhs', 'nhs']],
    ['O’Brien’s view', ['obrien', 'view']],
    ['members’ papers', ['members', 'papers']],
    ['government`s', ['government']],
    ['we don’t, it isn’t', []],
    ['write to plan@example.nhs.uk.', ['write', 'plan@example.nhs.uk']],
    ['see (https://example.org/a?b=1).', ['see', 'https://example.org/a?b=1']],
    ['Café Naïve', ['cafe', 'naive']],
    ['COVID-19', ['covid19', 'covid', '19']],
    ['health/social care—later', ['health', 'social', 'care', 'later']],
    ['soft\u00ADhyphen', ['softhyphen']],
    ['𝗦𝘁𝗿𝗼𝗸𝗲 𝐍𝐇𝐒 ＳＴＲＯＫＥ', ['stroke', 'nhs', 'stroke']],
    ['𝟐𝟎𝟏𝟖 ﬁnance', ['2018', 'finance']],
    ['IT and it', ['it']],
    ['', []],
    ['… — ★', []],
  ])('%s', (text, words) => {
    expect(
      analyse(text)
        .filter(({ stop }) => !stop)
        .map(({ word }) => word),
    ).toEqual(words);
  });

  it('marks parts and keeps the place of each', () => {
    const text = 'A back-up plan';
    const places = analyse(text).map(({ start, end, part }) => [text.slice(start, end), part]);
    expect(places).toEqual([
      ['A', false],
      ['back-up', false],
      ['back', true],
      ['up', true],
      ['plan', false],
    ]);
  });

  it('gives places inside the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let before = 0;
        for (const { word, stem, start, end } of analyse(text)) {
          expect(word).not.toMatch(/\s|[A-Z]/);
          expect(word).not.toBe('');
          expect(stem).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });

  it('knows no capital and no space in a word, whatever the letter', () => {
    const letters = Array.from({ length: 0x1ffff }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code));
    const wrong = letters.filter((letter) => analyse(letter).some(({ word }) => /\s|\p{Lu}|^$/u.test(word)));
    expect(wrong).toEqual([]);
  });

  it('reads a plain word the same whatever stands around it', () => {
    const plain = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(plain, (word) => {
        const alone = analyse(word)[0]?.word;
        for (const text of [`(${word})`, `“${word}”`, `${word}.`, `${word}’s`, ` ${word.toUpperCase()},`]) {
          expect(analyse(text)[0]?.word).toBe(alone);
        }
      }),
    );
  });
});

describe('words that meet', () => {
  it.each([
    ['built', 'build'],
    ['met', 'meeting'],
    ['said', 'saying'],
    ['led', 'leads'],
    ['held', 'hold'],
    ['chosen', 'choose'],
    ['overseen', 'oversee'],
    ['children', 'child'],
    ['criteria', 'criterion'],
    ['organisation', 'organization'],
    ['organised', 'organizing'],
    ['programmes', 'program'],
    ['centres', 'center'],
    ['prioritise', 'prioritization'],
    ['behaviours', 'behavior'],
    ['licence', 'licensing'],
    ['orthopaedics', 'orthopedic'],
    ['modelling', 'modeled'],
    ['councillors', 'councilor'],
    ['CCGs', 'CCG'],
    ['back-up', 'backup'],
    ['Café', 'cafe'],
  ])('%s and %s', (a, b) => {
    expect(stems(a)[0]).toBe(stems(b)[0]);
  });

  it.each([
    ['people', 'person'],
    ['meet', 'met office'.split(' ')[1] ?? ''],
    ['road', 'read'],
    ['wise', 'wizard'],
  ])('not %s and %s', (a, b) => {
    expect(stems(a)[0]).not.toBe(stems(b)[0]);
  });
});

describe('lists', () => {
  it.each(['the', 'What', 'would', 'who'])('%s is a stop word', (word) => expect(isStopWord(word)).toBe(true));
  it.each(['IT', 'WHO', 'stroke', 'plan', 'minutes'])('%s is none', (word) => expect(isStopWord(word)).toBe(false));
  it.each(['summarise', 'summarize', 'said', 'members', 'thought', 'discussion'])('%s is a frame word', (word) =>
    expect(isFrameWord(word)).toBe(true),
  );
  it.each(['stroke', 'resolution', 'budget', 'chair'])('%s is none', (word) => expect(isFrameWord(word)).toBe(false));
});
