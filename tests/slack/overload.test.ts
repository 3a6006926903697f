import { describe, expect, it, onTestFinished } from 'vitest';
import { acknowledgingFirst } from '../../src/slack/connect/acknowledge-first.ts';
import { createInFlight } from '../../src/slack/connect/in-flight.ts';
import { createTurns, type Turns } from '../../src/slack/listen/turns.ts';
import { commandBody, directMessageBody, mentionBody } from '../support/fake-slack-bodies.ts';
import { type Mode, startSlackUnderTest } from '../support/slack-under-test.ts';

const QUESTION = 'when is the next meeting?';
const BUSY = /^Many people are asking at once, .+ Please ask again in a minute\.$/;

/** Turns in which everyone comes too late. */
const full = (): Turns => ({ ...createTurns(), work: async () => false });

describe.each<Mode>(['socket', 'http'])('beyond what can be answered, over %s', (mode) => {
  async function overloaded() {
    const bot = await startSlackUnderTest(mode, { turns: full() });
    onTestFinished(() => bot.stop());
    return bot;
  }

  it('tells whoever asks once to ask again, and them alone', async () => {
    const bot = await overloaded();
    const mention = mentionBody(`<@U0BOT> ${QUESTION}`);
    await bot.event(mention);
    await bot.event(directMessageBody(QUESTION));
    await bot.command(commandBody(QUESTION, bot.slack.responseUrl()));
    // Delivered again, it is not told again.
    await bot.event(mention);
    await bot.command(commandBody('status', bot.slack.responseUrl()));
    const messages = await bot.messages(4);
    const busy = messages.filter(({ args }) => BUSY.test(String(args.text)));
    expect(busy.map(({ via }) => via).sort()).toEqual(['chat.postEphemeral', 'chat.postMessage', 'response_url']);
    expect(bot.asked).toEqual([]);
    expect(messages).toHaveLength(4);
  });
});

describe('what comes while others are worked off', () => {
  /** A front of an app whose work ends only when told. */
  function front() {
    const journal: string[] = [];
    const ends: (() => void)[] = [];
    const inFlight = createInFlight();
    const app = {
      async processEvent({ body }: { body: { name?: string } }) {
        journal.push(`work ${body.name}`);
        await new Promise<void>((resolve) => ends.push(resolve));
      },
    };
    const { processEvent } = acknowledgingFirst(app, { inFlight, turns: createTurns() });
    const come = (name: string, type = 'block_actions') =>
      processEvent({ body: { name, type }, ack: async () => void journal.push(`ack ${name}`) });
    return { journal, ends, inFlight, come };
  }

  it('is acknowledged before anything is done about it, however much waits', async () => {
    const { journal, ends, inFlight, come } = front();
    const all = ['a', 'b', 'c'].map((name) => come(name));
    expect(journal).toEqual(['ack a', 'ack b', 'ack c']);
    while (ends.length < 3) await new Promise((resolve) => setImmediate(resolve));
    expect(journal.slice(3)).toEqual(['work a', 'work b', 'work c']);
    expect(await inFlight.settled(10)).toBe(false);
    for (const end of ends) end();
    await Promise.all(all);
    expect(await inFlight.settled(10)).toBe(true);
  });

  it('as a form waits for nobody, since its acknowledgement says what became of it', async () => {
    const { journal, ends, come } = front();
    const [tap, form] = [come('tap'), come('form', 'view_submission')];
    expect(journal).toEqual(['ack tap', 'work form']);
    while (ends.length < 2) await new Promise((resolve) => setImmediate(resolve));
    for (const end of ends) end();
    await Promise.all([tap, form]);
  });
});
