import { readFileSync } from 'node:fs';
import { config } from 'dotenv';
import type { Handed } from './cli/command.ts';
import { complain, type ExitCode, type Io } from './cli/io.ts';
import { pageWelcome, readingWords } from './cli/page-welcome.ts';
import { complainOf } from './cli/problem-line.ts';
import { run } from './cli/run.ts';
import { isTerminalGone } from './cli/terminal-gone.ts';
import { FolderError } from './knowledge/folder-error.ts';
import { dateRows } from './matter/date-rows.ts';
import { isLoopback, isOwnHost } from './playground/own-host.ts';
import { pageHandler } from './playground/page-handler.ts';
import { servePlayground } from './playground/serve-playground.ts';
import { createSnapshotSource } from './playground/snapshot-source.ts';
import type { View } from './search/view.ts';
import { createAssistant } from './service/assistant.ts';
import type { ConversingAssistant } from './service/assistant-port.ts';
import { awaitPapers } from './service/await-papers.ts';
import { localDay, systemClock } from './service/clock.ts';
import { type Environment, readEnvironment, type SlackSettings } from './service/environment.ts';
import { type KnowledgeKeeper, openKeeper } from './service/knowledge-keeper.ts';
import { createLogger, type Logger } from './service/logger.ts';
import { noteReloads } from './service/note-reloads.ts';
import { openKnowledge } from './service/open-knowledge.ts';
import type { PageBeside } from './service/page-port.ts';
import { openDoor } from './service/process-door.ts';
import { readOriginal } from './service/read-original.ts';
import { runUntilTold } from './service/run-until-told.ts';
import { eraseAsTold } from './service/told-erase.ts';
import { reloadAsTold } from './service/told-reload.ts';
import { createTroubles, type Troubles } from './service/troubles.ts';
import { createManifest } from './slack/connect/manifest.ts';
import type { Erasable } from './store/erasing.ts';

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
  serve,
  async serveMcp({ stdin, stdout, now }, { snapshot, audiences, warnings, timeZone }) {
    const [{ serveMcp }, { createRecord }] = await Promise.all([
      import('./mcp/serve-mcp.ts'),
      import('./mcp/record.ts'),
    ]);
    const asker = { audience: audiences.join(' '), warnings };
    const record = (asOf = localDay(now(), timeZone)) => createRecord(snapshot.view(audiences, asOf), asOf, asker);
    await serveMcp({ version: handed.version, record, stdin, stdout });
  },
  async manifest(url) {
    const usergroups = (await namedInSlack(readEnvironment(env))).some((id) => id.startsWith('S'));
    return createManifest({ usergroups, ...(url === null ? {} : { url }) });
  },
  async examineSlack(environment) {
    const { examineSlack } = await import('./slack/connect/examine-slack.ts');
    const usergroups = (await namedInSlack(environment)).some((id) => id.startsWith('S'));
    return examineSlack(environment, usergroups, () => systemClock.now().getTime());
  },
};

/** Serves until told to stop: Slack where there is a token for it, the local page otherwise. */
async function serve(terminal: Io, environment: Environment): Promise<ExitCode> {
  const { timeZone, knowledgeDir, defaultAudience, serveUnconfirmed, logLevel, slack } = environment;
  const logger = createLogger(logLevel);
  const troubles = createTroubles(logger);
  if (slack === null) complain(terminal, readingWords(knowledgeDir));
  const opened = await openKeeper({
    directory: knowledgeDir,
    defaultAudience,
    serveUnconfirmed,
    clock: systemClock,
    logger,
    // Whoever starts the page sits before it; the bot is started by a machine, which may be quicker than its drives.
    absent: slack === null ? 'refuse' : 'serve-nothing',
  });
  const keeper = noteReloads(opened, troubles);
  complainOf(terminal, keeper.served().problems);
  const assistant = createAssistant({
    snapshot: () => keeper.served().snapshot,
    problems: () => keeper.served().problems,
    clock: systemClock,
    timeZone,
  });
  // The first answer takes as long as a hundred later ones: nobody should wait for it.
  assistant.ask({ question: 'what was decided at the last meeting?', audiences: [] });
  const leaving = new AbortController();
  const { signal } = leaving;
  const parts: ServingParts = { environment, keeper, assistant, logger, troubles, signal };
  // A start may take as long as Slack is away: signals are listened to from here on.
  const starting = (slack === null ? startPage(terminal, parts) : startSlack(slack, parts)).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  let reloaded = keeper;
  let store: Erasable | null = null;
  const reload = () => {
    // A terminal that is closed sends SIGHUP too: a page that went on would hold its port, unseen. It ends by that very
    // signal, since Node 20 crashes on its way out where its terminal is gone.
    if (slack === null && isTerminalGone(terminal)) {
      process.removeAllListeners('SIGHUP');
      process.kill(process.pid, 'SIGHUP');
      return;
    }
    // A mistake in the folder is told to whoever edits it; in Slack a keeper asks with /stp status. Never rejects.
    void reloaded.reload({ by: null, remove: false }).then((report) => {
      if (report.kind === 'done') complainOf(terminal, report.problems);
    });
  };
  // Not waited for: a signal must be heard meanwhile. It never rejects.
  const door = openDoor({
    dataDir: environment.dataDir,
    knowledgeDir,
    serves: slack === null ? 'page' : 'slack',
    commands: {
      reload: (told) => reloadAsTold(reloaded, told, timeZone),
      // The page has no store.
      ...(slack === null ? {} : { erase: async (told: unknown) => eraseAsTold(store, told) }),
    },
    logger,
  });
  const closeDoor = async () => (await door).close();
  const stop = async () => {
    leaving.abort();
    await closeDoor();
    const started = await starting.catch(() => null);
    await started?.stop();
  };
  const ended = runUntilTold(process, { reload, stop }, logger);
  const started = await Promise.race([starting, ended.then(() => null)]).catch(async (error: unknown) => {
    await closeDoor();
    throw error;
  });
  if (started !== null) {
    reloaded = started.keeper;
    store = started.store;
    await door;
    // Whoever reads this may send a signal or a command at once: by now they are listened to.
    started.announce();
  }
  const code = await ended;
  // What still holds the program after the stop, such as a connection that Slack does not close, is not waited for.
  setTimeout(() => process.exit(), 500).unref();
  return code;
}

