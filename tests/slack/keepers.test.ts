import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/service/clock.ts';
import { openKeeper } from '../../src/service/knowledge-keeper.ts';
import { commandBody, directMessageBody, mentionBody } from '../support/fake-slack-bodies.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { paper } from '../support/knowledge-folder.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { type Mode, type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';

const MARCH = 'meetings/2018-03-harbour-board.md';
const QUESTION = 'what did the Harbour Board approve?';

describe.each<Mode>(['socket', 'http'])('over %s', (mode) => {
  let bot: SlackUnderTest;
  let folder: string;

  beforeEach(async () => {
    folder = harbourFolder();
    const logger = memoryLogger();
    const keeper = await openKeeper({ directory: folder, defaultAudience: 'public', clock: systemClock, logger });
    bot = await startSlackUnderTest(mode, { keeper, admins: ['U1', 'S0KEEPERS'] });
  });

  afterEach(() => bot.stop());

  const say = (text: string, user = 'U1') =>
    bot.newMessages(1, () => bot.command(commandBody(text, bot.slack.responseUrl(), { user_id: user })));
  const textOf = async (text: string, user?: string) => String((await say(text, user))[0]?.args.text);

  it('a keeper reloads, and the new paper is answered from', async () => {
    writeFileSync(
      join(folder, 'meetings/2018-06-pilots.md'),
      paper({ title: 'Pilots’ Panel', date: '2018-06-01' }, 'The Panel RESOLVED that the pilot boat be approved.'),
    );
    const report = await textOf('reload');
    expect(report).toMatch(
      /^Reload finished: colleagues now get answers from 4 papers \(3 before\), by you at \d\d:\d\d/,
    );
    expect(report).toMatch(/Added: Pilots’ Panel, minutes, public; I found 1 decision/);
    expect(await textOf('what was decided about the pilot boat?')).toContain('pilot boat');
  });

  it('a member of a group of keepers reloads; the group is looked up once', async () => {
    bot.slack.know('usergroups.users.list', () => ({ users: ['U5'] }));
    expect(await textOf('reload', 'U5')).toMatch(/^Reload finished/);
    expect(await textOf('reload', 'U5')).toMatch(/^Reload finished/);
    expect(bot.slack.calls.filter(({ via }) => via === 'usergroups.users.list')).toHaveLength(1);
  });

  it('a keeper alone is answered from a paper that nobody has confirmed, and only where nobody else sees it', async () => {
    const pilots = 'The Panel RESOLVED that the pilot boat be painted vermilion.';
    const header = { title: 'Pilots’ Panel', date: '2018-06-01', unconfirmed: 'true' };
    writeFileSync(join(folder, 'meetings/2018-06-pilots.md'), paper(header, pilots));
    await textOf('reload');
    const question = 'what was decided about the pilot boat?';
    const [kept] = await say(question);
    expect(JSON.stringify(kept?.args)).toContain('vermilion');
    expect(JSON.stringify((await say(question, 'U9'))[0]?.args)).not.toContain('vermilion');
    const mention = await bot.newMessages(1, () => bot.event(mentionBody(`<@UBOT> ${question}`)));
    expect(JSON.stringify(mention[0]?.args)).not.toContain('vermilion');
  });

  it('anyone else is refused, is told whom to ask, and it is on record', async () => {
    const [message] = await say('reload', 'U9');
    expect(message?.args.text).toBe(
      'Only the folder’s keepers can reload. Nothing has changed. This attempt is on record.',
    );
    expect(JSON.stringify(message?.args.blocks)).toMatch(/"user_id":"U1".*"usergroup_id":"S0KEEPERS"/);
    expect(bot.logger.lines).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        event: 'reload not allowed',
        fields: expect.objectContaining({ user: 'U9' }),
      }),
    );
  });

  it('nobody is a keeper by a group that cannot be looked up', async () => {
    bot.slack.script('usergroups.users.list', { kind: 'refuse', error: 'missing_scope' });
    expect(await textOf('reload', 'U5')).toMatch(/^Only the folder’s keepers/);
  });

  it('a file that breaks while people ask spoils no answer', async () => {
    const before = await textOf(QUESTION, 'U2');
    expect(before).toContain('The Board RESOLVED that the dredging plan be approved.');
    writeFileSync(join(folder, MARCH), '---\ntitle: [broken\n---\n');
    const answers = Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        bot.command(commandBody(QUESTION, bot.slack.responseUrl(), { user_id: `U${n + 20}` })),
      ),
    );
    const count = bot.slack.messages.length;
    await bot.command(commandBody('reload', bot.slack.responseUrl()));
    await answers;
    const messages = (await bot.messages(count + 9)).slice(count);
    const texts = messages.map(({ args }) => String(args.text));
    const [report] = texts.filter((text) => text.startsWith('Reload'));
    expect(report).toMatch(/TAKEN OUT|OLD COPY STILL SERVED/);
    expect(texts.filter((text) => !text.startsWith('Reload'))).toHaveLength(8);
    expect(texts.join()).not.toContain('went wrong');
  });

  it('a spoilt paper is served in its last good copy, marked', async () => {
    appendFileSync(join(folder, MARCH), '\nMore.\n');
    const text = paper({ title: 'Harbour Board', body: 'harbour-board', date: '2018-02-30' }, 'Nothing.');
    writeFileSync(join(folder, MARCH), text);
    expect(await textOf('reload')).toMatch(
      /1 file needs you[\s\S]*OLD COPY STILL SERVED: meetings\/2018-03-harbour-board\.md, line 5/,
    );
    expect(await textOf(QUESTION)).toMatch(/dredging plan be approved.*older copy|older copy.*dredging plan/s);
  });

  it('a folder that lost most papers is refused with a reference, until that is meant', async () => {
    for (const file of [MARCH, 'meetings/2018-05-harbour-board.md']) rmSync(join(folder, file));
    expect(await textOf('reload')).toMatch(
      /^Reload refused; nothing has changed\.[\s\S]*--remove[\s\S]*Reference R-[0-9a-f]{6}$/,
    );
    // A keyboard makes a dash of the two hyphens.
    expect(await textOf('reload —remove')).toMatch(/^Reload finished/);
  });

  it('keepers see what is wrong and where; others count the public papers', async () => {
    writeFileSync(join(folder, 'meetings/broken.md'), 'no header');
    await say('reload');
    expect(await textOf('status')).toMatch(/^Serving 3 papers[\s\S]*LEFT OUT: meetings\/broken\.md, line 1/);
    expect(await textOf('status', 'U9')).toMatch(
      /^I answer from 2 public papers; the latest is dated 8 May 2018\. Version [0-9a-f]{4}\.$/,
    );
  });

  it('reloads from a direct message and, for the keeper’s eyes alone, from a mention', async () => {
    const [direct] = await bot.newMessages(1, () => bot.event(directMessageBody('reload')));
    expect(direct).toMatchObject({ via: 'chat.postMessage', args: { channel: 'D1' } });
    const [mention] = await bot.newMessages(1, () => bot.event(mentionBody('<@U0BOT> reload')));
    expect(mention).toMatchObject({ via: 'chat.postEphemeral', args: { user: 'U1' } });
    await vi.waitFor(() => expect(mention?.args.text).toMatch(/^Reload finished/));
  });
});
