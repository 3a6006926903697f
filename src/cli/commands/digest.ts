import { createCalendar } from '../../digest/calendar.ts';
import { composeFor } from '../../digest/compose-digest.ts';
import type { Follower } from '../../digest/fresh.ts';
import { startOfDay } from '../../digest/local-time.ts';
import { matcherOf } from '../../digest/matching.ts';
import { quietWords } from '../../digest/quiet-words.ts';
import { addDays, formatDate, isReducedDate } from '../../domain/reduced-date.ts';
import { localDay } from '../../service/clock.ts';
import { StoreRefused } from '../../store/store-error.ts';
import type { Given } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import { AS_OF_OPTION, AUDIENCE_OPTION, type Command, JSON_OPTION, KNOWLEDGE_OPTION } from '../command.ts';
import { basisOfHeaders, basisOfStore, type NewsBasis } from '../digest-basis.ts';
import { digestJson } from '../digest-json.ts';
import { digestText } from '../digest-text.ts';
import { complain, type Io, print } from '../io.ts';
import { jsonPage } from '../json-text.ts';
import { openFolder, readAsker } from '../opened-folder.ts';
import { pageOf } from '../page.ts';
import { complainOf } from '../problem-line.ts';
import { readFollowed } from '../read-workstream.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine, wrap } from '../wrap.ts';

/** How far back a digest looks unless --since says otherwise, in days. */
const USUAL_DAYS = 7;

/** `stp digest`: what a digest would say, without posting it. */
export const digest: Command = {
  name: 'digest',
  summary: 'Shows what is new, decided and due, as a digest would tell it.',
  words: null,
  options: [
    { name: 'since', value: 'YYYY-MM-DD', summary: 'what entered on that day or later (default: seven days before)' },
    { ...AS_OF_OPTION, summary: 'the day the digest is for (default: today)' },
    { name: 'workstream', value: 'ID', summary: 'only what is of this workstream (default: everything)' },
    AUDIENCE_OPTION,
    JSON_OPTION,
    KNOWLEDGE_OPTION,
  ],
  examples: ['stp digest', 'stp digest --workstream stroke --since 2018-01-01 --as-of 2018-01-16'],
  async run(given, io) {
    if (given.words.length > 0) {
      throw new UsageError('digest takes no words', 'Name a workstream with --workstream ID');
    }
    const asked = readAsOf(given);
    const since = readSince(given);
    const folder = await openFolder(given, io, 'hidden');
    const asker = readAsker(given, folder);
    const { snapshot, environment } = folder;
    const asOf = asked ?? localDay(io.now(), environment.timeZone);
    const from = since ?? addDays(asOf, -USUAL_DAYS);
    if (from > asOf) throw new UsageError(`--since ${from} is after the day of the digest, ${asOf}`);
    const followed = readFollowed(given, snapshot.corpus.registry);
    complainOf(io, folder.problems);
    for (const warning of asker.warnings) complain(io, oneLine(warning));

    const basis = (asked === null ? await ownBasis(environment.dataDir, io) : null) ?? basisOfHeaders(asOf);
    const view = snapshot.view(asker.known, asOf);
    const calendar = createCalendar(environment.bankHolidays);
    const reader: Follower = {
      name: followed?.name ?? 'All papers',
      rhythm: 'daily',
      createdAt: startOfDay(from) - 1,
      isDue: true,
      matches: followed === null ? () => true : matcherOf(followed, view),
    };
    const until = calendar.addWorkingDays(asOf, 1);
    const { entered } = basis;
    const request = { view, day: asOf, until, since: null, entered, told: new Set<string>(), calendar };
    const told = composeFor([reader], request, Number.POSITIVE_INFINITY);
    const quiet = `Nothing new in ${followed?.name ?? 'all papers'} from ${formatDate(from)} to ${formatDate(asOf)}. ${quietWords(followed, view, entered, asOf)}`;
    const words = { since: from, asOf, workstream: followed?.id ?? null };
    const page = pageOf(io);
    if (given.has('json')) await print(io, `${jsonPage(digestJson(told, words, basis.words, oneLine(quiet)))}\n`);
    else if (told) await print(io, digestText(told, words, basis.words, page));
    else await print(io, `${[...wrap(quiet, page.columns), ...wrap(basis.words, page.columns)].join('\n')}\n`);
    return 0;
  },
};

function readSince(given: Given): string | null {
  const day = given.value('since');
  if (day === null || (/^\d{4}-\d{2}-\d{2}$/.test(day) && isReducedDate(day))) return day;
  throw new UsageError(
    `--since ${oneLine(day)} is no day`,
    'Write a day that exists as YYYY-MM-DD, such as 2017-12-31',
  );
}

/** By the record of the bot that runs here; where its store cannot be read, that is said and the headers are used. */
async function ownBasis(directory: string, io: Io): Promise<NewsBasis | null> {
  try {
    return await basisOfStore(directory);
  } catch (error) {
    if (!(error instanceof StoreRefused)) throw error;
    complain(io, oneLine(error.message));
    return null;
  }
}
