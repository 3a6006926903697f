import { realpath } from 'node:fs/promises';
import { formatDate } from '../../domain/reduced-date.ts';
import { type FolderFiles, isPaper, paperId } from '../../knowledge/raw-file.ts';
import { readFiles } from '../../knowledge/read-files.ts';
import { readRegistry } from '../../knowledge/read-registry.ts';
import { localDay } from '../../service/clock.ts';
import { type Environment, readEnvironment } from '../../service/environment.ts';
import type { Given } from '../arguments.ts';
import { type Command, KNOWLEDGE_OPTION } from '../command.ts';
import { sourceOf } from '../importing/known-papers.ts';
import { complain, type Io, print } from '../io.ts';
import { nearestName } from '../nearest-name.ts';
import { fateOfOriginal, filesOfPaper, type OriginalFate, type PaperFiles } from '../purging/paper-files.ts';
import { type Purging, purge } from '../purging/purge.ts';
import { purgedPaper } from '../purging/purged-paper.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

/** `stp purge`: a paper and all its words erased; exit 1 where something of it is left, which is named. */
export const purgePaper: Command = {
  name: 'purge',
  summary: 'Erases a paper and its words: file, original, digests, questions, threads, records; proves it in a line.',
  words: 'ID',
  options: [
    { name: 'dry-run', value: null, summary: 'say what would be erased, and erase nothing' },
    { name: 'copies', value: 'DIR', summary: 'erase it in the backups and exports of this folder too' },
    KNOWLEDGE_OPTION,
  ],
  examples: ['stp purge 2018-01-22-panel --dry-run', 'stp purge 2018-01-22-panel --copies /var/backups/stp'],
  async run(given, io) {
    const [id, ...rest] = given.words;
    if (id === undefined || rest.length > 0) throw new UsageError('Purge one paper at a time', 'Name it by its id');
    const environment = readEnvironment(io.env);
    const purging = await prepare(id.replace(/\.md$/, ''), given, io, environment);
    if (!given.has('dry-run')) return purge(purging, environment, io);
    await tellPlan(purging, io);
    return 0;
  },
};

async function prepare(id: string, given: Given, io: Io, environment: Environment): Promise<Purging> {
  const named = given.value('knowledge') ?? environment.knowledgeDir;
  const found = await readFiles(named);
  const directory = await realpath(named);
  const files = await filesOfPaper(directory, id, found);
  if (files.papers.length + files.staged.length === 0) throw noSuchPaper(id, found);
  const source = files.texts.map((text) => sourceOf(id, text)).find((its) => its?.file) ?? null;
  return {
    id,
    directory,
    files,
    original: await fateOfOriginal(directory, id, source, found),
    paper: await purgedPaper(id, files, environment.defaultAudience),
    on: localDay(io.now(), environment.timeZone),
    copies: given.value('copies'),
    sha256: source?.sha256?.toLowerCase() ?? null,
  };
}

function noSuchPaper(id: string, found: FolderFiles): UsageError {
  const gone = readRegistry(found, null).registry.withdrawn.find((entry) => entry.id === id);
  if (gone !== undefined)
    return new UsageError(
      `The paper ${oneLine(id)} is not in this folder: it was ${gone.how} on ${formatDate(gone.on)}`,
    );
  const ids = found.files.flatMap(({ path }) => (isPaper(path) ? [paperId(path)] : []));
  const near = nearestName(id, ids);
  const hint = near === null ? 'Its id is the name of its file without .md' : `Did you mean ${near}?`;
  return new UsageError(`There is no paper ${oneLine(id)} in this folder`, hint);
}

async function tellPlan({ files, original, paper }: Purging, io: Io): Promise<void> {
  const { keys, runs } = paper.erasing;
  const lines = [
    ...pathsOf(files, original).map((path) => `would remove ${path}`),
    ...(original.kind === 'kept' ? [`would keep ${original.path}: ${original.why}`] : []),
    `would erase ${paper.sentences.length} sentences that stand in no other paper wherever the store holds them (${runs.length} runs of words, ${keys.length} keys)`,
  ];
  await print(io, `${lines.map(oneLine).join('\n')}\n`);
  complain(io, 'stp: nothing was erased.');
}

function pathsOf({ papers, staged, draft }: PaperFiles, original: OriginalFate): string[] {
  const kept = original.kind === 'removed' ? [original.path] : [];
  return [...papers, ...staged, ...(draft === null ? [] : [draft]), ...kept];
}
