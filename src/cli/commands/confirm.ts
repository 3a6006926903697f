import { join } from 'node:path';
import { confirmed } from '../../importing/confirmed.ts';
import { readEnvironment } from '../../service/environment.ts';
import { type Command, KNOWLEDGE_OPTION } from '../command.ts';
import { writeInto } from '../importing/kept-originals.ts';
import { type KnownPaper, knownPapers } from '../importing/known-papers.ts';
import { complain, print } from '../io.ts';
import { nearestName } from '../nearest-name.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

/** `stp confirm`: papers that were imported have been read by a person, and answer everyone from the next reload on. */
export const confirm: Command = {
  name: 'confirm',
  summary: 'Takes the mark “unconfirmed” out of imported papers that you have read.',
  words: 'ID…',
  options: [KNOWLEDGE_OPTION],
  examples: ['stp confirm 2018-01-22-panel', 'stp confirm minutes minutes-2 --knowledge ../papers'],
  async run(given, io) {
    if (given.words.length === 0) throw new UsageError('There is no paper to confirm', 'Name it by its id');
    const directory = given.value('knowledge') ?? readEnvironment(io.env).knowledgeDir;
    const { papers } = await knownPapers(directory);
    // Every id is looked up before anything is written.
    const found = given.words.map((id) => ({ id, paper: knownOrUsage(id, papers) }));
    for (const { id, paper } of found) {
      const path = join(directory, paper.path);
      const text = confirmed(paper.markdown);
      if (text === null) complain(io, `stp: ${oneLine(id)} is confirmed already.`);
      else await writeInto(path, text, true);
      await print(io, `${path}\n`);
    }
    return 0;
  },
};

function knownOrUsage(id: string, papers: ReadonlyMap<string, KnownPaper>): KnownPaper {
  const paper = papers.get(id.replace(/\.md$/, ''));
  if (paper) return paper;
  const near = nearestName(id, [...papers.keys()]);
  throw new UsageError(
    `There is no paper ${oneLine(id)} in this folder`,
    near === null ? 'Its id is the name of its file without .md' : `Did you mean ${near}?`,
  );
}
