import { request } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BuiltBot, IS_BUILT, startBuiltBot } from './support/built-bot.ts';
import { describedWhere } from './support/described-where.ts';
import { type FakeSlack, startFakeSlack } from './support/fake-slack.ts';
import { commandBody } from './support/fake-slack-bodies.ts';
import { harbourFolder } from './support/harbour-folder.ts';
import { sendCommand } from './support/signed-request.ts';

const SECRET = 'a-signing-secret';

/** What a server says of a path to whoever asks for it under a host's name. */
function got(url: string, path: string, host?: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { headers: host === undefined ? {} : { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describedWhere(IS_BUILT, 'the program is not built (npm run build)')('the page beside Slack', () => {
  let slack: FakeSlack;

  beforeEach(async () => {
    slack = await startFakeSlack();
  });

  afterEach(async () => {
    await slack.close();
    expect(slack.violations).toEqual([]);
  });

  const start = (settings: Readonly<Record<string, string>>): BuiltBot =>
    startBuiltBot({
      SLACK_BOT_TOKEN: 'xoxb-1-test',
      SLACK_API_URL: slack.apiUrl,
      KNOWLEDGE_DIR: harbourFolder(),
      ...settings,
    });

  it.each([
    ['HTTP mode', { SLACK_SIGNING_SECRET: SECRET }],
    ['Socket Mode', { SLACK_APP_TOKEN: 'xapp-1-test' }],
  ])('answers in %s where PAGE is true, with the public papers alone', async (_, transport) => {
    const bot = start({ ...transport, PAGE: 'true', PAGE_URL: 'https://record.council.example' });
    const url = await bot.url();
    await bot.told(/"msg":"serving"|serving/);
    const papers = await got(url, '/papers');
    expect(papers.status).toBe(200);
    expect(papers.text).toContain('Harbour Board');
    expect(papers.text).not.toContain('Officers’ note');
    expect((await got(url, '/documents/2018-04-officers')).status).toBe(404);
    expect((await got(url, '/', 'record.council.example')).status).toBe(200);
    expect((await got(url, '/', 'elsewhere.example')).status).toBe(403);
    expect((await got(url, '/healthz')).text).toBe('It runs.\n');
  });

  it('leaves commands to Slack', async () => {
    const bot = start({ SLACK_SIGNING_SECRET: SECRET, PAGE: 'true' });
    const url = await bot.url();
    await bot.told(/"msg":"serving"|serving/);
    const sent = await sendCommand(url, commandBody('dredging review', slack.responseUrl()), { secret: SECRET });
    expect(sent.status).toBe(200);
    expect((await got(url, '/slack/events')).status).toBe(404);
  });

  it('is not there unless it is asked for', async () => {
    const bot = start({ SLACK_SIGNING_SECRET: SECRET });
    expect((await got(await bot.url(), '/papers')).status).toBe(404);
  });
});
