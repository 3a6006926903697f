import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/service/clock.ts';
import { openKeeper } from '../../src/service/knowledge-keeper.ts';
import { submissionBody, tapBody } from '../support/fake-slack-bodies.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { paper } from '../support/knowledge-folder.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import type { Json } from '../support/payload-validator.ts';
import type { Mode } from '../support/slack-under-test.ts';
import { buttonOf, type Subscriber, startSubscriber } from '../support/subscriber.ts';

const BODIES = [
  '- { id: harbour-board, name: Harbour Board }',
  '- { id: lighthouse-panel, name: Lighthouse Panel, clerk: { name: Cy Clerk, slack: U0CY, agreedOn: 2026-11-20 } }',
  '',
].join('\n');

const LAMP = paper(
  { title: 'Lamp', kind: 'minutes', body: 'lighthouse-panel', date: '2018-05-10' },
  'The Lighthouse Panel approved the new lamp.',
);

const QUESTION = 'when did the Lighthouse Panel polish the lens?';
const REPLY = 'They polish it with vermilion cloth each spring.';

// U1 is a keeper of the folder, U2 asks, U0CY is the clerk of the Lighthouse Panel.
describe.each<Mode>(['socket', 'http'])('asking a person, over %s', (mode) => {
  let ann: Subscriber;

  beforeEach(async () => {
    const directory = harbourFolder({ 'bodies.yaml': BODIES, 'meetings/2018-05-lamp.md': LAMP });
    const logger = memoryLogger();
    const keeper = await openKeeper({ directory, defaultAudience: 'public', clock: systemClock, logger });
    ann = await startSubscriber(mode, { keeper });
  });

  afterEach(() => ann.bot.stop());

  const bob = { user: 'U2' };
  const forms = () =>
    ann.bot.slack.calls.filter(({ via }) => via === 'views.open').map(({ args }) => args.view as Json);

  async function formOf(message: Json, label: RegExp, user: string): Promise<never> {
    const before = forms().length;
    const body = tapBody(buttonOf(message, label), ann.bot.slack.responseUrl());
    await ann.bot.tap({ ...body, user: { ...body.user, id: user } });
    await vi.waitFor(() => expect(forms()).toHaveLength(before + 1), { timeout: 5000 });
    return forms().at(-1) as never;
  }

  const send = (form: never, value: string, user: string) =>
    ann.bot.submit(submissionBody(form, { words: { words: { value } } }, user));
  const shown = (sent: Json) => JSON.stringify((sent.view as Json).blocks);

  async function put(): Promise<Json> {
    const form = await formOf(await ann.say(QUESTION, bob), /^Ask Cy Clerk$/, 'U2');
    const [message] = await ann.bot.newMessages(1, async () => {
      expect(shown(await send(form, QUESTION, 'U2'))).toMatch(/Sent to Cy Clerk/);
    });
    return message?.args ?? {};
  }

  it('is offered where the papers give no answer and a clerk has agreed, and nowhere else', async () => {
    const asked = await ann.say(QUESTION, bob);
    expect(asked.text).toMatch(
      /Cy Clerk, clerk of Lighthouse Panel, can be asked \(from the register; agreed on 20 November 2026\)/,
    );
    for (const question of [
      'when did the Harbour Board polish the lens?',
      'what did the Harbour Board approve?',
      'who is she?',
    ])
      expect(JSON.stringify(await ann.say(question, bob)), question).not.toContain('person:ask');
    await ann.say('channel about Lighthouse Panel', bob);
    expect(JSON.stringify(await ann.say('who polishes the lens?', bob))).toContain('person:ask');
  });

  it('is offered beside an answer that did not help, where a clerk has agreed', async () => {
    const answer = await ann.say('what did the Lighthouse Panel approve?', bob);
    expect(JSON.stringify(answer)).not.toContain('person:ask');
    const tap = (label: RegExp, message: Json) =>
      ann.bot.newMessages(1, () => ann.bot.tap(tapBody(buttonOf(message, label), ann.bot.slack.responseUrl())));
    const [offer] = await tap(/^Not helpful$/, answer);
    expect(offer?.args.text).toMatch(/Cy Clerk, clerk of Lighthouse Panel, can be asked/);
    expect(JSON.stringify(await formOf(offer?.args ?? {}, /^Ask Cy Clerk$/, 'U2'))).toContain(
      'what did the Lighthouse Panel approve?',
    );
    const other = await ann.say('what did the Harbour Board approve?', bob);
    const before = ann.bot.slack.messages.length;
    await ann.bot.tap(tapBody(buttonOf(other, /^Not helpful$/), ann.bot.slack.responseUrl()));
    const [thanks] = await tap(/^Helpful$/, other);
    expect(thanks?.args.text).toMatch(/answer helped/);
    expect(ann.bot.slack.messages.length).toBe(before + 1);
  });

  it('says first who gets the question, and sends it on with the asker named', async () => {
    const form = await formOf(await ann.say(QUESTION, bob), /^Ask Cy Clerk$/, 'U2');
    expect(JSON.stringify(form)).toMatch(/Your question and your name go to Cy Clerk, clerk of Lighthouse Panel/);
    expect(ann.calls('chat.postMessage')).toEqual([]);
    const [message] = await ann.bot.newMessages(1, () => send(form, QUESTION, 'U2').then(() => {}));
    expect(message).toMatchObject({ via: 'chat.postMessage', args: { channel: 'U0CY' } });
    expect(JSON.stringify(message?.args.blocks)).toMatch(/"user_id":"U2".*polish the lens/);
    expect(shown(await send(form, QUESTION, 'U2'))).toMatch(/put that question to them today already/);
  });

  it('brings the reply to the asker alone, labelled, and neither keeps nor answers from it', async () => {
    const question = await put();
    const form = await formOf(question, /^Reply$/, 'U0CY');
    const [reply] = await ann.bot.newMessages(1, async () => {
      expect(shown(await send(form, REPLY, 'U0CY'))).toMatch(/Sent to whoever asked/);
    });
    expect(reply).toMatchObject({ via: 'chat.postMessage', args: { channel: 'U2' } });
    expect(reply?.args.text).toMatch(
      /^An officer’s reply, not from the papers\. Cy Clerk, clerk of Lighthouse Panel \(from the register\), on 23 November 2026: They polish/,
    );
    expect(JSON.stringify(reply?.args.blocks)).toMatch(
      /An officer’s reply, not from the papers.*"user_id":"U0CY".*vermilion/,
    );
    await ann.say('reload');
    expect((await ann.say('what is vermilion cloth?', bob)).text).not.toMatch(/each spring/);
    const { questions, audit } = ann.bot.store;
    expect(JSON.stringify([await questions.list(9), await questions.remarks(9), await audit.list(9)])).not.toMatch(
      /vermilion|lens/,
    );
    expect(JSON.stringify(ann.bot.logger.lines.filter(({ level }) => level !== 'debug'))).not.toMatch(
      /vermilion|polish/,
    );
  });

  it('lets nobody else reply, and nobody be asked who has left the register', async () => {
    const question = await put();
    const button = buttonOf(question, /^Reply$/);
    const [told] = await ann.bot.newMessages(1, () => ann.bot.tap(tapBody(button, ann.bot.slack.responseUrl())));
    expect(told?.args.text).toMatch(/put to somebody else/);
    const form = await formOf(question, /^Reply$/, 'U0CY');
    expect(shown(await send(form, REPLY, 'U9'))).toMatch(/put to somebody else/);
    const gone = { action_id: 'person:ask', value: `body harbour-board ${QUESTION}` };
    const [none] = await ann.bot.newMessages(1, () => ann.bot.tap(tapBody(gone, ann.bot.slack.responseUrl())));
    expect(none?.args.text).toMatch(/names nobody any more/);
  });

  it('says where the clerk cannot be written to, and refuses guests', async () => {
    const form = await formOf(await ann.say(QUESTION, bob), /^Ask Cy Clerk$/, 'U2');
    ann.bot.slack.know('users.info', ({ user }) => ({
      user: { id: user, team_id: 'T1', deleted: user === 'U0CY', is_restricted: user === 'U7' },
    }));
    expect(shown(await send(form, QUESTION, 'U2'))).toMatch(/account is closed to me\. Nothing was sent/);
    expect(shown(await send(form, QUESTION, 'U7'))).toMatch(/guest account/);
  });
});
