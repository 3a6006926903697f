import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FakeSlack, startFakeSlack } from './support/fake-slack.ts';
import { commandBody, directMessageBody, mentionBody } from './support/fake-slack-bodies.ts';
import { harbourFolder } from './support/harbour-folder.ts';
import { paper } from './support/knowledge-folder.ts';
import { describeOnPostgres, freshDatabase } from './support/postgres.ts';
import { sendCommand, sendEvent } from './support/signed-request.ts';

const SECRET = 'a-signing-secret';

/** A Wednesday, five minutes before digests go out. */
const WEDNESDAY = Date.parse('2018-06-06T08:25:00+01:00');
const MINUTE = 60_000;

interface Replica {
  readonly process: ChildProcess;
  readonly url: string;
}

describeOnPostgres('two replicas on one PostgreSQL', () => {
  let slack: FakeSlack;
  let folder: string;
  let env: NodeJS.ProcessEnv;
  let replicas: Replica[];

  beforeEach(async () => {
    slack = await startFakeSlack();
    folder = harbourFolder();
    env = {
      PATH: process.env.PATH,
      SLACK_BOT_TOKEN: 'xoxb-1-test',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: slack.apiUrl,
      PORT: '0',
      KNOWLEDGE_DIR: folder,
      DATABASE_URL: await freshDatabase(),
      STP_ADMINS: 'U1',
      STP_REPLICAS: '2',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
      STARTS_AT: String(WEDNESDAY),
    };
    // Both at once: one of them brings the tables to this version.
    replicas = await Promise.all([startReplica(), startReplica()]);
  });

  afterEach(async () => {
    for (const { process: child } of replicas) child.kill('SIGKILL');
    await slack.close();
    expect(slack.violations).toEqual([]);
  });

  async function startReplica(settings = env): Promise<Replica> {
    const child = fork(join(import.meta.dirname, 'support/replica-worker.mjs'), {
      env: settings,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const [{ address }] = (await once(child, 'message')) as [{ address: string }];
    return { process: child, url: address };
  }

  const [FIRST, SECOND] = [0, 1] as const;

  function at(which: 0 | 1): Replica {
    const replica = replicas[which];
    if (!replica) throw new Error(`no replica ${which}`);
    return replica;
  }

  /** What the asker of a command is told by one replica. */
  const asked = (which: 0 | 1, text: string) => askedOf(at(which), text);

  async function askedOf({ url }: Replica, text: string): Promise<string> {
    const responseUrl = slack.responseUrl();
    const replies = () => slack.messages.filter(({ via }) => via === 'response_url');
    const before = replies().length;
    const response = await sendCommand(url, commandBody(text, responseUrl), { secret: SECRET });
    expect(response.status).toBe(200);
    await vi.waitFor(() => expect(replies().length).toBeGreaterThan(before), { timeout: 10_000 });
    return String(replies().at(-1)?.args.text);
  }

  async function pass(minutes: number): Promise<void> {
    for (const { process: child } of replicas) {
      if (child.exitCode === null && child.signalCode === null) child.send({ advanceMs: minutes * MINUTE });
    }
  }

  const digests = () => slack.history.messages.filter(({ args }) => args.metadata && !args.thread_ts);

  async function addPaper(id: string, date: string, text: string): Promise<void> {
    const header = { title: 'Harbour Board', body: 'harbour-board', date, workstreams: '[dredging]' };
    writeFileSync(join(folder, `meetings/${id}.md`), paper(header, text));
    expect(await asked(FIRST, 'reload')).toContain('Reload finished');
  }

  it('what one is told the other knows: subscriptions, reloads, follow-ups and repeated deliveries', async () => {
    expect(await asked(FIRST, 'follow dredging daily at 08:30')).toMatch(/Dredging review/);
    expect(await asked(SECOND, 'following')).toMatch(/Dredging review.*08:30/s);

    await addPaper('2018-06-harbour-board', '2018-06-05', 'The Board RESOLVED that the tide tables be adopted.');
    await vi.waitFor(
      async () => expect(await asked(SECOND, 'what was decided about the tide tables?')).toMatch(/tide tables/),
      {
        timeout: 15_000,
        interval: 500,
      },
    );
    const status = await asked(SECOND, 'status');
    expect(status).toMatch(
      /Serving processes:\n• .*\((?:this one|heard of .*)\): .*\n• .*\((?:this one|heard of .*)\): /,
    );
    expect(new Set(status.match(/version [0-9a-f]{4}/g)).size, status).toBe(1);

    const question = directMessageBody('what was decided about the tide tables?');
    for (const which of [FIRST, SECOND] as const) await sendEvent(at(which).url, question, { secret: SECRET });
    const inThread = (ts: string) => slack.messages.filter(({ args }) => args.thread_ts === ts);
    const { ts } = question.event;
    await vi.waitFor(() => expect(inThread(ts)).toHaveLength(1), { timeout: 10_000 });
    await sendEvent(at(SECOND).url, directMessageBody('when?', { thread_ts: ts }), { secret: SECRET });
    await vi.waitFor(() => expect(inThread(ts)).toHaveLength(2), { timeout: 10_000 });
    expect(String(inThread(ts)[1]?.args.text)).toMatch(/5 June 2018|tide tables/);
  });

  it('one digest goes out once, and is not lost when the one that posts it is killed', async () => {
    await asked(FIRST, 'follow dredging daily at 08:30');
    await addPaper('2018-06-harbour-board', '2018-06-05', 'The Board RESOLVED that the dredging contract be approved.');
    await pass(6);
    await vi.waitFor(() => expect(digests()).toHaveLength(1), { timeout: 15_000 });
    expect(JSON.stringify(digests()[0]?.args.blocks)).toMatch(/dredging contract/);

    // The next day Slack stores the digest and its answer is lost; whoever posted it is killed before it can look.
    await addPaper(
      '2018-06-07-harbour-board',
      '2018-06-07',
      'The Board RESOLVED that the second dredging contract be approved.',
    );
    await vi.waitFor(
      async () => expect(await asked(SECOND, 'what was decided about the second dredging contract?')).toMatch(/second/),
      {
        timeout: 15_000,
        interval: 500,
      },
    );
    slack.script('chat.postMessage', { kind: 'hang' });
    await pass(24 * 60);
    await vi.waitFor(
      () => expect(slack.calls.filter(({ via }) => via === 'chat.postMessage').length).toBeGreaterThan(2),
      {
        timeout: 15_000,
      },
    );
    at(FIRST).process.kill('SIGKILL');
    await vi.waitFor(() => expect(digests()).toHaveLength(2), { timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(digests()).toHaveLength(2);
    expect(JSON.stringify(digests()[1]?.args.blocks)).toMatch(/second dredging contract/);
    expect(await asked(SECOND, 'following')).toMatch(/Dredging review/);
  });

  it('what a channel is set to on one holds on the other at once', async () => {
    const ephemeral = () => slack.messages.filter(({ via }) => via === 'chat.postEphemeral');
    const mention = () => mentionBody('<@U0BOT> what was decided about dredging?');
    expect(await asked(FIRST, 'off until 10 June: a visit')).toMatch(/on hold until the end of 10 June 2018: a visit/);
    await sendEvent(at(SECOND).url, mention(), { secret: SECRET });
    await vi.waitFor(() => expect(ephemeral()).toHaveLength(1), { timeout: 10_000 });
    expect(String(ephemeral()[0]?.args.text)).toContain('You alone see this.');
    expect(await asked(SECOND, 'on')).toMatch(/no longer on hold/);
    await sendEvent(at(FIRST).url, mention(), { secret: SECRET });
    const posted = () => slack.messages.filter(({ via }) => via === 'chat.postMessage');
    await vi.waitFor(() => expect(posted()).toHaveLength(1), { timeout: 10_000 });
  });

  it('a mention answered by both is answered once', async () => {
    const mention = mentionBody('<@U0BOT> what was decided about dredging?');
    await Promise.all(replicas.map(({ url }) => sendEvent(url, mention, { secret: SECRET })));
    await vi.waitFor(() => expect(slack.messages).toHaveLength(1), { timeout: 10_000 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(slack.messages).toHaveLength(1);
  });

  it('answers while PostgreSQL is away, says what it cannot keep, and goes on when it is back', async () => {
    const away = { ...env, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' };
    const alone = await startReplica(away);
    replicas = [...replicas, alone];
    const told = await askedOf(alone, 'what was decided about dredging?');
    expect(told).toMatch(/dredging plan/);
    expect(await askedOf(alone, 'follow dredging')).toMatch(/cannot read or change subscriptions just now/);
    expect(await askedOf(alone, 'status')).toMatch(/my store does not answer/);
    const ready = await fetch(`${alone.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await (await fetch(`${alone.url}/metrics`)).text()).toMatch(/stp_store_up 0/);
  });
});
