import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createClockCheck } from '../../src/slack/connect/clock-check.ts';
import { SOCKET_TIMINGS, type SocketTimings } from '../../src/slack/connect/socket-receiver.ts';
import { watchSocket } from '../../src/slack/connect/socket-watchdog.ts';
import { commandBody } from '../support/fake-slack-bodies.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { type Mode, type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';

/** A tenth of the real waits, so that six seconds of outage are to it what a minute is in truth. */
const TENTH: SocketTimings = {
  ping: SOCKET_TIMINGS.ping / 10,
  retry: SOCKET_TIMINGS.retry / 10,
  watchdog: { silence: 6_000, look: 500 },
};

describe('in Socket Mode', () => {
  let bot: SlackUnderTest;

  beforeEach(async () => {
    bot = await startSlackUnderTest('socket', { socketTimings: TENTH });
  });

  afterEach(() => bot.stop());

  const ask = (question: string) =>
    bot.newMessages(1, () => bot.command(commandBody(question, bot.slack.responseUrl())));
  const ready = async () => (await fetch(`${bot.url()}/readyz`)).status;

  it('outlives an outage, is not ready during it, and answers after it', async () => {
    const down = Array.from({ length: 200 }, () => ({ kind: 'drop' }) as const);
    expect(await ready()).toBe(200);
    bot.slack.script('apps.connections.open', ...down);
    bot.slack.socket.breakAll();
    await vi.waitFor(async () => expect(await ready()).toBe(503));
    expect((await fetch(`${bot.url()}/healthz`)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(bot.slack.socket.open()).toBe(0);
    bot.slack.script('apps.connections.open');
    await vi.waitFor(() => expect(bot.slack.socket.open()).toBe(2), { timeout: 15_000 });
    await vi.waitFor(async () => expect(await ready()).toBe(200));
    await ask('still there?');
    expect(bot.asked).toEqual(['still there?']);
  });

  it('replaces a connection that has gone silent, while the other one answers', async () => {
    bot.slack.socket.silenceOne();
    await vi.waitFor(() => expect(bot.slack.socket.opened()).toBe(3), { timeout: 20_000 });
    await ready();
  });

  it('warns of connections that are not its own', async () => {
    const another = new WebSocket(bot.slack.socket.url());
    await vi.waitFor(() => expect(bot.slack.socket.open()).toBe(3));
    bot.slack.socket.disconnectOne('refresh_requested');
    const warned = () => bot.logger.lines.find(({ event }) => event === 'more connections than ours');
    await vi.waitFor(() => expect(warned()?.fields).toEqual({ connections: 3, ours: 2 }), { timeout: 10_000 });
    another.terminate();
  });
});

describe('beside other replicas', () => {
  const beat = (replica: string) => ({ replica, revision: 'x', at: 0 });

  it.each([
    ['declared', { name: 'a', declared: 2, replicas: async () => null }],
    ['heard of', { name: 'a', declared: 1, replicas: async () => [beat('a'), beat('b')] }],
  ])('warns of no connection of those that are %s, and of more', async (_, replication) => {
    const bot = await startSlackUnderTest('socket', { socketTimings: TENTH, replication });
    const warned = () => bot.logger.lines.filter(({ event }) => event === 'more connections than ours');
    const url = bot.slack.socket.url();
    const others = [new WebSocket(url), new WebSocket(url)];
    await vi.waitFor(() => expect(bot.slack.socket.open()).toBe(4));
    const renew = async (opened: number) => {
      bot.slack.socket.disconnectOne('refresh_requested');
      await vi.waitFor(() => expect(bot.slack.socket.opened()).toBe(opened), { timeout: 10_000 });
    };
    await renew(5);
    expect(warned()).toEqual([]);
    others.push(new WebSocket(url));
    await vi.waitFor(() => expect(bot.slack.socket.opened()).toBe(6));
    await renew(7);
    await vi.waitFor(() => expect(warned()[0]?.fields).toEqual({ connections: 5, ours: 4 }), { timeout: 10_000 });
    for (const other of others) other.terminate();
    await bot.stop();
  });
});

describe('the watchdog', () => {
  function watched() {
    const client = Object.assign(new EventEmitter(), { starts: 0, start: async () => {}, disconnect: async () => {} });
    client.start = async () => {
      client.starts++;
      if (client.starts === 1) throw new Error('unreachable');
      client.emit('connected');
    };
    const logger = memoryLogger();
    const watchdog = watchSocket(client, logger, { silence: 60, look: 10 });
    return { client, logger, watchdog };
  }

  it('connects a silent client anew, and again where that fails', async () => {
    const { client, logger, watchdog } = watched();
    client.emit('connected');
    await vi.waitFor(() => expect(client.starts).toBe(2));
    watchdog.stop();
    expect(watchdog.isConnected()).toBe(true);
    expect(logger.lines.map(({ event }) => event)).toEqual([
      'socket silent, connecting anew',
      'socket not connected anew',
      'socket silent, connecting anew',
    ]);
  });

  it('leaves alone a client that gets messages, and one that is reconnecting by itself', async () => {
    const [lively, reconnecting] = [watched(), watched()];
    lively.client.emit('connected');
    reconnecting.client.emit('connected');
    reconnecting.client.emit('close');
    const chatter = setInterval(() => lively.client.emit('ws_message', '{}'), 10);
    await new Promise((resolve) => setTimeout(resolve, 200));
    clearInterval(chatter);
    lively.watchdog.stop();
    reconnecting.watchdog.stop();
    expect([lively.client.starts, reconnecting.client.starts]).toEqual([0, 0]);
  });
});

describe.each<Mode>(['socket', 'http'])('over %s', (mode) => {
  it('says that it lives and that it is ready, and nothing else', async () => {
    const bot = await startSlackUnderTest(mode);
    const status = async (path: string, method = 'GET') => (await fetch(`${bot.url()}${path}`, { method })).status;
    expect([await status('/healthz'), await status('/readyz'), await status('/readyz?x=1', 'HEAD')]).toEqual([
      200, 200, 200,
    ]);
    expect([await status('/'), await status('/readyz', 'POST')]).toEqual([404, 404]);
    await bot.stop();
  });

  it('stops with questions in flight: they are answered first', async () => {
    const bot = await startSlackUnderTest(mode);
    bot.slack.script('response_url', { kind: 'rate-limit', seconds: 1 }, { kind: 'rate-limit', seconds: 1 });
    const ask = (n: number) => bot.command(commandBody(`question ${n}`, bot.slack.responseUrl(), { user_id: `U${n}` }));
    await Promise.all([1, 2, 3].map(ask));
    await bot.app.stop();
    expect(bot.slack.messages).toHaveLength(3);
    await bot.stop();
  });
});

describe('a clock that differs from that of requests', () => {
  it('is said once in ten minutes', () => {
    let now = 1_000_000_000;
    const logger = memoryLogger();
    const check = createClockCheck({ now: () => new Date(now) }, logger);
    for (const time of ['1000000', '1000050', 'x', undefined]) check(time);
    expect(logger.lines).toEqual([]);
    check('999700');
    check('1000400');
    now += 600_000;
    check('1000900');
    expect(logger.lines.map(({ fields }) => fields.seconds)).toEqual([300, -300]);
  });
});
