import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type BuiltBot, IS_BUILT, startBuiltBot } from './support/built-bot.ts';
import { describedWhere } from './support/described-where.ts';
import { type FakeSlack, startFakeSlack } from './support/fake-slack.ts';
import { commandBody } from './support/fake-slack-bodies.ts';
import { harbourFolder } from './support/harbour-folder.ts';
import { paper } from './support/knowledge-folder.ts';
import { sendCommand } from './support/signed-request.ts';
import { folder } from './support/store-engines.ts';

const ROOT = join(import.meta.dirname, '..');
const SECRET = 'a-signing-secret';
const WORDS = 'Dr Amos was paid forty thousand pounds to leave the harbour quietly.';

describedWhere(IS_BUILT, 'the program is not built (npm run build)')('the built bot and the commands beside it', () => {
  let slack: FakeSlack;

  beforeEach(async () => {
    slack = await startFakeSlack();
  });

  afterEach(async () => {
    await slack.close();
    expect(slack.violations).toEqual([]);
  });

  async function asked(bot: BuiltBot, question: string): Promise<string> {
    const before = slack.messages.length;
    await sendCommand(await bot.url(), commandBody(question, slack.responseUrl()), { secret: SECRET });
    await vi.waitFor(() => expect(slack.messages.length).toBeGreaterThan(before), { timeout: 20_000 });
    return JSON.stringify(slack.messages.at(-1)?.args);
  }

  it('a paper that is added, asked about, quoted in a kept question and purged is nowhere', {
    timeout: 90_000,
  }, async () => {
    const knowledge = harbourFolder();
    const data = folder();
    const settings = { KNOWLEDGE_DIR: knowledge, DATA_DIR: data, QUESTION_LOG_DAYS: '9' };
    const bot = startBuiltBot({
      SLACK_BOT_TOKEN: 'xoxb-1-test',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: slack.apiUrl,
      ...settings,
    });
    await bot.told(/"msg":"(serving)"/);
    writeFileSync(join(knowledge, 'meetings', 'amos.md'), paper({ title: 'Settlement', date: '2018-05-01' }, WORDS));
    const reloaded = await stpBeside(settings, 'reload');
    expect(reloaded).toMatchObject({ code: 0, out: expect.stringMatching(/^The bot .*4 papers \(3 before\)/) });
    expect(await asked(bot, `is it true that ${WORDS}`)).toContain('forty thousand pounds');
    await vi.waitFor(() => expect(bytesOf(data)).toContain('forty thousand pounds'), { timeout: 20_000 });

    const purged = await stpBeside(settings, 'purge', 'amos');
    expect(purged).toMatchObject({ code: 0, out: expect.stringMatching(/the store of the bot that runs: 1 question/) });
    expect(bytesOf(data)).not.toContain('forty thousand pounds');
    expect(await asked(bot, 'who was paid forty thousand?')).not.toContain('Amos');
    expect(bot.written()).not.toContain('forty thousand');
    bot.process.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(bytesOf(data)).not.toContain('forty thousand pounds');
    expect(readdirSync(data).filter((name) => name.startsWith('running-'))).toEqual([]);
  });
});

/** Runs a command as a process of its own, as a keeper does. */
async function stpBeside(env: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'stp.js'), ...argv], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number, out, err };
}

/** Every byte of a folder. */
function bytesOf(directory: string): string {
  return readdirSync(directory)
    .map((name) => readFileSync(join(directory, name), 'latin1'))
    .join('\n');
}
