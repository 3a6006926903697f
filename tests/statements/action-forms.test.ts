import { describe, expect, it } from 'vitest';
import type { ActionStatement } from '../../src/domain/statement.ts';
import { readActions } from '../../src/statements/actions.ts';
import { type Paper, readingOf } from './a-reading.ts';
import { itKeepsTheRules } from './recogniser-rules.ts';

/** Each action as "manner | owner | what". */
function actions(text: string, paper: Paper = {}): string[] {
  return (readActions(readingOf(text, paper)) as ActionStatement[])
    .filter(({ manner }) => manner !== 'open')
    .map(({ manner, owner, what }) => `${manner} | ${owner ?? '-'} | ${what}`);
}

// The minutes of a harbour board, then those of a county's libraries.
describe('what somebody undertakes, in any verb', () => {
  it.each<[string, string]>([
    ['Helen Askew undertook to find a builder.', 'undertaken | Helen Askew | find a builder'],
    [
      'Captain Rowse spoke. Mrs Lyle undertook to have the crane mended by June.',
      'undertaken | Mrs Lyle | have the crane mended by June',
    ],
    ['Tom Brack has agreed to chair the mooring group.', 'undertaken | Tom Brack | chair the mooring group'],
    ['Ms Orr volunteered to count the buoys.', 'undertaken | Ms Orr | count the buoys'],
    ['Ms Orr took an action to price the dredger.', 'undertaken | Ms Orr | price the dredger'],
    ['Mr Penn could not say. He promised it for the May meeting.', 'undertaken | Mr Penn | it for the May meeting'],
    ['Mr Penn promised a survey of berths in the autumn.', 'undertaken | Mr Penn | a survey of berths in the autumn'],
    [
      'Mr Penn promised that every skipper would be written to.',
      'undertaken | Mr Penn | that every skipper would be written to',
    ],
    [
      'Mr Penn will bring a paper on fuel to the next meeting.',
      'undertaken | Mr Penn | bring a paper on fuel to the next meeting',
    ],
    ['Nobody knew the cost; the clerk will ask the county.', 'undertaken | the clerk | ask the county'],
    ['Ms Orr to bring costings.', 'undertaken | Ms Orr | bring costings'],
    ['Deferred to May; officers to bring a note.', 'undertaken | officers | bring a note'],
    ['AB and CD to circulate the chart.', 'undertaken | AB and CD | circulate the chart'],
    [
      'Dr Orme, Mr Venn and Ms Price would bring a paper in July.',
      'undertaken | Dr Orme, Mr Venn and Ms Price | bring a paper in July',
    ],
    [
      'A report on the slipway would come in September.',
      'undertaken | - | A report on the slipway would come in September',
    ],
    ['It fell to the Clerk to tell the tenants.', 'requested | the Clerk | tell the tenants'],
    ['Ms Orr was tasked with finding a diver.', 'requested | Ms Orr | finding a diver'],
    ['An action was placed on Mr Penn to check the lease.', 'requested | Mr Penn | check the lease'],
    ['To be brought back.', 'undertaken | - | To be brought back'],
  ])('"%s"', (text, expected) => expect(actions(text)).toEqual([expected]));

  it.each<[string, string]>([
    [
      'The Committee asked Mr Dunn for a paper on late fees by May.',
      'requested | Mr Dunn | a paper on late fees by May',
    ],
    ['The Board noted the report and asked for a budget.', 'requested | - | a budget'],
    ['The Board asked Ms Falk to work up a cheaper van.', 'requested | Ms Falk | work up a cheaper van'],
    ['The Trust has been asked for the missing figures.', 'requested | The Trust | the missing figures'],
    ['The union was to be invited to the next meeting.', ''],
    [
      'The reading charity and the ambulance trust spoke. The ambulance trust was to be invited to the next meeting.',
      'requested | The ambulance trust | the next meeting',
    ],
    [
      'Resolved: that the Chair write to the Minister by 3 May.',
      'undertaken | the Chair | write to the Minister by 3 May',
    ],
    [
      'Agreed that a paper go to the Cabinet in the autumn.',
      'undertaken | - | a paper go to the Cabinet in the autumn',
    ],
    [
      'It was agreed that the Library Office would circulate the rota.',
      'undertaken | the Library Office | circulate the rota',
    ],
    ['The Chair asked that the next report be shorter.', 'requested | - | the next report be shorter'],
    [
      'The matter was referred to the panel, with a request that it bring back one rule.',
      'requested | - | it bring back one rule',
    ],
    [
      'Councillor Ash moved that the Trust be asked for a plan of the stacks. This was carried.',
      'requested | the Trust | a plan of the stacks',
    ],
    [
      'The Board invited Mr Dunn to present the figures at its next meeting.',
      'requested | Mr Dunn | present the figures at its next meeting',
    ],
  ])('of others: "%s"', (text, expected) => expect(actions(text)).toEqual(expected === '' ? [] : [expected]));

  it.each<[string, string]>([
    ['Ann Lee: What I can promise is that every branch gets a van.', 'undertaken | Ann Lee | every branch gets a van'],
    [
      'Ann Lee: I don’t know. I’ll ask Rob Sands and tell the forum.',
      'undertaken | Ann Lee | ask Rob Sands and tell the forum',
    ],
    ['Ann Lee: I’ll look at it in the new year.', 'undertaken | Ann Lee | look at it in the new year'],
  ])('in a transcript: "%s"', (text, expected) => expect(actions(text, { kind: 'transcript' })).toEqual([expected]));
});

describe('what is nobody’s task', () => {
  it.each([
    // done there and then
    'The Chair invited Dr Rowse to speak.',
    'The Chair asked members to speak up.',
    'Mrs Lyle, invited by the Chair to speak for five minutes, said that the fund was empty.',
    'The Chair asked Ms Orr to explain the table.',
    // refused, denied or only thought of
    'Ms Orr could not undertake to mend the crane.',
    'Ms Orr would not undertake to write to the Trust.',
    'Neither Mr Penn nor Ms Orr undertook to write to the Trust.',
    'Mr Penn did not agree to bring a report.',
    'Mr Penn refused to circulate the figures.',
    'Mr Penn promised nothing.',
    'Nobody could say whether everyone had been telephoned, as Mr Penn had promised.',
    'The Committee asked Mr Penn to write to the Trust, but he declined.',
    'Members asked for a report on fuel. Mr Penn would not promise one.',
    'Councillor Ash moved that officers be asked to provide a report. The motion was lost.',
    'If the lease ended Mr Penn would write to the Trust.',
    'A lady asked how she would get home.',
    // what becomes of people and things
    'Mr Penn would report to the Chief Officer and not to the harbour.',
    'Ms Orr would leave in March and Mr Penn would act as interim director.',
    'Mr Penn would come back to the post in June.',
    'The landlord of Tannery Lane will extend the lease for one year.',
    'Patients would be asked to travel to the city.',
    'The letter from Mr Penn promised a survey.',
    'Mr Penn put the cost at £4,000 and Ms Orr would put it between £5,000 and £6,000.',
    'The room was wanted for the budget panel.',
    'Mr Penn agreed to differ.',
  ])('"%s"', (text) => expect(actions(text)).toEqual([]));

  it('takes no agenda for what was left to be done', () => {
    expect(actions('Mr Penn will bring a paper on fuel.', { kind: 'agenda' })).toEqual([]);
  });
});

itKeepsTheRules(readActions, [
  'undertook to',
  'Mr Penn to bring',
  'promised a survey',
  'asked Ms Orr for a report',
  'would come in',
]);
