import { describe, expect, it } from 'vitest';
import { pageWelcome } from '../../src/cli/page-welcome.ts';
import { stp } from '../support/terminal.ts';

/** Runs `stp serve` and keeps the settings it was started with. */
async function serve(env: Record<string, string>, words: readonly string[] = []) {
  const started: unknown[] = [];
  const ran = await stp(['serve', ...words], {
    env,
    handed: {
      async serve(_io, environment) {
        started.push(environment);
        return 0;
      },
    },
  });
  return { ...ran, started };
}

describe('stp serve', () => {
  it('starts the bot with the settings it read', async () => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-1-test', SLACK_APP_TOKEN: 'xapp-1-test', PORT: '4000' };
    const { started, ...ran } = await serve(env);
    expect(ran).toEqual({ code: 0, out: '', err: '' });
    expect(started).toMatchObject([{ port: 4000, slack: { transport: { kind: 'socket' } } }]);
  });

  it('needs neither a Slack token nor a terminal', async () => {
    const { started, ...ran } = await serve({ HOST: '::1', PORT: '0' });
    expect(ran).toEqual({ code: 0, out: '', err: '' });
    expect(started).toMatchObject([{ slack: null, host: '::1', port: 0 }]);
  });

  it('names a setting that is missing, and starts nothing', async () => {
    const { code, err, started } = await serve({ SLACK_BOT_TOKEN: 'xoxb-1-test' });
    expect({ code, started }).toEqual({ code: 2, started: [] });
    expect(err).toContain('SLACK_APP_TOKEN');
  });

  it('takes no words', async () => {
    const { code, err, started } = await serve({}, ['the', 'page']);
    expect({ code, started }).toEqual({ code: 2, started: [] });
    expect(err).toContain('stp ask');
  });
});

describe('the words above the page', () => {
  it.each([
    [1, '(1 paper)'],
    [5, '(5 papers)'],
  ])('name its address and its %d paper(s)', (papers, held) => {
    const [first = '', second = ''] = pageWelcome('http://127.0.0.1:3000/', papers);
    expect(first).toContain(`The page is at http://127.0.0.1:3000/ ${held}.`);
    expect(second).toMatch(/SLACK_BOT_TOKEN.*stp ask --interactive/);
  });
});
