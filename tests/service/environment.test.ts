import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/service/config-error.ts';
import { readEnvironment, VARIABLES } from '../../src/service/environment.ts';

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1-secret' };

function problemsOf(env: Record<string, string>): ConfigError {
  try {
    readEnvironment(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('The environment was accepted');
}

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    expect(readEnvironment({})).toEqual({
      slack: null,
      host: '127.0.0.1',
      port: 3000,
      page: null,
      knowledgeDir: 'knowledge',
      dataDir: 'data',
      databaseUrl: null,
      admins: [],
      allowGuests: false,
      partnerTeams: [],
      defaultAudience: 'public',
      questionLogDays: 0,
      timeZone: 'Europe/London',
      digestTime: '08:30',
      bankHolidays: { added: [], removed: [] },
      replicas: 1,
      serveUnconfirmed: false,
      logLevel: 'info',
    });
  });

  it.each([
    [
      { ...BOT, SLACK_APP_TOKEN: 'xapp-1-x' },
      { kind: 'socket', appToken: 'xapp-1-x' },
    ],
    [
      { ...BOT, SLACK_SIGNING_SECRET: 'abcdef012345' },
      { kind: 'http', signingSecret: 'abcdef012345' },
    ],
    [
      { ...BOT, SLACK_APP_TOKEN: 'xapp-1-x', SLACK_SIGNING_SECRET: 'abcdef012345' },
      { kind: 'socket', appToken: 'xapp-1-x' },
    ],
  ])('knows how Slack reaches the bot: %j', (env, transport) => {
    expect(readEnvironment(env).slack).toEqual({ botToken: 'xoxb-1-secret', apiUrl: null, transport });
  });

  it('serves the page beside Slack where that is asked for, at an address without a path', () => {
    expect(readEnvironment({ PAGE: 'true' }).page).toEqual({ url: null });
    const url = 'https://record.council.example';
    expect(readEnvironment({ PAGE: 'true', PAGE_URL: url }).page).toEqual({ url });
    expect(readEnvironment({ PAGE_URL: url }).page).toBeNull();
    for (const bad of ['record.council.example', 'ftp://record.council.example', `${url}/stp`, `${url}/?a=1`])
      expect(() => readEnvironment({ PAGE: 'true', PAGE_URL: bad }), bad).toThrow(/PAGE_URL/);
  });

  it('is no Slack bot without a bot token', () => {
    expect(readEnvironment({ SLACK_APP_TOKEN: 'xapp-1-x' }).slack).toBeNull();
  });

  it('reads lists, booleans and numbers', () => {
    const env = readEnvironment({
      STP_ADMINS: ' U012, S0AB ,',
      STP_PARTNER_TEAMS: 'T1,E2',
      STP_ALLOW_GUESTS: 'yes',
      PORT: '0',
      QUESTION_LOG_DAYS: '30',
      SLACK_API_URL: 'http://127.0.0.1:8080/api/',
      DATABASE_URL: 'postgres://stp:pw@db/stp',
      BANK_HOLIDAYS_ADDED: '2027-05-03, 2027-06-04',
    });
    expect(env).toMatchObject({
      admins: ['U012', 'S0AB'],
      partnerTeams: ['T1', 'E2'],
      allowGuests: true,
      port: 0,
      questionLogDays: 30,
      databaseUrl: 'postgres://stp:pw@db/stp',
      bankHolidays: { added: ['2027-05-03', '2027-06-04'], removed: [] },
    });
  });

  it('takes an empty or blank variable as unset', () => {
    expect(readEnvironment({ SLACK_BOT_TOKEN: '', PORT: ' ', TIME_ZONE: '' })).toEqual(readEnvironment({}));
  });

  it.each([
    ['SLACK_BOT_TOKEN', 'xoxp-1-a'],
    ['SLACK_APP_TOKEN', 'xoxb-1-a'],
    ['SLACK_SIGNING_SECRET', 'short'],
    ['SLACK_API_URL', 'http://127.0.0.1/api'],
    ['SLACK_API_URL', 'nowhere/'],
    ['HOST', 'http://localhost'],
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://db/stp'],
    ['STP_ADMINS', 'U012,@ann'],
    ['STP_ALLOW_GUESTS', 'maybe'],
    ['STP_PARTNER_TEAMS', 'partner.slack.com'],
    ['DEFAULT_AUDIENCE', 'two words'],
    ['QUESTION_LOG_DAYS', '1.5'],
    ['TIME_ZONE', 'Europe/Londn'],
    ['DIGEST_TIME', '8:30'],
    ['DIGEST_TIME', '24:00'],
    ['BANK_HOLIDAYS_ADDED', '2027-02-30'],
    ['BANK_HOLIDAYS_REMOVED', '3 May 2027'],
    ['STP_REPLICAS', '0'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s with what to do', (variable, value) => {
    const error = problemsOf({ [variable]: value });
    expect(error.problems.map((problem) => problem.variable)).toContain(variable);
    expect(error.message).toContain(variable);
    for (const problem of error.problems) expect(problem.fix).toMatch(/\S/);
  });

  it('reports every bad variable at once', () => {
    const error = problemsOf({ PORT: 'x', TIME_ZONE: 'x', LOG_LEVEL: 'x', STP_ADMINS: 'x,y,z' });
    expect(error.problems.map((problem) => problem.variable).sort()).toEqual([
      'LOG_LEVEL',
      'PORT',
      'STP_ADMINS',
      'TIME_ZONE',
    ]);
    expect(error.message).toContain('4 settings cannot be used');
  });

  it('advises on a bot token alone', () => {
    const error = problemsOf({ ...BOT, PORT: 'x' });
    expect(error.problems.map((problem) => problem.variable).sort()).toEqual(['PORT', 'SLACK_BOT_TOKEN']);
    expect(error.message).toMatch(/SLACK_APP_TOKEN for Socket Mode/);
  });

  it('refuses several replicas on the embedded store', () => {
    expect(problemsOf({ STP_REPLICAS: '2' }).message).toMatch(
      /2 processes cannot share the embedded store.*DATABASE_URL/s,
    );
    expect(readEnvironment({ STP_REPLICAS: '2', DATABASE_URL: 'postgres://db/stp' }).replicas).toBe(2);
  });

  it.each(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_API_URL', 'DATABASE_URL'])(
    'never shows the value of %s',
    (variable) => {
      expect(problemsOf({ [variable]: 'hush hush' }).message).not.toContain('hush');
    },
  );
});

describe('.env.example', () => {
  const source = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const example = parse(source);

  it('lists every variable and no other', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(VARIABLES.shape).sort());
  });

  it('shows the defaults', () => {
    expect(readEnvironment(example)).toEqual(readEnvironment({}));
    const defaults = VARIABLES.parse({});
    for (const [name, value] of Object.entries(defaults)) {
      expect(example[name], name).toBe(Array.isArray(value) ? '' : String(value));
    }
  });
});
