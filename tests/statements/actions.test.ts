import { describe, expect, it } from 'vitest';
import type { ActionStatement } from '../../src/domain/statement.ts';
import { readActions } from '../../src/statements/actions.ts';
import { type Paper, readingOf } from './a-reading.ts';
import { itKeepsTheRules } from './recogniser-rules.ts';

/** Each action as "manner | owner | what", with " | due" where a day is given. */
function actions(text: string, paper: Paper = {}): string[] {
  return (readActions(readingOf(text, paper)) as ActionStatement[]).map(
    ({ manner, owner, what, due }) => `${manner} | ${owner ?? '-'} | ${what}${due === null ? '' : ` | ${due.words}`}`,
  );
}

describe('what was undertaken or asked for', () => {
  it.each<[string, string[]]>([
    [
      'Mr Vale agreed to bring back a report in June 2018.',
      ['undertaken | Mr Vale | bring back a report in June 2018 | June 2018'],
    ],
    ['Mrs Jane Doe undertook to circulate the figures.', ['undertaken | Mrs Jane Doe | circulate the figures']],
    [
      'The Director of Public Health offered to share the data.',
      ['undertaken | The Director of Public Health | share the data'],
    ],
    [
      'The Chairman agreed to postpone the item until the March meeting.',
      ['undertaken | The Chairman | postpone the item until the March meeting | March'],
    ],
    [
      'The Accountable Officer said that she would feed back comments to those involved.',
      ['undertaken | The Accountable Officer | feed back comments to those involved'],
    ],
    ['She said that she would provide a written answer.', ['undertaken | - | provide a written answer']],
    ['Mr Vale confirmed that he would write to the Trust.', ['undertaken | Mr Vale | write to the Trust']],
    ['It was agreed that Ms Lee would circulate the slides.', ['undertaken | Ms Lee | circulate the slides']],
    ['It was agreed that a paper would be circulated.', ['undertaken | - | a paper would be circulated']],
    [
      'The Committee agreed that an update would be requested with the date to be determined in the New Year.',
      [
        'requested | - | an update would be requested with the date to be determined in the New Year | the New Year',
        'open | - | with the date to be determined in the New Year | the New Year',
      ],
    ],
    ['The Chair requested that an update be brought back.', ['requested | - | an update be brought back']],
    ['Members asked for a further report on travel times.', ['requested | - | a further report on travel times']],
    ['Officers were asked to provide a briefing note.', ['requested | Officers | provide a briefing note']],
    [
      'The Committee asked the Director of Finance to provide details.',
      ['requested | the Director of Finance | provide details'],
    ],
    [
      'RESOLVED that the Committee request that an update be presented in January.',
      ['requested | - | an update be presented in January | January'],
    ],
    ['ACTION: AB to circulate the slides by 3 March.', ['undertaken | AB | circulate the slides by 3 March | 3 March']],
    ['Action – The Clerk to write to the Trust', ['undertaken | The Clerk | write to the Trust']],
    ['Action point 3: Jane Doe – a note on costs', ['undertaken | Jane Doe | a note on costs']],
    ['The slides would be shared. Action: AB', ['undertaken | AB | The slides would be shared.']],
    [
      'The length of the consultation had not yet been determined.',
      ['open | - | The length of the consultation had not yet been determined'],
    ],
    [
      'The date of the next meeting was to be confirmed.',
      ['open | - | The date of the next meeting was to be confirmed'],
    ],
    ['Venue: TBC', ['open | - | TBC']],
  ])('"%s"', (text, expected) => expect(actions(text)).toEqual(expected));

  it.each<[string, string[]]>([
    [
      'Ann Lee: Yes. I’ll write to the committee with the figures.',
      ['undertaken | Ann Lee | write to the committee with the figures'],
    ],
    ['Ann Lee: We will send you a note.', ['undertaken | Ann Lee | send you a note']],
    ['The Chair: You’ll be sent a transcript to check.', ['undertaken | - | be sent a transcript to check']],
    ['The Chair: We’d be grateful for a note on reserves.', ['requested | - | a note on reserves']],
    ['The Chair: I would ask members to keep to time.', ['requested | members | keep to time']],
  ])('in a transcript: "%s"', (text, expected) => expect(actions(text, { kind: 'transcript' })).toEqual(expected));
});

