import { readFileSync } from 'node:fs';
import { config } from 'dotenv';
import type { Handed } from './cli/command.ts';
import type { ExitCode, Io } from './cli/io.ts';
import { complainOf } from './cli/problem-line.ts';
import { run } from './cli/run.ts';
import { createAssistant } from './service/assistant.ts';
import { systemClock } from './service/clock.ts';
import { type Environment, readEnvironment } from './service/environment.ts';
import { createLogger } from './service/logger.ts';
import { openKnowledge } from './service/open-knowledge.ts';
import { createSlackApp } from './slack/create-slack-app.ts';
import { createManifest } from './slack/manifest.ts';

/** The composition root: joins the parts with the world, once, and starts the command that was asked for. */

const env: NodeJS.ProcessEnv = { ...process.env };
config({ quiet: true, processEnv: env as Record<string, string> });

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env,
  isTTY: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 80,
  now: systemClock.now,
};

const handed: Handed = {
  version: readVersion(),
  serve: serveSlack,
  manifest(url) {
    // Ids of user groups begin with S: only to know who is in one does the app need to read groups.
    const usergroups = readEnvironment(env).admins.some((id) => id.startsWith('S'));
    return createManifest({ usergroups, ...(url === null ? {} : { url }) });
  },
};

async function serveSlack(terminal: Io, environment: Environment): Promise<ExitCode> {
  const { slack, host, port, timeZone, knowledgeDir, defaultAudience, logLevel } = environment;
  if (slack === null) throw new Error('The Slack bot was started without its settings');
  const logger = createLogger(logLevel);
  const { snapshot, problems } = await openKnowledge(knowledgeDir, { defaultAudience });
  complainOf(terminal, problems);
  const assistant = createAssistant({
    snapshot: () => snapshot,
    problems: () => problems,
    clock: systemClock,
    timeZone,
  });
  const app = createSlackApp({ slack, host, port, assistant, logger });
  await app.start();
  logger.info('serving', { revision: snapshot.revision, documents: snapshot.corpus.documents.length });
  await stopSignal();
  await app.stop();
  return 0;
}

/** Resolves when the program is told to stop; told a second time, it ends at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** The version in package.json, which stands beside both `src` and `dist`. */
function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

process.exitCode = await run(process.argv.slice(2), io, handed);
