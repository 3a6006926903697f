import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { answerMessage, type Place } from '../../../src/slack/say/answer-message.ts';
import type { SlackMessage } from '../../../src/slack/say/elements.ts';
import { type Rendering, sendMessage } from '../../../src/slack/say/send-message.ts';
import { aCitation, ambiguousAnswer, foundAnswer, notFoundAnswer } from '../../support/hand-built-answers.ts';
import { memoryLogger } from '../../support/memory-logger.ts';
import { messageViolations } from '../../support/payload-validator.ts';

const PRIVATE: Place = { kind: 'private' };
const PLACES: readonly Place[] = [PRIVATE, { kind: 'thread' }, { kind: 'shared', userId: 'U1' }];

/** The message in each form that it is sent in, when Slack refuses every one. */
async function forms(message: SlackMessage): Promise<readonly Rendering[]> {
  const renderings: Rendering[] = [];
  const send = async (rendering: Rendering) => {
    renderings.push(rendering);
    return { kind: 'misformed', error: 'invalid_blocks', details: [] } as const;
  };
  const came = await sendMessage(message, { send, look: null, mayRepeat: () => true }, memoryLogger());
  expect(came).toMatchObject({ kind: 'refused', error: 'invalid_blocks' });
  return renderings;
}

function shown(answer: Answer, place: Place = PRIVATE): string {
  return JSON.stringify(answerMessage(answer, place).blocks);
}

