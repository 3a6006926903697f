import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Environment } from '../../src/service/environment.ts';
import type { Finding } from '../../src/service/finding.ts';
import { examineSlack } from '../../src/slack/connect/examine-slack.ts';
import { createManifest } from '../../src/slack/connect/manifest.ts';
import { type FakeSlack, startFakeSlack } from '../support/fake-slack.ts';
import { BOT } from '../support/fake-slack-history.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { describeOnPostgres, freshDatabase } from '../support/postgres.ts';
import { folder, opened } from '../support/store-engines.ts';
import { stp } from '../support/terminal.ts';

const NOW = '2026-11-22T12:00:00Z';

/** Settings with which nothing is wrong: no Slack, the harbour's papers, no store yet, and no bot that runs. */
function well(): Record<string, string> {
  return { KNOWLEDGE_DIR: harbourFolder(), DATA_DIR: join(folder(), 'data'), PORT: '1' };
}

/** What stp doctor finds, by what it looked at; Slack is asked as in main. */
async function examined(env: Readonly<Record<string, string>>, now = () => Date.now()) {
  const handed = { examineSlack: (environment: Environment) => examineSlack(environment, false, now) };
  const { code, out, err } = await stp(['doctor', '--json'], { env, handed, now: NOW });
  expect(err).toBe('');
  const { findings } = JSON.parse(out) as { findings: Finding[] };
  const of = (check: Finding['check']) => findings.filter((finding) => finding.check === check);
  return { code, findings, of };
}

async function slackSettings(): Promise<{ slack: FakeSlack; env: Record<string, string> }> {
  const slack = await startFakeSlack();
  onTestFinished(() => slack.close());
  const tokens = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_APP_TOKEN: 'xapp-1-secret', SLACK_API_URL: slack.apiUrl };
  return { slack, env: { ...well(), ...tokens } };
}

/** Slack, as it says which permissions the app has. */
function granting(slack: FakeSlack, scopes: readonly string[]): void {
  slack.know('auth.test', () => ({ ...BOT, team: 'Harbour', response_metadata: { scopes } }));
}

const { bot, bot_optional } = createManifest({ usergroups: false }).oauth_config.scopes;

