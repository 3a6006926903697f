import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../service/environment.ts';
import type { RunningProcess } from '../../service/running-processes.ts';
import { readOutcome } from '../../service/told-reload.ts';
import type { Erased } from '../../store/erasing.ts';
import { codeOf } from '../importing/kept-originals.ts';
import { complain, type ExitCode, type Io, print } from '../io.ts';
import { processesHere } from '../processes-here.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';
import { lookForWords } from './look-for-words.ts';
import { type OriginalFate, type PaperFiles, removeFiles, stagePapers } from './paper-files.ts';
import { copiesIn, type ErasedPlace, eraseInCopy, eraseInStore } from './purge-store.ts';
import type { PurgedPaper } from './purged-paper.ts';
import { writeTombstone } from './tombstone.ts';

/** A paper that is to be purged, and all that is known of it. */
export interface Purging {
  readonly id: string;
  /** The knowledge folder; its real path. */
  readonly directory: string;
  readonly files: PaperFiles;
  readonly original: OriginalFate;
  readonly paper: PurgedPaper;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** Another folder of backups and exports; null for that of the data alone. */
  readonly copies: string | null;
  /** Of the file it was imported from, as its header says. */
  readonly sha256: string | null;
}

/**
 * Erases a paper: out of the folder, out of what is served, out of the store, and then for good. What is broken off is
 * gone on with when it is called again, since the paper's words are needed to know them in the store.
 */
export async function purge(purging: Purging, environment: Environment, io: Io): Promise<ExitCode> {
  const { id, directory, files, original, paper, on, sha256 } = purging;
  const say = (line: string) => complain(io, `stp: ${oneLine(line)}`);
  // A file that others were cut from may come again for their sake: then the paper is known by its words.
  const hash = original.kind === 'removed' ? original.sha256 : original.kind === 'kept' ? null : sha256;
  const here = await processesHere(environment.dataDir, io);
  const gone = { id, how: 'purged', on, public: paper.isPublic, sha256: hash, words: paper.words } as const;
  await writeTombstone(directory, gone).catch((error: unknown) => {
    const hint = 'Purge it as a user who may write in the folder and read DATA_DIR; nothing was erased';
    throw new UsageError(`${oneLine(directory)} cannot be written (${codeOf(error)})`, hint);
  });
  const staged = await stagePapers(directory, id, files);
  const isServed = !(await reloadAll(here, directory, id, say));
  const places = await eraseEverywhere(purging, environment, here, say);
  const stores = [environment.dataDir, ...(purging.copies === null ? [] : [purging.copies])];
  const inStores = await lookForWords(stores, paper.sentences);
  const rows = places?.reduce((sum, { erased }) => sum + erased.left, 0) ?? 0;
  for (const path of inStores.found) say(`${path} holds words of it still: if it is a copy, delete it.`);
  for (const path of inStores.unread) say(`${path} cannot be read, so nobody knows whether it holds words of it.`);
  if (rows > 0) say(`${rows} rows of the store hold words of it still.`);
  if (isServed || places === null || inStores.found.length + inStores.unread.length + rows > 0) {
    say(`${id} is out of the folder, and not yet erased everywhere: mend what is named above, then purge it again.`);
    return 1;
  }
  const drafts = files.draft === null ? [] : [files.draft];
  const removed = original.kind === 'removed' ? [original.path] : [];
  await removeFiles(directory, [...staged, ...drafts, ...removed]);
  if (original.kind === 'kept') say(`${original.path} was kept: ${original.why}.`);
  const kept = original.kind === 'kept' ? join(directory, original.path) : null;
  const inFolder = await lookForWords([directory], paper.sentences);
  const left = inFolder.found.filter((path) => path !== kept);
  for (const path of left) say(`${path} holds words of it still; look at it.`);
  for (const path of inFolder.unread) say(`${path} cannot be read, so nobody knows whether it holds words of it.`);
  const looked = inStores.files + inFolder.files;
  const parts = [
    `purged ${id} on ${on}`,
    `${staged.length + drafts.length + removed.length} files removed`,
    ...places.map(({ name, erased }) => `${name}: ${countsOf(erased)}`),
    `${inFolder.sentences} sentences looked for in ${looked} files: ${left.length === 0 ? 'none' : left.length} found`,
    ...(hash === null ? [] : [`sha256 ${hash}`]),
  ];
  await print(io, `${oneLine(parts.join('; '))}\n`);
  say(
    'What was posted in Slack, printed, mailed or backed up elsewhere, and the history of the folder (git), is not reached from here.',
  );
  say('stp check names what still refers to it.');
  return left.length + inFolder.unread.length === 0 ? 0 : 1;
}

/** Whether every process that serves this folder serves it without the paper. */
async function reloadAll(
  here: readonly RunningProcess[],
  directory: string,
  id: string,
  say: (line: string) => void,
): Promise<boolean> {
  let isGone = true;
  for (const running of here) {
    if ((await realpath(running.knowledgeDir).catch(() => null)) !== directory) continue;
    try {
      const outcome = readOutcome(await running.tell('reload', { remove: false, gone: [id] }));
      if (outcome.kind === 'done') continue;
      const why = outcome.parts.find(({ title }) => title === 'Why')?.lines.join(' ') ?? '';
      say(`process ${running.pid} serves it still: it refused to reload. ${why}`);
    } catch (error) {
      say(`process ${running.pid} may serve it still. ${String((error as Error).message)}`);
    }
    isGone = false;
  }
  return isGone;
}

/** Where its words were erased; null where one place could not be reached. */
async function eraseEverywhere(
  { paper, copies, id }: Purging,
  environment: Environment,
  here: readonly RunningProcess[],
  say: (line: string) => void,
): Promise<readonly ErasedPlace[] | null> {
  const places: ErasedPlace[] = [];
  try {
    const store = await eraseInStore(environment, paper, here);
    if (store !== null) places.push(store);
    for (const folder of [environment.dataDir, ...(copies === null ? [] : [copies])]) {
      for (const copy of await copiesIn(folder)) places.push(...(await eraseInCopy(copy, paper.erasing)));
    }
    return places;
  } catch (error) {
    say(`the words of ${id} could not be erased everywhere. ${String((error as Error).message)}`);
    return null;
  }
}

const NAMES: Readonly<Record<Exclude<keyof Erased, 'left'>, readonly [one: string, many: string]>> = {
  digests: ['waiting message', 'waiting messages'],
  questions: ['question', 'questions'],
  conversations: ['thread', 'threads'],
  subscriptions: ['subscription', 'subscriptions'],
  records: ['record', 'records'],
  keys: ['key', 'keys'],
};

/** "2 questions, 1 thread": what there was none of is left out. */
function countsOf(erased: Erased): string {
  const counts = Object.entries(NAMES).flatMap(([name, [one, many]]) => {
    const count = erased[name as keyof Erased];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return counts.length === 0 ? 'nothing of it' : counts.join(', ');
}
