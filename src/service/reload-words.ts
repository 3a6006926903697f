import { formatDate } from '../domain/reduced-date.ts';
import { localDay, localTime } from './clock.ts';
import { counted, KIND_WORDS } from './document-words.ts';
import type { Fate, Found, ReadPaper, ReloadReport, Troubled } from './reload-report.ts';

/** A report in words: what came of it in a sentence or two, then the particulars under their titles. */
export interface ReportWords {
  readonly headline: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** To whom a report is told. */
export interface Reader {
  /** The Slack id of the reader, called "you"; null for no one in Slack. */
  readonly id: string | null;
  /** An IANA name: whose time of day is named. */
  readonly timeZone: string;
}

/** The most entries named in a list; the others are counted. */
const LISTED = 10;

const FATES: Readonly<Record<Fate, string>> = {
  'taken-out': 'TAKEN OUT',
  'old-copy': 'OLD COPY STILL SERVED',
  held: 'HELD',
  'held-passage': 'HELD, ONE PARAGRAPH',
  'left-out': 'LEFT OUT',
};

/** Puts the report of a reload into words, for the folder's keepers: it names papers whoever may see them. */
export function reloadWords(report: ReloadReport, reader: Reader): ReportWords {
  return report.kind === 'done' ? doneWords(report, reader) : refusedWords(report, reader);
}

function doneWords(report: Extract<ReloadReport, { kind: 'done' }>, reader: Reader): ReportWords {
  const { added, changed, withdrawn, troubled, documents, documentsBefore } = report;
  const papers = `${counted(documents, 'paper')} (${documentsBefore} before)`;
  const done = report.swapped
    ? `colleagues now get answers from ${papers}`
    : `the folder reads as it did, so colleagues still get answers from the same ${counted(documents, 'paper')}`;
  const signed = `${byWhom(report, reader)} at ${localTime(report.at, reader.timeZone)}, version ${version(report.revision)}`;
  const count = troubled.length;
  const headline =
    count === 0
      ? `Reload finished: ${done}, ${signed}.`
      : `Reload finished, but ${counted(count, 'file needs', 'files need')} you: ${done}, ${signed}.`;
  const warnings = report.problems.filter(({ severity, code }) => severity === 'warning' && code !== 'kept-last-good');
  const rest = warnings.filter(
    ({ file, code }) => code !== 'off-vocabulary' || !troubled.some((t) => t.problem.file === file),
  );
  return {
    headline,
    parts: [
      ...(count === 0
        ? []
        : [
            part(
              'Needs you',
              troubled.map((file) => troubledLine(file, reader)),
            ),
          ]),
      part('Added', added.map(paperLine)),
      part('Changed', changed.map(paperLine)),
      part(
        'Withdrawn',
        withdrawn.map(({ title }) => title),
      ),
      part(
        'Worth a look',
        rest.map(({ file, line, message }) => `${file}, line ${line}: ${message}`),
      ),
    ],
  };
}

function refusedWords(report: Extract<ReloadReport, { kind: 'refused' }>, reader: Reader): ReportWords {
  const next = {
    lost: `Open the folder, check, and reload. If you meant it, ${reader.id === null ? 'stp' : '/stp'} reload --remove.`,
    folder: 'Check the folder and its drive, then reload.',
    fault: 'Try again; if it happens again, give the reference to whoever looks after me.',
  }[report.because];
  const still = `Colleagues still get the ${counted(report.documents, 'paper')} read ${whenRead(report.since, report.at, reader)}.`;
  return {
    headline: `Reload refused; nothing has changed. ${still}`,
    parts: [
      { title: 'Why', lines: [report.reason] },
      { title: 'Next', lines: [next] },
    ],
  };
}

/** What needs a person, in a line: what became of it, where, why, and what people see meanwhile. */
export function troubledLine({ fate, problem, servedSince }: Troubled, reader: Reader): string {
  const { file, line, message, fix } = problem;
  const copy =
    fate === 'old-copy' && servedSince !== null
      ? ` Colleagues see the copy of ${formatDate(localDay(servedSince, reader.timeZone))}.`
      : '';
  return `${FATES[fate]}: ${file}, line ${line}: ${message} ${fix}${copy}`;
}

/** The short form of a revision, for people to compare. */
export function version(revision: string): string {
  return revision.slice(0, 4);
}

/** When something was read, seen from `now`: "today at 08:30" or "on 3 January 2018". */
export function whenRead(since: Date, now: Date, { timeZone }: Reader): string {
  const day = localDay(since, timeZone);
  return day === localDay(now, timeZone) ? `today at ${localTime(since, timeZone)}` : `on ${formatDate(day)}`;
}

function part(title: string, lines: readonly string[]) {
  const more = lines.length > LISTED ? [`and ${lines.length - LISTED} more`] : [];
  return { title, lines: lines.length === 0 ? ['none'] : [...lines.slice(0, LISTED), ...more] };
}

/** "STP update, minutes, public; I found 1 decision, 6 dates, 4 posts" */
function paperLine({ title, kind, audience, found, paragraphs, change, note }: ReadPaper): string {
  const what = paragraphs === null ? `${KIND_WORDS[kind]}, ${audience}` : counted(paragraphs, 'paragraph');
  const said = change === null ? '' : ` ${SAID[change]}${change === 'note' ? ` “${note}”` : ''}`;
  return `${title}, ${what}; I found ${foundWords(found)}.${said}`;
}

const SAID: Readonly<Record<NonNullable<ReadPaper['change']>, string>> = {
  minor: 'Minor, as its header says: nobody is told.',
  note: 'Followers read the note of its header:',
  spent: 'Its header still says what it said of an earlier change, which counts once: this one is told.',
};

function foundWords({ decisions, dates, posts, figures }: Found): string {
  const words = [
    decisions > 0 ? counted(decisions, 'decision') : null,
    dates > 0 ? counted(dates, 'date') : null,
    posts > 0 ? counted(posts, 'office-holder') : null,
    figures > 0 ? counted(figures, 'figure') : null,
  ].filter((word) => word !== null);
  return words.length === 0 ? 'no decision, date, post or figure' : words.join(', ');
}

function byWhom({ by }: ReloadReport, { id }: Reader): string {
  const others = by.filter((who) => who !== id).length;
  if (id !== null && by.includes(id)) return others === 0 ? 'by you' : `by you and ${counted(others, 'other keeper')}`;
  return by.length === 0 ? 'by whoever runs the program' : `by ${counted(others, 'keeper')}`;
}
