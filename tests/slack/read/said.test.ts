import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from '../../../src/domain/harmless-text.ts';
import { readNamed, readSaid, unmarked } from '../../../src/slack/read/said.ts';
import { escapeText } from '../../../src/slack/say/mrkdwn.ts';

const NAMES = new Map([
  ['U2', 'Ann Lee'],
  ['C1', 'harbour-review'],
  ['S1', 'Harbour officers'],
]);

const typed = (text: string) => readSaid(text, NAMES, 'U0BOT').typed;

describe('what a person typed', () => {
  it.each([
    ['<@U0BOT> who chairs it?', 'who chairs it?'],
    ['<@U0BOT>: who chairs it?', 'who chairs it?'],
    ['hello <@U0BOT>, who chairs it?', 'hello, who chairs it?'],
    ['  two\n\nlines\t', 'two lines'],
    ['a\u202eb\u001b[31mc', 'abc'],
    ['<', '<'],
    ['', ''],
  ])('is on one line and without the bot’s own name: %j', (text, read) => expect(typed(text)).toBe(read));

  it.each([
    ['when is the next meeting :pray:', 'when is the next meeting'],
    ['when is the next meeting :pray:?', 'when is the next meeting?'],
    ['when is the next meeting?:thinking_face:', 'when is the next meeting?'],
    ['when is the next meeting:pray:', 'when is the next meeting'],
    [':wave::skin-tone-3: who chairs it? :+1::skin-tone-5::tada:', 'who chairs it?'],
    [':100: :1234: :-1: :flag-gb: :man-woman-boy: :u6e80: :piñata: x', 'x'],
    ['(:smile:) x', 'x'],
  ])('holds no emoji code: %j', (text, read) => expect(typed(text)).toBe(read));

  it.each([
    'what was said at 10:30:00?',
    'from 09:30:00-10:30:00 or 12:00:',
    'item 4:2:1, urn:nhs:x, a:b:c and C:\\x:',
    'ratio :30: of',
    'Note: this: that',
    ':: : :) :-) 10:30',
    're:stroke: when is it?',
  ])('keeps what only looks like one: %j', (text) => expect(typed(text)).toBe(text));

  it.each([
    ['what did <@U2> and <@U2|ann.l> say in <#C1>?', 'what did Ann Lee and Ann Lee say in harbour review?'],
    ['what do <!subteam^S1> and <!subteam^S2|@night-cover> say?', 'what do Harbour officers and night cover say?'],
    ['<#C7|quay_works> and <@U9|bob :palm_tree:>', 'quay works and bob'],
    ['<!channel> <!here|here>: due <!date^1^{date}|5 May>', 'due 5 May'],
  ])('has names for people, channels and groups: %j', (text, read) => expect(typed(text)).toBe(read));

  it.each([
    ['see <https://x.example/a|the plan> now', 'see the plan now'],
    ['see <https://x.example/a>, and when?', 'see, and when?'],
    ['<https://x.example/a?b=c|https://x.example/a?b=c> when?', 'when?'],
    ['what is on <http://quay.example|quay.example>?', 'what is on quay.example?'],
    ['mail <mailto:a@b.example|a@b.example>', 'mail a@b.example'],
    ['when is (https://x.example/a.b)?', 'when is?'],
  ])('has of a link what was typed: %j', (text, read) => expect(typed(text)).toBe(read));

  it.each([
    ['A&amp;E under &lt;4 hours&gt;', 'A&E under <4 hours>'],
    ['&amp;lt;', '&lt;'],
    ['what is `HASU`, *exactly*, _please_ ~now~?', 'what is HASU, exactly, please now?'],
    ['```\nwho chairs it?\n```', 'who chairs it?'],
    ['&gt; the board met\n&gt;&gt;&gt; twice\nwhen next?', 'the board met twice when next?'],
    ['2 * 3 * 4, first_name_x, a*b*c, ~5 to ~6, &gt;5 days', '2 * 3 * 4, first_name_x, a*b*c, ~5 to ~6, >5 days'],
    ['who leads 𝗦𝘁𝗿𝗼𝗸𝗲 and ｈａｒｂｏｕｒ? 5 m², ½ …', 'who leads Stroke and harbour? 5 m², ½ …'],
  ])('has no entities, marks or styled letters: %j', (text, read) => expect(typed(text)).toBe(read));

  it('leaves out whoever has no name, and says so', () => {
    expect(readSaid('what did <@U3> and <#C3> say?')).toEqual({
      typed: 'what did and say?',
      marked: 'what did <@U3> and <#C3> say?',
      unnamed: 2,
    });
  });

  it('reads words as they stand, whatever Slack’s syntax is around them', () => {
    const pieces: readonly (readonly [string, string])[] = [
      ['when', 'when'],
      ['10:30:00', '10:30:00'],
      ['A&amp;E', 'A&E'],
      ['2017/18', '2017/18'],
      ['x:y:z', 'x:y:z'],
      [':pray:', ''],
      [':+1::skin-tone-3:', ''],
      ['<https://x.example/a_b_c*d>', ''],
      ['<https://x.example|*the* plan>', 'the plan'],
      ['<@U2>', 'Ann Lee'],
      ['<@U0BOT>', ''],
      ['<#C1|harbour-review>', 'harbour review'],
      ['<!here>', ''],
      ['*stroke review*', 'stroke review'],
      ['`code`', 'code'],
      ['_so_', 'so'],
      ['𝟮𝟬𝟭𝟳', '2017'],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (chosen) => {
        const read = chosen.flatMap(([, words]) => (words === '' ? [] : [words])).join(' ');
        expect(typed(chosen.map(([written]) => written).join(' '))).toBe(read);
      }),
    );
  });

  it('is one line without a mark of ours, of any text whatever', () => {
    const unit = fc.constantFrom(
      ...[
        '<',
        '>',
        '|',
        '@U2',
        '#C1',
        '!',
        '&',
        'lt;',
        'amp;',
        ' ',
        '\n',
        'a',
        '1',
        ':',
        '+',
        '*',
        '_',
        '~',
        '`',
        '\ufff9',
        '\ufffa',
        '\ufffb',
        'https://',
      ],
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 300 }), fc.string({ unit: 'binary' })), (text) => {
        const said = readSaid(text, NAMES, 'U0BOT');
        for (const line of [said.typed, said.marked]) {
          expect(line).toBe(line.replace(/\s+/g, ' ').trim());
          expect(line).not.toMatch(/[\ufff9-\ufffb]/);
        }
      }),
    );
  });

  it('loses nothing of a text that uses none of Slack’s syntax', () => {
    const words = fc.string().filter((text) => !/[:*_~`]|https?|^[\s>]*>/im.test(text));
    fc.assert(
      fc.property(words, (text) => {
        const kept = harmless(text).replace(/[\p{L}\p{Nd}\p{M}]+/gu, (word) => word.normalize('NFKC'));
        expect(typed(escapeText(text))).toBe(kept.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('is read in time that grows with the text alone', () => {
    for (const part of ['*a', '*a* ', '`', ':a', ':a:', '<', '&gt;', '_a_', 'https://', '@', '1:', '<@U2>']) {
      expect(() => typed(part.repeat(40_000 / part.length))).not.toThrow();
    }
  }, 20_000);
});

