import { describe, expect, it } from 'vitest';
import type { ContributionStatement } from '../../src/domain/statement.ts';
import { readContributions } from '../../src/statements/contributions.ts';
import { type Paper, readingOf, readingsOf } from './a-reading.ts';
import { itKeepsTheRules } from './recogniser-rules.ts';

function saidIn(text: string, paper: Paper = {}): string[] {
  return readContributions(readingOf(text, paper)).map((statement) => {
    const { speaker, verb, what } = statement as ContributionStatement;
    return `${speaker} | ${verb} | ${what}`;
  });
}

describe('who said what', () => {
  it.each([
    ['Mr Vale explained that the work went on.', 'Mr Vale | explained | the work went on'],
    ['A Member asked whether the road would close.', 'A Member | asked | whether the road would close'],
    ['Another Committee Member commented that it was late.', 'Another Committee Member | commented | it was late'],
    ['e) one speaker commented that the split may fail;', 'one speaker | commented | the split may fail'],
    [
      'The Accountable Officer of NHS Vale Clinical Commissioning Group said that it was law.',
      'The Accountable Officer of NHS Vale Clinical Commissioning Group | said | it was law',
    ],
    ['In response to a question about cost, Ms Lee said that it was low.', 'Ms Lee | said | it was low'],
    ['asked about the map, Mr Scott-Vale explained that it was old', 'Mr Scott-Vale | explained | it was old'],
    [
      'The Director of Adult Services informed the Committee that money was short.',
      'The Director of Adult Services | informed | the Committee that money was short',
    ],
    [
      'The Project Director and the Accountable Officer highlighted that much was done.',
      'The Project Director and the Accountable Officer | highlighted | much was done',
    ],
    ['Mr Vale, Chief Executive, said that it was so.', 'Mr Vale | said | it was so'],
    ['Jane Doe (Chief Nurse) said that it was so.', 'Jane Doe | said | it was so'],
    ['The Member was also concerned that it was slow.', 'The Member | was concerned | it was slow'],
    ['Healthwatch Northtown reported that waits were long.', 'Healthwatch Northtown | reported | waits were long'],
    ['Members expressed concern about travel.', 'Members | expressed | concern about travel'],
    ['The Chair reminded Members of the rule.', 'The Chair | reminded | Members of the rule'],
    ['Several Members asked about cost.', 'Several Members | asked | about cost'],
    ['Councillor O’Dea queried the sum.', 'Councillor O’Dea | queried | the sum'],
    ['A member of the public asked for a crossing.', 'A member of the public | asked | for a crossing'],
    ['Mr Vale then introduced the report.', 'Mr Vale | introduced | the report'],
    ['In reply to a Member who asked about cost, the Director said nothing more.', 'a Member | asked | about cost'],
    ['Mr Vale agreed with the importance of speed.', 'Mr Vale | agreed | with the importance of speed'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toContain(expected);
  });

  it('takes a second verb of the same speaker apart', () => {
    expect(saidIn('A Member said that it was good and also asked what the rule was.')).toEqual([
      'A Member | said | it was good',
      'A Member | asked | what the rule was',
    ]);
  });

  it('gives a pronoun the words of the speaker before it', () => {
    expect(saidIn('The Clerk said that she would write. She advised that it took a week.')).toEqual([
      'The Clerk | said | she would write',
      'The Clerk | advised | it took a week',
    ]);
  });

  it('quotes the whole sentence', () => {
    const text = 'It rained. In response to a question, Ms Lee said that it was low. It stopped.';
    expect(readContributions(readingOf(text))[0]?.quote).toBe(
      'In response to a question, Ms Lee said that it was low.',
    );
  });

  it.each([
    ['Kirsty Reed AM: Thank you. I agree with that. And more.', 'Kirsty Reed | said | Thank you. I agree with that.'],
    ['The Chair (Mr. Doe): Order.', 'Mr. Doe | said | Order.'],
    ['The Chair: Order, please.', 'The Chair | said | Order, please.'],
  ])('a turn: %s', (text, expected) => {
    expect(saidIn(text, { kind: 'transcript' })).toEqual([expected]);
  });
});

describe('what nobody in particular said', () => {
  it.each([
    'The report said that costs rose.',
    'It was said that costs rose.',
    'Concern was expressed that costs rose.',
    'Disappointment was expressed that only five were good.',
    'Members were advised that the date had moved.',
    'Mr Vale was asked to write.',
    'The Committee asked that a report be brought.',
    'The Board noted the need for care.',
    'Members noted the report.',
    'Members agreed the minutes.',
    'The Committee agreed that it be so.',
    'A question was asked about cost.',
    'The figures stated in the table are old.',
    'The plan outlined three options.',
    'Figure 4 presented the costs.',
    'The Case for Change highlighted four gaps.',
    'If Mr Vale asked for it, it would be sent.',
    'RESOLVED that the report be noted.',
    'The challenge of winter was acknowledged.',
    'Report authors were thanked for their work.',
    'The reported figures were high.',
    'Apologies were received from Mr Vale.',
    'It is hoped that work will start.',
    'The STP set out a plan.',
    'Added value was sought.',
  ])('%s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  it.each(['We have two aims here: speed and safety.', 'At 10:30 we stop.', 'Order.'])('no turn: %s', (text) => {
    expect(saidIn(text, { kind: 'transcript' })).toEqual([]);
  });
});

describe('the rules', () => {
  itKeepsTheRules(readContributions, [
    'Mr Vale explained that',
    'A Member asked',
    'The Director of Health and',
    'She said',
    'and also asked',
    'Jane Doe (Chief',
    'Name: words',
    'The The The',
  ]);
});

describe('whose words they are', () => {
  it.each<[string, string[]]>([
    ['In reply to Mr Lee, Dr Vale said that it was so.', ['Dr Vale | said | it was so']],
    [
      'In answer to a question, Dr Vale said that Northmoor Ambulance Service had asked for two crews.',
      [
        'Dr Vale | said | Northmoor Ambulance Service had asked for two crews',
        'Northmoor Ambulance Service | asked | for two crews',
      ],
    ],
    [
      'Councillor Abery was worried that midwives would leave.',
      ['Councillor Abery | was worried | midwives would leave'],
    ],
  ])('%s', (text, expected) => expect(saidIn(text)).toEqual(expected));

  it.each<[string, string]>([
    ['Man in the third row: How much would it cost us?', 'Man in the third row | said | How much would it cost us?'],
    ['Young woman with a baby: And the bus?', 'Young woman with a baby | said | And the bus?'],
  ])('in the notes of a public meeting: %s', (text, expected) => {
    expect(saidIn(text, { kind: 'transcript' })).toEqual([expected]);
  });

  it('knows people by the initials of the list of those present, and no others', () => {
    const said = readingsOf([
      'Present: Ingrid Oak (IO), Chair; Paul Inch (PI), Director; Mary Ash (MA) and Mark Ash (MA)',
      'In attendance: Anita Kell (Programme Director)',
      'AK reported that it was done. IO and PI asked why. NHSE advised that it was not. MA said that it was.',
    ]).flatMap((reading) => readContributions(reading) as ContributionStatement[]);
    expect(said.map(({ speaker, verb, what }) => `${speaker} | ${verb} | ${what}`)).toEqual([
      'Anita Kell (AK) | reported | it was done',
      'Ingrid Oak (IO) and Paul Inch (PI) | asked | why',
    ]);
    expect(saidIn('AK reported that it was done.')).toEqual([]);
  });
});
