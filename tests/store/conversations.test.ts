import { expect, it } from 'vitest';
import { describeOnEachEngine } from '../support/store-engines.ts';

const STROKE = { question: 'Who leads stroke?', about: 'Who leads stroke?', shown: 0, leaning: null };

describeOnEachEngine('conversations', ({ open }) => {
  it('go on from the last question until their time has passed', async () => {
    const { conversations } = await open();
    expect(await conversations.before('C1 17.2', 100)).toBeNull();
    await conversations.keep('C1 17.2', STROKE, 200);
    expect(await conversations.before('C1 17.2', 199)).toEqual(STROKE);
    expect(await conversations.before('C1 17.2', 200)).toBeNull();
    expect(await conversations.before('C2 17.2', 100)).toBeNull();
    const next = {
      question: 'When is “it”? \u0000',
      about: STROKE.question,
      shown: 3,
      leaning: { questions: [STROKE.question], shown: ['minutes#4'] },
    };
    await conversations.keep('C1 17.2', next, 300);
    expect(await conversations.before('C1 17.2', 250)).toEqual(next);
    await conversations.keep('C1 17.2', null, 0);
    expect(await conversations.before('C1 17.2', 250)).toBeNull();
  });
});