describe('what is no action', () => {
  it.each([
    'Services would improve and savings would follow.',
    'The plan would look different.',
    'It would review consultation options.',
    'Accountable Care Partnerships would be established.',
    'Mr Vale agreed with the importance of such services.',
    'Mr Vale said that they would improve care.',
    'The Programme Board agreed to meet bi-monthly.',
    'The Committee agreed to the proposal.',
    'The Chairman agreed to a request to postpone the item.',
    'Members asked whether the service would report back.',
    'A Member asked what the policy was.',
    'In response to a question asked about costs, Mr Vale spoke.',
    'RECOMMENDED that an update be presented at the appropriate time.',
    'The Committee is asked to agree that officers would report back.',
    'It was moved that officers be asked to provide a report.',
    'Council is asked to request that a report be provided.',
    'Who agreed to bring back the report?',
    'He might write to the Trust.',
    'Work to re-procure services could be delaying progress.',
    'Action: none',
    'The report invited the Committee to consider the attached update.',
    'The Chairman agreed to a request that the item be postponed.',
    'The report asks for courage.',
    'The Board discussed the action plan.',
    'Patients were asked about their care.',
    'If requested that week, it would have helped.',
  ])('"%s"', (text) => expect(actions(text)).toEqual([]));

  it.each([
    'Ann Lee: I will look at that as a matter of principle.',
    'The Chair: I’ll let you continue.',
    'Ann Lee: If I’ll write to you, will you answer?',
    'The Chair: I will now ask Mr Vale.',
  ])('in a transcript: "%s"', (text) => expect(actions(text, { kind: 'transcript' })).toEqual([]));
});

itKeepsTheRules(readActions, [
  'Mr Vale agreed to bring back',
  'The Chair requested that an update be brought',
  'Action: AB',
  'said that she would write',
  'the date to be',
  'determined',
  'asked the Director to provide',
]);

describe('what a meeting asks of others, and its action log', () => {
  it.each<[string, string[]]>([
    [
      'RESOLVED that the Joined-Up Programme Office be asked to provide that analysis by 20 January 2023.',
      ['requested | the Joined-Up Programme Office | provide that analysis by 20 January 2023 | 20 January 2023'],
    ],
    [
      'RESOLVED that the update be noted and that Northmoor Ambulance Service be asked to return in twelve months.',
      ['requested | Northmoor Ambulance Service | return in twelve months'],
    ],
    [
      'Mr Row said that he did not have them to hand but would provide them in writing.',
      ['undertaken | Mr Row | provide them in writing'],
    ],
    ['Ms Kell said that she would remind the Director.', ['undertaken | Ms Kell | remind the Director']],
    ['The motion that the Chair be asked to write to the Trust was lost.', []],
  ])('%s', (text, expected) => expect(actions(text, { date: '2023-01-10' })).toEqual(expected));

  it('does not take the first day it may be done for the last', () => {
    const text = 'It was agreed that the report would be published no earlier than 1 October 2024.';
    expect(actions(text)).toEqual(['undertaken | - | the report would be published no earlier than 1 October 2024']);
  });

  it.each<[string, string, string[]]>([
    [
      'Action log',
      '1 | Write to both committees | AK | 17 May 2023',
      ['undertaken | AK | Write to both committees | 17 May 2023'],
    ],
    ['Actions', 'Write to both committees | Jane Doe', ['undertaken | Jane Doe | Write to both committees']],
    ['Action log', '1 | Write to both committees | AK | Closed', []],
    ['Births', 'Vale Hospital | 5,120 | 4,910', []],
  ])('under "%s" the row %s', (heading, text, expected) => {
    const reading = readingOf(text, { headings: [heading], date: '2023-05-10' });
    const row = { ...reading, passage: { ...reading.passage, form: 'row' as const } };
    const shown = (readActions(row) as ActionStatement[]).map(
      ({ manner, owner, what, due }) => `${manner} | ${owner ?? '-'} | ${what}${due === null ? '' : ` | ${due.words}`}`,
    );
    expect(shown).toEqual(expected);
  });
});
