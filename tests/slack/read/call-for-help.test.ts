import { expect, it } from 'vitest';
import { CALLS_FOR_HELP, COURTESIES, GREETINGS } from '../../../src/english/help-words.ts';
import { readRequest } from '../../../src/slack/read/commands.ts';
import { directMessageBody, mentionBody } from '../../support/fake-slack-bodies.ts';
import { startSlackUnderTest, TO_TRY } from '../../support/slack-under-test.ts';

it.each([
  '',
  '?',
  '!!',
  'help',
  'Help please!',
  'Please help me, thank you',
  'hello',
  'Hi there',
  'Good morning all!',
  'hey stp, what can you do?',
  'What can I ask you about?',
  'who are you',
  'hi, how do I use this?',
  'stp help',
])('%j asks for help', (typed) => {
  expect(readRequest(typed)).toEqual({ kind: 'help' });
});

it.each([
  'hello, when is the next meeting?',
  'help with discharge',
  'what can you tell me about stroke?',
  'morning session',
  'who are the members?',
  'how does it work?',
  'thanks',
  'please',
  'all',
  'what can the board do?',
  'helpline',
])('%j is a question', (typed) => {
  expect(readRequest(typed)).toEqual({ kind: 'question', question: typed });
});

it('every phrase is known with any greeting before it and any courtesy around it', () => {
  for (const greeting of GREETINGS) expect(readRequest(`${greeting}!`)).toEqual({ kind: 'help' });
  for (const call of CALLS_FOR_HELP) {
    for (const courtesy of COURTESIES) {
      expect(readRequest(`Hi, ${call} ${courtesy}?`), `${call} ${courtesy}`).toEqual({ kind: 'help' });
    }
  }
});

it('a greeting and a call for help get the help, wherever they are said', async () => {
  const bot = await startSlackUnderTest('socket');
  for (const body of [mentionBody('<@U0BOT> hello :wave:'), directMessageBody('what can you do?')]) {
    const [message] = await bot.newMessages(1, () => bot.event(body));
    expect(message?.args.text).toMatch(/\/stp QUESTION[\s\S]*\/stp help/);
    for (const question of TO_TRY) expect(message?.args.text).toContain(question);
  }
  expect(bot.asked).toEqual([]);
  await bot.stop();
});
