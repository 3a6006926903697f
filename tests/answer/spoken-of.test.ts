import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

const QUAY = { body: 'Quay Committee', kind: 'minutes' };
const harbour = {
  'meetings/a.md': paper(
    { ...QUAY, title: 'January', date: '2025-01-14' },
    '## Dredging\n\nThe dredging of the north basin was put off. Nobody spoke on the crane.\n\n## Lights\n\nThe lamp on the mole is out.',
  ),
  'meetings/b.md': paper(
    { body: 'Pilots Forum', kind: 'minutes', title: 'Pilots', date: '2025-03-04' },
    'The pilots asked that the dredging of the north basin begin at Easter.',
  ),
  'meetings/c.md': paper({ ...QUAY, title: 'May', date: '2025-05-13' }, 'The crane was painted.'),
};
const library = {
  'meetings/a.md': paper(
    { body: 'Library Board', kind: 'minutes', title: 'March', date: '2024-03-05' },
    'The mobile van broke down twice. The heating was mended.',
  ),
  'meetings/b.md': paper(
    { body: 'Library Board', kind: 'minutes', title: 'June', date: '2024-06-04' },
    'The Board heard that the mobile van has a new engine.',
  ),
};

describe('when a matter was spoken of', () => {
  it.each([
    ['when did the quay committee last talk about dredging?', 'Last spoken of in the papers: 14 January 2025'],
    ['when was dredging last brought up?', 'Last spoken of in the papers: 4 March 2025'],
    ['when was dredging first discussed?', 'First spoken of in the papers: 14 January 2025'],
    ['has dredging been talked about since february 2025?', 'Last spoken of in the papers: 4 March 2025'],
    ['has the mole come up since may 2025?', 'Not mentioned since May 2025'],
  ])('%s', async (question, lead) => {
    const answer = (await asking(harbour))(question);
    expect(answer.kind).toBe('found');
    expect(answer.lead).toBe(lead);
  });

  it.each([
    ['when did the library board last look at the mobile van?', 'Last spoken of in the papers: 4 June 2024'],
    ['has the mobile van been discussed since april 2024?', 'Last spoken of in the papers: 4 June 2024'],
  ])('%s', async (question, lead) => {
    expect((await asking(library))(question).lead).toBe(lead);
  });

  it('claims no silence that an undated paper may break', async () => {
    const undated = {
      ...harbour,
      'meetings/d.md': paper({ title: 'A note' }, 'The lamp on the mole may be lit again.'),
    };
    const answer = (await asking(undated))('has the mole come up since may 2025?');
    expect(answer.headline).not.toContain('Not mentioned');
  });
});

describe('what a body said of a matter', () => {
  it('is looked for in its own papers', async () => {
    const ask = await asking(harbour);
    const pilots = ask('what did the pilots forum say about dredging?');
    expect(pilots.headline).toContain('begin at Easter');
    expect(pilots.warnings.join(' ')).toContain('body:"Pilots Forum"');
    expect(ask('what did the quay committee say about dredging?').headline).not.toContain('Easter');
  });

  it('claims no absence where something close is shown', async () => {
    const answer = (await asking(library))('what did the library board say about the van and the engine driver?');
    if (answer.kind === 'not-found') expect(answer.headline).not.toContain('Not in the record');
    expect(JSON.stringify(answer)).toContain('van');
  });

  it('leaves a person and an unknown body as they are', async () => {
    const ask = await asking(harbour);
    for (const question of [
      'what did Captain Rowse say about dredging?',
      'what did the harbour police say about dredging?',
    ])
      expect(ask(question).warnings.join(' ')).not.toContain('body:');
  });
});
