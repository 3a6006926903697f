import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandBody, mentionBody } from '../support/fake-slack-bodies.ts';
import { sendCommand, sendEvent, sendSigned } from '../support/signed-request.ts';
import { SECRET, type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';
const secret = SECRET;

let bot: SlackUnderTest;

beforeEach(async () => {
  bot = await startSlackUnderTest('http');
});

afterEach(() => bot.stop());

const now = () => Math.floor(Date.now() / 1000);
const body = () => commandBody('when is the next meeting?', bot.slack.responseUrl());

describe('what is refused', () => {
  it.each([
    ['a wrong secret', { secret: 'another-secret' }],
    ['a stale time', { secret, timestamp: now() - 301 - 60 }],
    ['a time in the future', { secret, timestamp: now() + 3600 }],
    ['a time that is none', { secret, timestamp: Number.NaN }],
  ])('%s', async (_, signing) => {
    expect((await sendCommand(bot.url(), body(), signing)).status).toBe(401);
    expect(bot.asked).toEqual([]);
  });

  it('no signature', async () => {
    const response = await fetch(`${bot.url()}/slack/events`, { method: 'POST', body: new URLSearchParams(body()) });
    expect(response.status).toBe(401);
  });

  it.each([
    ['null', JSON_TYPE],
    [' \n null ', JSON_TYPE],
    ['"text"', JSON_TYPE],
    ['[]', JSON_TYPE],
    ['7', JSON_TYPE],
    ['', JSON_TYPE],
    ['payload=null', FORM],
    ['payload=%20null', FORM],
    ['payload=1&payload=null', FORM],
    ['{', JSON_TYPE],
    ['payload={', FORM],
  ])('a signed body of %j as %s, which the process survives', async (text, type) => {
    expect((await sendSigned(bot.url(), text, type, { secret })).status).toBe(400);
    expect((await sendCommand(bot.url(), body(), { secret })).status).toBe(200);
    await bot.messages(1);
  });

  it('signed bodies of odd shapes, which the process survives', async () => {
    const odd = [
      {},
      { event: null },
      { event: 'x' },
      { event: {} },
      { type: 'block_actions', actions: [] },
      { command: 7 },
    ];
    const more = [
      { view: null },
      { actions: null },
      { payload: null },
      { type: 'view_submission' },
      { event_id: 7, event: [] },
    ];
    const sent = [...odd, ...more].map((shape) => sendEvent(bot.url(), shape, { secret }));
    await sendCommand(bot.url(), body(), { secret });
    await bot.messages(1);
    expect(bot.asked).toEqual(['when is the next meeting?']);
    for (const response of await Promise.all(sent)) expect([200, 404, 500]).toContain(response.status);
  });

  it('a body over 4 MB', async () => {
    expect((await sendSigned(bot.url(), `{"a":"${'x'.repeat(4_100_000)}"}`, JSON_TYPE, { secret })).status).toBe(413);
  });

  it.each([
    ['GET', '/slack/events'],
    ['POST', '/'],
    ['GET', '/slack/install'],
    ['POST', '/healthz'],
  ])('%s %s', async (method, path) => {
    expect((await fetch(`${bot.url()}${path}`, { method })).status).toBe(404);
  });
});

describe('what is accepted', () => {
  it('a form whose content type a proxy has given a charset', async () => {
    const text = new URLSearchParams(body()).toString();
    expect((await sendSigned(bot.url(), text, `${FORM}; charset=utf-8`, { secret })).status).toBe(200);
    await bot.messages(1);
  });

  it("Slack's check of the address", async () => {
    const response = await sendEvent(bot.url(), { type: 'url_verification', challenge: 'abc' }, { secret });
    expect(await response.json()).toEqual({ challenge: 'abc' });
    expect((await sendSigned(bot.url(), 'ssl_check=1', FORM, { secret })).status).toBe(200);
  });

  it('a question while another answer cannot be delivered', async () => {
    bot.slack.script('chat.postMessage', { kind: 'hang' });
    await bot.event(mentionBody('<@U0BOT> first?'));
    await bot.event(mentionBody('<@U0BOT> second?'));
    await bot.messages(1);
    expect(bot.asked).toEqual(['first?', 'second?']);
    await bot.slack.close();
  });
});

it('listens on the host it is given alone, and says that it is alive', async () => {
  expect(bot.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${bot.url()}/healthz`)).status).toBe(200);
});
