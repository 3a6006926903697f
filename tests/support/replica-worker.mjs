// One replica of the built bot, as a process that can be killed. Its clock starts where it is told to and goes on from
// there; `{ advanceMs }` from the parent makes it jump. It says where it listens.

import { createAssistant } from '../../dist/service/assistant.js';
import { readEnvironment } from '../../dist/service/environment.js';
import { openKeeper } from '../../dist/service/knowledge-keeper.js';
import { createLogger } from '../../dist/service/logger.js';
import { createTroubles } from '../../dist/service/troubles.js';
import { serveSlack } from '../../dist/slack/connect/serve-slack.js';

let shift = Number(process.env.STARTS_AT) - Date.now();
const clock = { now: () => new Date(Date.now() + shift) };
process.on('message', ({ advanceMs }) => {
  shift += advanceMs;
  process.send({ now: clock.now().getTime() });
});

const environment = readEnvironment(process.env);
const logger = createLogger(environment.logLevel);
const { knowledgeDir, defaultAudience, timeZone, slack } = environment;
const own = await openKeeper({ directory: knowledgeDir, defaultAudience, clock, logger });
const assistant = createAssistant({
  snapshot: () => serving.keeper.served().snapshot,
  problems: () => serving.keeper.served().problems,
  clock,
  timeZone,
});
const serving = await serveSlack({
  slack,
  environment,
  keeper: own,
  assistant,
  clock,
  logger,
  troubles: createTroubles(logger),
  signal: new AbortController().signal,
  digestTimings: { tickMs: 150, leaseMs: 2_000, paceMs: 10, httpTimeoutMs: 800 },
  followEveryMs: 500,
});
process.once('SIGTERM', async () => {
  await serving.stop();
  process.exit(0);
});
process.send({ address: serving.address() });
