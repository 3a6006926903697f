import { describe, expect, it } from 'vitest';
import type { DecisionStatement } from '../../src/domain/statement.ts';
import { readDecisions } from '../../src/statements/decisions.ts';
import { type Paper, readingOf } from './a-reading.ts';

function decided(text: string, paper: Paper = { body: 'Harbour Scrutiny Committee', date: '2017-06-02' }): string[] {
  return (readDecisions(readingOf(text, paper)) as DecisionStatement[]).map(
    ({ form, forces, standing, what }) => `${form} | ${forces.join('+')} | ${standing} | ${what}`,
  );
}

describe('what is no decision', () => {
  it.each([
    'Ms Lee agreed with Mr Vale that more was needed.',
    'Mr Vale agreed to find out.',
    'It was noted that trains were late.',
    'It was acknowledged that services were poor.',
    'The challenge of winter was acknowledged.',
    'The Board discussed the timetable.',
    'The Committee thanked the officers.',
    'If the Committee agreed the plan, work would start.',
    'Once the Board approved the case, work would start.',
    'The plan was approved by NHS England.',
    'A decision is expected in May.',
    'The agreed levels of staff were exceeded.',
    'The issue had been resolved.',
    'The dispute resolved itself.',
    'The noted author gave a talk.',
    'A Member asked whether the Board had agreed the plan.',
    'Concern was expressed about the recommended option.',
    'The unit received funding.',
    'Patients were referred to the clinic.',
    'The application form must be received by Friday.',
    'Applicants are requested to call the office.',
    'The Director requested more time.',
    'The lost income was large.',
    'The item will be considered in May.',
    'Options were considered by the team.',
    'For (7), Against (3), Abstain (1)',
    'Motions must be received in writing.',
    'The report sets out what is to be agreed.',
  ])('%s', (text) => {
    expect(decided(text)).toEqual([]);
  });

  it.each([
    'Mr. Doe: They agreed to set aside all business.',
    'Ms Reed AM: The government has agreed to help.',
    'Ms Reed AM: Are Members content? Thank you.',
    'Ms Reed AM: We have approved the plan and noted the paper.',
  ])('in speech: %s', (text) => {
    expect(decided(text, { kind: 'transcript' })).toEqual([]);
  });

  it.each([
    [
      'Ms Reed AM: For the record, the committee has agreed that Dawn Lee will chair.',
      'agreed | agreed | earlier | Dawn Lee will chair',
    ],
    ['The Chair: (Motion agreed to)', 'by-vote | agreed | earlier | The Chair: (Motion agreed to)'],
  ])('what is declared in speech is reported: %s', (text, expected) => {
    expect(decided(text, { kind: 'transcript' })).toEqual([expected]);
  });

  it('is never its own in a paper that holds no decisions', () => {
    for (const kind of ['report', 'agenda', 'position-paper', 'transcript', 'note', 'proposed-decision'] as const) {
      const reading = readingOf('RESOLVED that the report be noted. The Committee agreed to meet.', { kind });
      const own = (readDecisions(reading) as DecisionStatement[]).filter(({ standing }) => standing === 'own');
      expect(own).toEqual([]);
    }
  });
});
