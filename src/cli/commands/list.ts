import { noRowsWords } from '../../answer/table/no-rows.ts';
import { citeRows } from '../../matter/cite-rows.ts';
import { LISTS, type ListName, listRows, type Selection } from '../../matter/list-rows.ts';
import { knownBodies } from '../../matter/meeting-dates.ts';
import { type Slip, selectedSlips } from '../../matter/slips.ts';
import type { View } from '../../search/view.ts';
import { localDay } from '../../service/clock.ts';
import { listJson } from '../../service/list-json.ts';
import type { Given } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import { AS_OF_OPTION, AUDIENCE_OPTION, type Command, JSON_OPTION, KNOWLEDGE_OPTION } from '../command.ts';
import { complain, type Io, print } from '../io.ts';
import { jsonPage } from '../json-text.ts';
import { listCsv, listText } from '../list-text.ts';
import { nearestName } from '../nearest-name.ts';
import { openFolder, readAsker } from '../opened-folder.ts';
import { pageOf } from '../page.ts';
import { printCalendar } from '../print-calendar.ts';
import { complainOf } from '../problem-line.ts';
import { readDay } from '../read-day.ts';
import { readFollowed } from '../read-workstream.ts';
import { slipJson, slipText } from '../slip-text.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

/** `stp list`: whole lists of what the papers hold. */
export const list: Command = {
  name: 'list',
  summary: 'Lists decisions, actions, dates, workstreams, bodies, people or papers.',
  words: LISTS.join('|'),
  options: [
    { name: 'body', value: 'NAME', summary: 'of this body alone, by its id or a name of it' },
    { name: 'workstream', value: 'ID', summary: 'of this workstream and its parts alone' },
    { name: 'since', value: 'DATE', summary: 'from this day, month or year on' },
    { name: 'until', value: 'DATE', summary: 'up to this day, month or year' },
    AS_OF_OPTION,
    AUDIENCE_OPTION,
    KNOWLEDGE_OPTION,
    JSON_OPTION,
    { name: 'csv', value: null, summary: 'print CSV for a spreadsheet' },
    { name: 'ics', value: null, summary: 'print a calendar (iCalendar), of dates alone' },
    { name: 'moved', value: null, summary: 'of dates, the milestones for which papers gave different days' },
    { name: 'all', value: null, summary: 'print every row (default: the first 20)' },
  ],
  examples: [
    'stp list decisions --since 2017',
    'stp list actions --body jhosc --csv',
    'stp list dates --ics > dates.ics',
    'stp list dates --moved',
  ],
  async run(given, io) {
    const name = readList(given.words);
    const [form, other] = ['json', 'csv', 'ics'].filter((one) => given.has(one));
    if (other !== undefined) throw new UsageError(`--${form} and --${other} are two forms: give one of them`);
    if (form === 'ics' && name !== 'dates') {
      throw new UsageError(`There is no calendar of ${name}`, 'stp list dates --ics gives the dates as one');
    }
    if (given.has('moved') && (name !== 'dates' || form === 'csv' || form === 'ics')) {
      throw new UsageError('--moved is of dates alone, to read or with --json', 'stp list dates --moved');
    }
    const [since, until] = [readDay(given, 'since'), readDay(given, 'until')];
    if (since !== null && until !== null && since > until) throw new UsageError('--since is after --until');
    const asked = readAsOf(given);
    // A calendar is told to others.
    const folder = await openFolder(given, io, form === 'ics' ? 'hidden' : 'shown');
    const { known, warnings } = readAsker(given, folder);
    const asOf = asked ?? localDay(io.now(), folder.environment.timeZone);
    const view = folder.snapshot.view(known, asOf);
    const selection: Selection = {
      body: readBody(given, view),
      workstream: readFollowed(given, view.registry)?.id ?? null,
      since,
      until,
    };
    complainOf(io, folder.problems);
    for (const warning of warnings) complain(io, oneLine(warning));
    if (given.has('moved')) return printSlips(selectedSlips(selection, view), form === 'json', io);
    const rows = listRows(name, selection, view, asOf);
    if (form === 'ics') return printCalendar(rows, view, io);
    const none = rows.length === 0 ? noRowsWords(name, selection, view) : null;
    const listed = { list: name, ...citeRows(rows), warnings, none };
    if (form === 'json') await print(io, `${jsonPage(listJson(listed))}\n`);
    else if (form === 'csv') await print(io, listCsv(listed));
    else await print(io, listText(listed, given.has('all'), pageOf(io)));
    return 0;
  },
};

async function printSlips(slips: readonly Slip[], isJson: boolean, io: Io): Promise<0> {
  await print(io, isJson ? `${jsonPage(slipJson(slips))}\n` : slipText(slips, pageOf(io)));
  return 0;
}

function readList(words: readonly string[]): ListName {
  const [word, ...others] = words;
  if (word === undefined) throw new UsageError('There is nothing to list', `Name one of ${LISTS.join(', ')}`);
  const found = LISTS.find((name) => name === word.toLowerCase());
  if (found && others.length === 0) return found;
  if (found) throw new UsageError(`list takes one name, and ${oneLine(others.join(' '))} is left over`);
  const near = nearestName(word, LISTS);
  throw new UsageError(
    `There is no list ${oneLine(word)}`,
    near ? `Did you mean ${near}?` : `There are ${LISTS.join(', ')}`,
  );
}

function readBody(given: Given, view: View): Selection['body'] {
  const written = given.value('body');
  if (written === null) return null;
  const wanted = written.trim().toLowerCase();
  const bodies = knownBodies(view);
  const body = bodies.find(({ id, names }) => id === written || names.some((name) => name.toLowerCase() === wanted));
  if (body) return body;
  const known = new Map(
    bodies.flatMap(({ id, names }) => [...(id ? [id] : []), ...names]).map((n) => [n.toLowerCase(), n]),
  );
  const near = known.get(nearestName(wanted, [...known.keys()]) ?? '');
  throw new UsageError(
    `There is no body ${oneLine(written)} in these papers`,
    near ? `Did you mean ${oneLine(near)}?` : 'stp list bodies names them',
  );
}
