import { QUESTION_LIMIT } from '../../question/unsupported.ts';
import type { View } from '../../search/view.ts';
import { localDay } from '../../service/clock.ts';
import { type Found, foundJson } from '../../service/found-json.ts';
import type { Given } from '../arguments.ts';
import { AUDIENCE_OPTION, BATCH_OPTION, type Command, JSON_OPTION, KNOWLEDGE_OPTION } from '../command.ts';
import { foundText } from '../hits.ts';
import { complain, print } from '../io.ts';
import { jsonLine, jsonPage } from '../json-text.ts';
import { readLines } from '../lines.ts';
import { nearestName } from '../nearest-name.ts';
import { openFolder, readAsker } from '../opened-folder.ts';
import { pageOf } from '../page.ts';
import { complainOf } from '../problem-line.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

const DEFAULT_LIMIT = 10;

/** `stp search`: ranked passages for one query, or with --batch for each line of standard input. */
export const search: Command = {
  name: 'search',
  summary: 'Finds the passages that speak of something, best first.',
  words: '[QUERY…]',
  options: [
    JSON_OPTION,
    BATCH_OPTION,
    { name: 'limit', value: 'N', summary: `at most N passages (default: ${DEFAULT_LIMIT})` },
    { name: 'document', value: 'ID', summary: 'passages of one paper alone, by its file name without .md' },
    KNOWLEDGE_OPTION,
    AUDIENCE_OPTION,
  ],
  examples: ['stp search delayed transfers of care', 'stp search --limit 3 --json waiting times'],
  async run(given, io) {
    const limit = readLimit(given);
    if (given.has('batch') && given.words.length > 0) {
      throw new UsageError('With --batch the queries come from standard input, not from the command line');
    }
    if (!given.has('batch') && given.words.length === 0) throw new UsageError('There is nothing to search for');
    const folder = await openFolder(given, io);
    const { known, warnings } = readAsker(given, folder);
    const view = folder.snapshot.view(known, localDay(io.now(), folder.environment.timeZone));
    const document = readDocument(given, view);
    complainOf(io, folder.problems);
    for (const warning of warnings) complain(io, oneLine(warning));
    const find = (query: string): Found => {
      if (query.trim() === '' || query.length > QUESTION_LIMIT) return { query, kind: 'unsupported', hits: [] };
      const hits = view.index.search(query, { limit, ...(document === null ? {} : { document }) });
      return { query, kind: hits.length > 0 ? 'found' : 'not-found', hits };
    };

    if (given.has('batch')) {
      for await (const line of readLines(io.stdin)) await print(io, `${jsonLine(foundJson(find(line), warnings))}\n`);
      return 0;
    }
    const found = find(given.words.join(' '));
    await print(io, given.has('json') ? `${jsonPage(foundJson(found, warnings))}\n` : foundText(found, pageOf(io)));
    return 0;
  },
};

function readLimit(given: Given): number {
  const written = given.value('limit');
  if (written === null) return DEFAULT_LIMIT;
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  throw new UsageError(`--limit ${oneLine(written)} is no number of passages`, 'Write a whole number from 1');
}

/** A paper that the asker may not see is refused in the words for one that does not exist. */
function readDocument(given: Given, view: View): string | null {
  const id = given.value('document');
  if (id === null || view.document(id) !== null) return id;
  const near = nearestName(
    id,
    view.documents.map((document) => document.id),
  );
  throw new UsageError(`There is no paper ${oneLine(id)}`, near === null ? null : `Did you mean ${near}?`);
}
