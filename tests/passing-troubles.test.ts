import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { type BuiltBot, IS_BUILT, startBuiltBot } from './support/built-bot.ts';
import { describedWhere } from './support/described-where.ts';
import { type FakeSlack, startFakeSlack } from './support/fake-slack.ts';
import { commandBody } from './support/fake-slack-bodies.ts';
import { harbourFolder } from './support/harbour-folder.ts';
import { sendCommand } from './support/signed-request.ts';

const SECRET = 'a-signing-secret';

/** A trouble may end a while before it is looked for again. */
const SOON = { timeout: 20_000, interval: 100 };

describedWhere(IS_BUILT, 'the program is not built (npm run build)')('the built bot', () => {
  let slack: FakeSlack;

  beforeEach(async () => {
    slack = await startFakeSlack();
  });

  afterEach(async () => {
    await slack.close();
    expect(slack.violations).toEqual([]);
  });

  const start = (settings: Readonly<Record<string, string>>) =>
    startBuiltBot({
      SLACK_BOT_TOKEN: 'xoxb-1-test',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: slack.apiUrl,
      ...settings,
    });

  async function ready(bot: BuiltBot): Promise<readonly [status: number, said: string]> {
    const response = await fetch(`${await bot.url()}/readyz`);
    return [response.status, await response.text()];
  }

  const becomesReady = (bot: BuiltBot) =>
    vi.waitFor(async () => expect(await ready(bot)).toEqual([200, 'It is ready.\n']), SOON);

  async function asked(bot: BuiltBot, text: string): Promise<string> {
    const before = slack.messages.length;
    const response = await sendCommand(await bot.url(), commandBody(text, slack.responseUrl()), { secret: SECRET });
    expect(response.status).toBe(200);
    await vi.waitFor(() => expect(slack.messages.length).toBeGreaterThan(before), SOON);
    return String(slack.messages.at(-1)?.args.text);
  }

  /** A path where nothing is, in a folder of its own. */
  function nowhere(): string {
    const parent = mkdtempSync(join(tmpdir(), 'stp-drive-'));
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
    return join(parent, 'drive');
  }

  it('started before its folder is there, answers meanwhile that it has none, and finds it by itself', async () => {
    const drive = nowhere();
    const bot = start({ KNOWLEDGE_DIR: drive, STP_ADMINS: 'U1' });
    await bot.told(/(slack started)/);
    expect(await ready(bot)).toEqual([503, expect.stringContaining(`There is no knowledge folder at ${drive}`)]);
    expect(await asked(bot, 'what was decided about dredging?')).toContain('There are no papers to look in yet');
    renameSync(harbourFolder(), drive);
    await becomesReady(bot);
    expect(await asked(bot, 'what was decided about dredging?')).toMatch(/dredging plan/);
    expect(bot.written()).toMatch(/"kind":"folder".*well again/);
    // What came with the drive is no news to anyone.
    expect(bot.written()).not.toContain('new in the folder');
  }, 60_000);

  it('started on an empty mount point, finds the papers by itself', async () => {
    const drive = nowhere();
    mkdirSync(drive);
    const bot = start({ KNOWLEDGE_DIR: drive });
    await bot.told(/(slack started)/);
    expect(await ready(bot)).toEqual([503, expect.stringContaining('No paper is served')]);
    rmSync(drive, { recursive: true });
    renameSync(harbourFolder(), drive);
    await becomesReady(bot);
  }, 60_000);

  it('started before Slack can be reached, says so and connects by itself', async () => {
    slack.script('auth.test', { kind: 'drop' }, { kind: 'status', status: 503 });
    const bot = start({ KNOWLEDGE_DIR: harbourFolder() });
    await bot.told(/(Slack cannot be reached)/);
    expect(await ready(bot)).toEqual([503, expect.stringMatching(/starting.*\nslack: Slack cannot be reached/)]);
    expect((await fetch(`${await bot.url()}/healthz`)).status).toBe(200);
    const early = commandBody('too early?', slack.responseUrl());
    expect((await sendCommand(await bot.url(), early, { secret: SECRET })).status).toBe(503);
    await becomesReady(bot);
    expect(await asked(bot, 'what was decided about dredging?')).toMatch(/dredging plan/);
  }, 60_000);

  it('started before it can write its store, answers questions meanwhile and stores when it can', async () => {
    const drive = nowhere();
    const data = join(nowhere(), '..', 'data');
    symlinkSync(drive, data);
    const bot = start({ KNOWLEDGE_DIR: harbourFolder(), DATA_DIR: data });
    await bot.told(/(slack started)/);
    expect(await ready(bot)).toEqual([503, expect.stringContaining(`The store in ${data} cannot be opened`)]);
    expect(await (await fetch(`${await bot.url()}/metrics`)).text()).toMatch(/^stp_store_up 0$/m);
    expect(await asked(bot, 'what was decided about dredging?')).toMatch(/dredging plan/);
    expect(await asked(bot, 'follow dredging')).toMatch(/my store does not answer/);
    mkdirSync(drive);
    await becomesReady(bot);
    expect(await asked(bot, 'follow dredging')).toMatch(/Dredging review/);
  }, 60_000);

  it('told to stop or to reload while it waits, does so', async () => {
    slack.script('auth.test', ...Array.from({ length: 50 }, () => ({ kind: 'drop' }) as const));
    const bot = start({ KNOWLEDGE_DIR: harbourFolder() });
    await bot.told(/(Slack cannot be reached)/);
    bot.process.kill('SIGHUP');
    await bot.told(/(reload finished)/);
    bot.process.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  }, 60_000);

  it.each([
    ['a token that Slack does not accept', /SLACK_BOT_TOKEN: Slack does not accept it/, {}],
    ['a folder that is a file', /is a file, not a knowledge folder/, { KNOWLEDGE_DIR: import.meta.filename }],
    ['a data folder that is a file', /The store in .* cannot be opened/, { DATA_DIR: import.meta.filename }],
    ['a value that is none', /DIGEST_TIME: "noon" is no time of day/, { DIGEST_TIME: 'noon' }],
  ])('stops at once for %s, with 2 and a line that says so', async (_, line, settings) => {
    slack.script('auth.test', { kind: 'refuse', error: 'invalid_auth' });
    const bot = start({ KNOWLEDGE_DIR: harbourFolder(), ...settings });
    expect(await bot.ended).toBe(2);
    expect(bot.written()).toMatch(line);
  });

  it('tells of a disk that cannot be written any more, and of the day it can', async () => {
    const drive = nowhere();
    mkdirSync(drive);
    const bot = start({ KNOWLEDGE_DIR: harbourFolder(), DATA_DIR: drive });
    await becomesReady(bot);
    renameSync(drive, `${drive}-away`);
    await vi.waitFor(async () => {
      expect(await ready(bot)).toEqual([503, expect.stringContaining(`${drive} cannot be written`)]);
    }, SOON);
    expect(await (await fetch(`${await bot.url()}/metrics`)).text()).toMatch(/^stp_store_up 0$/m);
    renameSync(`${drive}-away`, drive);
    await becomesReady(bot);
  }, 60_000);
});
