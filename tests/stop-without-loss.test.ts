import { expect, it, onTestFinished, vi } from 'vitest';
import { IS_BUILT, startBuiltBot } from './support/built-bot.ts';
import { describedWhere } from './support/described-where.ts';
import { startFakeSlack } from './support/fake-slack.ts';
import { commandBody } from './support/fake-slack-bodies.ts';
import { harbourFolder } from './support/harbour-folder.ts';
import { type RawConnection, rawCommand, rawConnection } from './support/raw-request.ts';

const SECRET = 'a-signing-secret';

/** Runs of each kind; more by hand: STOP_RUNS=20 npx vitest run tests/stop-without-loss.test.ts */
const RUNS = Number(process.env.STOP_RUNS ?? 2);

/** Requests in flight when the bot is told to stop. */
const REQUESTS = 20;

/** How many of the connections have carried a request before, as a proxy's have. */
const USED = 10;

describedWhere(IS_BUILT, 'the program is not built (npm run build)')('told to stop with requests in flight', () => {
  it.each(Array.from({ length: RUNS }, (_, run) => run))('loses none (run %d)', { timeout: 60_000 }, async (run) => {
    const slack = await startFakeSlack();
    onTestFinished(() => slack.close());
    const bot = startBuiltBot({
      SLACK_BOT_TOKEN: 'xoxb-1-test',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: slack.apiUrl,
      KNOWLEDGE_DIR: harbourFolder(),
    });
    await bot.told(/(slack started)/);
    const url = await bot.url();
    const command = (user: number) => {
      const body = commandBody('what was decided about dredging?', slack.responseUrl(), { user_id: `U${user}` });
      return rawCommand(body, SECRET);
    };
    const connections = await Promise.all(Array.from({ length: REQUESTS }, () => rawConnection(url)));
    const used = connections.slice(0, USED);
    await Promise.all(used.map((connection, i) => connection.send(command(100 + i))));
    expect(await Promise.all(used.map((connection) => connection.status()))).toEqual(used.map(() => 200));
    await vi.waitFor(() => expect(slack.messages).toHaveLength(USED), { timeout: 20_000 });

    // The signal comes before, between or after the requests, by the number of the run.
    const statuses = connections.map((connection: RawConnection) => connection.status());
    const kill = () => void bot.process.kill('SIGTERM');
    const when = (run * 7) % (REQUESTS + 1);
    for (const [i, connection] of connections.entries()) {
      if (i === when) kill();
      await connection.send(command(i));
    }
    if (when === REQUESTS) kill();

    const seen = await Promise.all(statuses);
    expect(seen).toEqual(seen.map((status) => (status === 503 ? 503 : 200)));
    expect(await bot.ended).toBe(0);
    // Whatever was acknowledged is answered before it ends.
    const acknowledged = seen.filter((status) => status === 200).length;
    expect(slack.messages).toHaveLength(USED + acknowledged);
    for (const connection of connections) connection.close();
  });
});