/** What each way of serving stands on. */
interface ServingParts {
  readonly environment: Environment;
  readonly keeper: KnowledgeKeeper;
  readonly assistant: ConversingAssistant;
  readonly logger: Logger;
  readonly troubles: Troubles;
  /** Aborted when the program is told to stop. */
  readonly signal: AbortSignal;
}

/** A way of serving that has been started. */
interface Started {
  /** Reloads what is served. */
  readonly keeper: KnowledgeKeeper;
  /** Null where nothing is kept. */
  readonly store: Erasable | null;
  stop(): Promise<void>;
  /** Tells whoever started it that it serves. */
  announce(): void;
}

/** Starts the Slack bot, whose libraries take longer to load than a question in the terminal takes to answer. */
async function startSlack(slack: SlackSettings, parts: ServingParts): Promise<Started> {
  const { serveSlack } = await import('./slack/connect/serve-slack.ts');
  void awaitPapers(parts);
  const page = await pageBeside(parts);
  const { keeper, store, stop } = await serveSlack({ ...parts, slack, clock: systemClock, ...(page ? { page } : {}) });
  const { revision, corpus } = keeper.served().snapshot;
  const announce = () => parts.logger.info('serving', { revision, documents: corpus.documents.length });
  return { keeper, store, stop, announce };
}

/** The page's own part of what is served. `loopback`: whether its reader is the folder's keeper. */
async function pageParts({ environment, keeper, assistant }: ServingParts, loopback: boolean) {
  const source = createSnapshotSource({
    assistant,
    snapshot: () => keeper.served().snapshot,
    problems: () => keeper.served().problems,
    readOriginal: (name) => readOriginal(environment.knowledgeDir, name),
    clock: systemClock,
    timeZone: environment.timeZone,
    loopback,
  });
  const { datesCalendar } = await import('./service/dates-calendar.ts');
  return { source, calendar: (view: View, asOf: string) => datesCalendar(dateRows(view, asOf), view).text };
}

/** The page beside Slack, with what the public may see alone; null where it is not wanted. */
async function pageBeside(parts: ServingParts): Promise<PageBeside | null> {
  const { host, port, page } = parts.environment;
  if (page === null) return null;
  const isOurs = (asked: string) => isOwnHost(asked, { host, port, url: page.url });
  const shown = await pageParts(parts, false);
  return { url: page.url, handle: pageHandler({ ...shown, logger: parts.logger, isOwnHost: isOurs }) };
}

/** Starts the local page. */
async function startPage(terminal: Io, parts: ServingParts): Promise<Started> {
  const { keeper, logger } = parts;
  const { host, port } = parts.environment;
  const { source, calendar } = await pageParts(parts, isLoopback(host));
  const { createMetrics } = await import('./service/metrics.ts');
  const served = () => ({ revision: keeper.served().snapshot.revision, documents: source.documents().length });
  const metrics = createMetrics({ served, store: null });
  const page = await servePlayground({ host, port, deps: { source, logger, metrics, calendar } });
  const announce = () => {
    for (const line of pageWelcome(page.url, source.documents().length)) complain(terminal, line);
  };
  return { keeper, store: null, stop: page.close, announce };
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
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

process.exitCode = await run(process.argv.slice(2), io, handed);