describe('stp doctor', () => {
  it('says line by line what is right, what is worth a look and what to do', async () => {
    const { code, out, err } = await stp(['doctor'], { env: well(), now: NOW });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^right {2}settings {2}Every setting has a value/);
    expect(out).toMatch(/^right {2}folder {4}\d papers can be served from /m);
    expect(out).toMatch(/^right {2}zone {6}In Europe\/London it is 12:00 on 2026-11-22; digests go out at 08:30\.$/m);
    expect(out).toMatch(/^look {3}process {3}No bot runs at http:\/\/127\.0\.0\.1:1\. Start it with stp serve/m);
    expect(out).toMatch(/\n\d right, 1 worth a look, 0 wrong\n$/);
  });

  it('names every setting that cannot be used, with what to do, and ends with 1', async () => {
    const { code, of } = await examined({ PORT: 'many', DIGEST_TIME: 'noon' });
    expect(code).toBe(1);
    expect(of('settings').map(({ state, message }) => [state, message])).toEqual([
      ['wrong', 'PORT: "many" is no whole number from 0 to 65535.'],
      ['wrong', 'DIGEST_TIME: "noon" is no time of day.'],
    ]);
  });

  it('takes no words', async () => {
    expect(await stp(['doctor', 'heal'])).toMatchObject({ code: 2 });
  });

  it('tells a folder that is not there, one without papers and one with errors apart', async () => {
    const gone = await examined({ ...well(), KNOWLEDGE_DIR: '/no/such/folder' });
    expect([gone.code, gone.of('folder')[0]]).toMatchObject([
      1,
      { state: 'wrong', message: expect.stringContaining('There is no knowledge folder at /no/such/folder') },
    ]);
    const empty = await examined({ ...well(), KNOWLEDGE_DIR: folder() });
    expect(empty.of('folder')).toMatchObject([{ state: 'wrong', message: expect.stringContaining('has no paper') }]);
    const broken = await examined({ ...well(), KNOWLEDGE_DIR: harbourFolder({ 'meetings/x.md': 'no header' }) });
    expect(broken.of('folder')).toMatchObject([{ state: 'warning', message: expect.stringContaining('1 error') }]);
    expect(broken.code).toBe(0);
  });

  it('says how many papers wait for a person to confirm them, where that keeps them from people', async () => {
    const draft = '---\ntitle: Draft\nkind: note\nunconfirmed: true\n---\n\nThe quay is to be dredged.\n';
    const env = { ...well(), KNOWLEDGE_DIR: harbourFolder({ 'meetings/draft.md': draft }) };
    const said = async (more = {}) => (await examined({ ...env, ...more })).of('folder')[0]?.message;
    expect(await said()).toMatch(/, 1 of them to keepers alone until stp confirm\.$/);
    expect(await said({ SERVE_UNCONFIRMED: 'true' })).not.toContain('confirm');
  });

  it('reads a store beside the bot that uses it, and names digests of unknown fate and other versions', async () => {
    const env = well();
    const directory = env.DATA_DIR ?? '';
    mkdirSync(directory);
    const store = await opened({ kind: 'embedded', directory });
    const at = Date.parse(NOW);
    await store.generation.announce('one', 'r1', at);
    expect((await examined(env)).of('replicas')).toMatchObject([{ state: 'right' }]);
    await store.generation.announce('two', 'r2', at);
    const { code, of } = await examined(env);
    expect(of('store')).toMatchObject([{ state: 'right', message: expect.stringContaining('can be read') }]);
    expect(of('replicas')).toMatchObject([
      { state: 'wrong', message: expect.stringContaining('2 different versions') },
    ]);
    expect(code).toBe(1);
  });

  it('says what is wrong with a store that cannot be read', async () => {
    const env = well();
    mkdirSync(env.DATA_DIR ?? '');
    writeFileSync(join(env.DATA_DIR ?? '', 'store.db'), 'Minutes of the meeting. '.repeat(400));
    const { code, of } = await examined(env);
    expect([code, of('store')]).toMatchObject([1, [{ state: 'wrong', message: expect.stringContaining('store.db') }]]);
    expect(of('store')[0]?.fix).not.toBeNull();
  });

  it('tells a bot that is not ready from one that is, and from another program', async () => {
    let answer: readonly [number, string] = [200, 'It is ready.\n'];
    const server = createServer((_request, response) => {
      response.writeHead(answer[0]);
      response.end(answer[1]);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const env = { ...well(), PORT: String((server.address() as AddressInfo).port) };
    expect((await examined(env)).of('process')).toMatchObject([{ state: 'right' }]);
    answer = [503, 'slack: Slack cannot be reached.\n'];
    expect((await examined(env)).of('process')).toMatchObject([
      { state: 'wrong', message: expect.stringContaining('not ready: slack: Slack cannot be reached.') },
    ]);
    answer = [404, ''];
    expect((await examined(env)).of('process')).toMatchObject([{ state: 'warning' }]);
  });

  it('says so where a file stands in the place of the store’s folder', async () => {
    const DATA_DIR = join(harbourFolder(), 'workstreams.yaml', 'data');
    expect((await examined({ ...well(), DATA_DIR })).of('disk')).toMatchObject([
      { state: 'wrong', message: expect.stringContaining('workstreams.yaml is no folder') },
    ]);
  });
});

describe('stp doctor asks Slack', () => {
  it('and finds everything right, without a secret in what it says', async () => {
    const { slack, env } = await slackSettings();
    granting(slack, [...bot, ...bot_optional]);
    const { code, findings, of } = await examined(env);
    expect(code).toBe(0);
    expect(of('tokens').map(({ state }) => state)).toEqual(['right', 'right']);
    expect(of('tokens')[0]?.message).toContain('workspace Harbour');
    expect(of('scopes')).toMatchObject([{ state: 'right' }]);
    expect(of('clock')).toMatchObject([{ state: 'right', message: expect.stringContaining('that of Slack agree') }]);
    expect(JSON.stringify(findings)).not.toContain('secret');
    // Nothing but questions about ourselves was sent.
    expect(new Set(slack.calls.map(({ via }) => via))).toEqual(
      new Set(['api.test', 'auth.test', 'apps.connections.open']),
    );
  });

  it('and names the permissions that are missing', async () => {
    const { slack, env } = await slackSettings();
    granting(
      slack,
      bot.filter((scope) => scope !== 'chat:write'),
    );
    const { code, of } = await examined(env);
    expect([code, of('scopes')]).toMatchObject([
      1,
      [
        { state: 'wrong', message: 'The app lacks chat:write.', fix: expect.stringContaining('stp manifest') },
        { state: 'warning', message: expect.stringContaining('channels:history, groups:history') },
      ],
    ]);
  });

  it.each([
    ['auth.test', 'SLACK_BOT_TOKEN'],
    ['apps.connections.open', 'SLACK_APP_TOKEN'],
  ])('and says which token it does not accept (%s)', async (method, token) => {
    const { slack, env } = await slackSettings();
    slack.script(method, { kind: 'refuse', error: 'invalid_auth' });
    const { code, of } = await examined(env);
    expect(code).toBe(1);
    expect(of('tokens').at(-1)?.message).toBe(`Slack does not accept ${token} (invalid_auth).`);
  });

  it('and says so where it cannot be reached', async () => {
    const { env } = await slackSettings();
    const { code, of } = await examined({ ...env, SLACK_API_URL: 'http://127.0.0.1:1/api/' });
    expect([code, of('tokens')]).toMatchObject([
      1,
      [{ message: expect.stringMatching(/^Slack cannot be reached \(.*(?:ECONNREFUSED|bad port)/) }],
    ]);
  });

  it('and holds this machine’s clock against Slack’s', async () => {
    const { slack, env } = await slackSettings();
    granting(slack, [...bot, ...bot_optional]);
    const ahead = await examined(env, () => Date.now() + 400_000);
    expect(ahead.of('clock')).toMatchObject([
      { state: 'wrong', message: expect.stringMatching(/ (?:399|400|401) s ahead/) },
    ]);
    const behind = await examined(env, () => Date.now() - 120_000);
    expect(behind.of('clock')).toMatchObject([{ state: 'warning', message: expect.stringContaining('behind') }]);
  });
});

describeOnPostgres('stp doctor over PostgreSQL', () => {
  it('looks at a store that is there, at one that is not yet, and at one that is away, and makes nothing', async () => {
    const url = await freshDatabase();
    const env = { ...well(), DATABASE_URL: url };
    expect((await examined(env)).of('store')).toMatchObject([{ message: expect.stringContaining('not there yet') }]);
    await opened({ kind: 'postgres', url });
    const there = await examined(env);
    expect(there.of('store')).toMatchObject([{ state: 'right', message: expect.stringContaining('can be read') }]);
    // The tests' time is not PostgreSQL's.
    expect(there.of('clock')).toMatchObject([{ state: 'wrong', message: expect.stringContaining('PostgreSQL') }]);
    const away = await examined({ ...env, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' });
    expect([away.code, away.of('store')]).toMatchObject([1, [{ state: 'wrong' }]]);
  });
});
