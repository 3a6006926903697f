import { readFileSync } from 'node:fs';
import { config } from 'dotenv';
import type { Handed } from './cli/command.ts';
import type { ExitCode, Io } from './cli/io.ts';
import { complainOf } from './cli/problem-line.ts';
import { run } from './cli/run.ts';
import { FolderError } from './knowledge/folder-error.ts';
import { createAssistant } from './service/assistant.ts';
import { systemClock } from './service/clock.ts';
import { type Environment, readEnvironment } from './service/environment.ts';
import { openKeeper } from './service/knowledge-keeper.ts';
import { createLogger } from './service/logger.ts';
import { openKnowledge } from './service/open-knowledge.ts';
import { runUntilTold } from './service/run-until-told.ts';
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
  // A terminal that does not know its size says 0.
  columns: process.stdout.columns || 80,
  now: systemClock.now,
};

const handed: Handed = {
  version: readVersion(),
  serve: serveSlack,
  async manifest(url) {
    const usergroups = (await namedInSlack(readEnvironment(env))).some((id) => id.startsWith('S'));
    return createManifest({ usergroups, ...(url === null ? {} : { url }) });
  },
};

async function serveSlack(terminal: Io, environment: Environment): Promise<ExitCode> {
  const { slack, host, port, timeZone, admins, knowledgeDir, defaultAudience, logLevel } = environment;
  if (slack === null) throw new Error('The Slack bot was started without its settings');
  const logger = createLogger(logLevel);
  const keeper = await openKeeper({ directory: knowledgeDir, defaultAudience, clock: systemClock, logger });
  const { snapshot, problems } = keeper.served();
  complainOf(terminal, problems);
  const assistant = createAssistant({
    snapshot: () => keeper.served().snapshot,
    problems: () => keeper.served().problems,
    clock: systemClock,
    timeZone,
  });
  // The first answer takes as long as a hundred later ones: nobody should wait for it.
  assistant.ask({ question: 'what was decided at the last meeting?', audiences: [] });
  const rules = { allowGuests: environment.allowGuests, partnerTeams: environment.partnerTeams };
  const app = createSlackApp({ slack, host, port, assistant, keeper, admins, rules, timeZone, logger });
  await app.start();
  logger.info('serving', { revision: snapshot.revision, documents: snapshot.corpus.documents.length });
  const reload = () => void keeper.reload({ by: null, remove: false });
  const code = await runUntilTold(process, { reload, stop: app.stop }, logger);
  // What still holds the program after the stop, such as a connection that Slack does not close, is not waited for.
  setTimeout(() => process.exit(), 500).unref();
  return code;
}

/** The Slack ids of the folder's keepers and of its audiences: to know who is in a group the app must read groups. */
async function namedInSlack({ admins, knowledgeDir, defaultAudience }: Environment): Promise<readonly string[]> {
  try {
    const { snapshot } = await openKnowledge(knowledgeDir, { defaultAudience });
    return [...admins, ...snapshot.corpus.registry.audiences.flatMap(({ members }) => members)];
  } catch (error) {
    // A manifest can be made before there is a folder.
    if (error instanceof FolderError) return admins;
    throw error;
  }
}

/** The version in package.json, which stands beside both `src` and `dist`. */
function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

process.exitCode = await run(process.argv.slice(2), io, handed);