describe('a marked text', () => {
  it('keeps whom and where is meant beside the names, and nothing else of Slack’s marks', () => {
    const { marked } = readSaid('<@U0BOT>, enrol <@U2|ann> A &amp; E &lt;b&gt; <https://x.org|x>', NAMES, 'U0BOT');
    expect(marked).toBe('enrol <@U2|Ann Lee> A & E <b> x');
    expect(readSaid('follow x in <#C1> <!here>', NAMES).marked).toBe('follow x in <#C1|harbour review>');
    expect(unmarked('follow <@U2|Ann Lee> in <#C1|harbour review> <@U3>')).toBe('follow Ann Lee in harbour review');
  });

  it('names nobody whom a person wrote between < and > by hand', () => {
    expect(readNamed(readSaid('enrol &lt;@U2&gt; &lt;!subteam^S1&gt;').marked)).toMatchObject({
      people: [],
      groups: false,
    });
  });

  it('tells the people from the rest', () => {
    expect(readNamed('<@U5|Bob Day>, <@U6> and <@U5> stroke weekly')).toEqual({
      people: ['U5', 'U6'],
      groups: false,
      rest: 'stroke weekly',
    });
    expect(readNamed('<!subteam^S1|all> x')).toEqual({ people: [], groups: true, rest: 'x' });
  });
});