describe('answerMessage', () => {
  it('says the fact first, then on what authority, then its papers, then how fresh it is', () => {
    expect(answerMessage(foundAnswer(), PRIVATE).text).toBe(
      [
        'Every two months (agreed by the Harbour Board, December 2017).',
        '“The Board agreed to meet every two months.” (source 1)',
        'Harbour Board minutes, December 2017, point 5.',
        'Source 1: Harbour Board, December 2017 (minutes, December 2017), paragraph 6. Original: https://council.example/harbour.pdf',
        'Looked up on 22 November 2026 in 5 papers; the newest is of December 2017.',
      ].join('\n'),
    );
  });

  it.each([
    ['found', foundAnswer()],
    ['not-found', notFoundAnswer()],
    ['ambiguous', ambiguousAnswer()],
    [
      'summary',
      foundAnswer({ citations: [aCitation({}, { text: 'summary', inferred: true, date: null, stale: true })] }),
    ],
  ])('is laid out as in golden/slack-%s.json', async (name, answer) => {
    const { blocks } = answerMessage(answer, PRIVATE);
    await expect(`${JSON.stringify(blocks, null, 2)}\n`).toMatchFileSnapshot(`../../golden/slack-${name}.json`);
  });

  it('puts only the record in quotation marks, never a summary', () => {
    expect(shown(foundAnswer())).toContain('“The Board agreed to meet every two months.” [1]');
    const summary = foundAnswer({ understood: [], citations: [aCitation({}, { text: 'summary' })] });
    expect(shown(summary)).not.toContain('“');
    expect(shown(summary)).toContain('our summary');
    expect(answerMessage(summary, PRIVATE).text).not.toContain('“');
  });

  it.each([
    ['a draft', aCitation({}, { kind: 'draft-minutes' }), 'draft minutes, whose wording may change'],
    ['a proposal', aCitation({}, { kind: 'proposed-decision' }), 'proposed decision, not yet taken'],
    ['an inference', aCitation({}, { inferred: true }), 'date or body worked out'],
    ['an older copy', aCitation({}, { stale: true }), 'an older copy'],
    ['what nobody has confirmed', aCitation({}, { unconfirmed: true }), 'not yet confirmed by a person'],
    ['no date', aCitation({}, { date: null }), 'undated'],
    ['a page', aCitation({ page: 3 }), 'page 3, paragraph 6.'],
  ])('marks %s in words', (_, citation, words) => {
    const answer = foundAnswer({ citations: [citation] });
    expect(shown(answer)).toContain(words);
    expect(answerMessage(answer, PRIVATE).text).toContain(words);
  });

  it('leads to the original where that is an address of the web, and names no file that nobody can open', () => {
    const at = (url: string | null) =>
      shown(foundAnswer({ citations: [aCitation({}, { source: { file: 'harbour.txt', url } })] }));
    expect(at('https://council.example/harbour.pdf')).toContain('"url":"https://council.example/harbour.pdf"');
    for (const none of [at(null), at('javascript:alert(1)')]) expect(none).not.toMatch(/Original|harbour\.txt|alert/);
  });

  it('numbers further points by their sources, read out as words, and does not repeat the headline', () => {
    const headline = 'Every two months.';
    const answer = foundAnswer({
      headline,
      statements: [
        { text: headline, citations: [0] },
        { text: 'The next was due in May.', citations: [0, 1] },
      ],
      citations: [aCitation({ quote: headline }), aCitation({ paragraph: 7 })],
    });
    const { text } = answerMessage(answer, PRIVATE);
    expect(text).toMatch(
      /^Every two months \(source 1\)\.\nHarbour Board minutes, December 2017, point 5\.\n• The next was due in May \(source 1, 2\)\.\nSource 1, 2: /,
    );
    expect(text).not.toContain('[1');
    expect(shown(answer)).toContain('The next was due in May [1, 2].');
  });

  it('calls near misses that', () => {
    expect(answerMessage(notFoundAnswer(), PRIVATE).text).toMatch(
      /^No paper here says.*\nClosest in the papers:\n• “The Board agreed to meet every two months\.” – Harbour Board/,
    );
  });

  it('offers sharing only for an answer that one person sees', () => {
    expect(shown(foundAnswer())).toContain('Share with everyone here');
    expect(shown(foundAnswer(), { kind: 'thread' })).not.toContain('Share with everyone here');
    expect(shown(notFoundAnswer())).not.toContain('Share with everyone here');
  });

  it('shows hostile text as it stands, without what acts', async () => {
    const hostile =
      '\u001b[31m<!channel> <@U1>\u202e *b* _i_ ~s~ `c` :tada: https://x.example/a a@b.example <script>&amp;';
    const literal = '<!channel> <@U1> *b* _i_ ~s~ `c` :tada: https://x.example/a a@b.example <script>&amp;';
    const [{ blocks, text } = { text: '', blocks: [] }] = await forms(
      answerMessage(
        foundAnswer({
          question: hostile,
          headline: hostile,
          warnings: [hostile],
          suggestions: [hostile],
          understood: [{ words: hostile, as: hostile }],
          citations: [
            aCitation(
              { quote: hostile, label: hostile },
              { title: hostile, bodyName: hostile, source: { file: hostile, url: hostile } },
            ),
          ],
        }),
        PRIVATE,
      ),
    );
    expect(messageViolations({ text, blocks })).toEqual([]);
    expect(text).toContain('&lt;!channel&gt; &lt;@U1&gt; *b*');
    expect(JSON.stringify(blocks)).toContain(JSON.stringify(literal).slice(1, -1));
    expect(JSON.stringify(blocks)).not.toContain('mrkdwn');
  });

  const text = fc.oneof(
    fc.string({
      unit: fc.constantFrom('<', '>', '&', '!', '@', '*', '"', '\\', '\u202e', '\u001b', '\n', ' ', '\ud83d', 'a'),
      maxLength: 1500,
    }),
    fc.string({ unit: 'grapheme', maxLength: 1000 }),
    fc.constant('&'.repeat(4000)),
    fc.constant(''),
  );
  const citation = fc
    .record({ quote: text, title: text, bodyName: fc.option(text), file: text, label: fc.option(text) })
    .map(({ quote, label, title, bodyName, file }) =>
      aCitation({ quote, label }, { title, bodyName, source: { file, url: `https://a.example/${file}` } }),
    );
  const tap = fc.record({ label: text, question: text });

  it('keeps within the limits whatever the answer holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ question: text, headline: text, warnings: fc.array(text), suggestions: fc.array(text) }),
        fc.array(citation, { minLength: 1, maxLength: 12 }),
        fc.array(tap, { minLength: 2, maxLength: 5 }),
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...PLACES),
        async (base, [first, ...rest], choices, statements, place) => {
          const citations = [first ?? aCitation(), ...rest] as const;
          const [one = '', ...more] = statements;
          const answers = [
            foundAnswer({
              ...base,
              citations,
              statements: [{ text: one, citations: [0] }, ...more.map((t) => ({ text: t, citations: [0] as const }))],
            }),
            notFoundAnswer({ ...base, nearest: citations }),
            ambiguousAnswer({ ...base, choices }),
          ];
          for (const answer of answers) {
            for (const form of await forms(answerMessage(answer, place))) {
              expect(messageViolations({ ...form })).toEqual([]);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
