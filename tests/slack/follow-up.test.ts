import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/service/clock.ts';
import { openKeeper } from '../../src/service/knowledge-keeper.ts';
import { directMessageBody, mentionBody } from '../support/fake-slack-bodies.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { type Mode, type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';

describe.each<Mode>(['socket', 'http'])('a thread over %s', (mode) => {
  let bot: SlackUnderTest;

  beforeEach(async () => {
    const logger = memoryLogger();
    const keeper = await openKeeper({
      directory: harbourFolder(),
      defaultAudience: 'public',
      clock: systemClock,
      logger,
    });
    bot = await startSlackUnderTest(mode, { keeper });
  });

  afterEach(() => bot.stop());

  const textOf = async (body: object): Promise<string> =>
    String((await bot.newMessages(1, () => bot.event(body)))[0]?.args.text);

  it.each([
    ['mention', mentionBody],
    ['direct message', directMessageBody],
  ])('carries the matter of a %s to what is asked next in it', async (_, bodyOf) => {
    const root = { ts: '100.1' };
    const first = await textOf(bodyOf('what did the Harbour Board approve?', root));
    const again = await textOf(bodyOf('show the source', { ts: '100.2', thread_ts: '100.1' }));
    expect(first).not.toContain('Not in the record');
    expect(again).not.toContain('Not in the record');
  });

  it('asks of what was answered in the thread, and thanks ask nothing', async () => {
    const told = await textOf(directMessageBody('what did the Harbour Board approve?', { ts: '100.1' }));
    expect(told).not.toContain('cannot tell');
    const said = await textOf(directMessageBody('who said so?', { ts: '100.2', thread_ts: '100.1' }));
    const thanks = await textOf(directMessageBody('ok thanks', { ts: '100.3', thread_ts: '100.1' }));
    const day = await textOf(directMessageBody('when was that?', { ts: '100.4', thread_ts: '100.1' }));
    expect(said).toMatch(/Board/);
    expect(thanks).toContain('Nothing is asked there');
    expect(day).toMatch(/\b20\d\d\b/);
  });

  it('knows nothing of another thread', async () => {
    await textOf(mentionBody('what did the Harbour Board approve?', { ts: '100.1' }));
    expect(await textOf(mentionBody('more', { ts: '200.1' }))).not.toContain('Harbour Board approve');
  });
});
