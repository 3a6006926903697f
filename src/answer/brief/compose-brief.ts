import { formatDate } from '../../domain/reduced-date.ts';
import { calledFamily } from '../../matter/brief/called.ts';
import { type Gathered, gatherBrief } from '../../matter/brief/gather-brief.ts';
import type { Line } from '../../matter/brief/line.ts';
import { readSubject, type Subject } from '../../matter/brief/subject.ts';
import type { View } from '../../search/view.ts';
import { inThesePapers } from '../in-these-papers.ts';
import { searched } from '../not-found.ts';
import { repeat } from '../wording.ts';
import { BRIEF_WORDS, type Brief, type Briefed, type BriefLine } from './brief.ts';
import { briefWords } from './brief-markdown.ts';
import { createSources, type Sources } from './brief-sources.ts';
import { type Fitted, fitBrief } from './fit-brief.ts';

/** The brief that somebody asks for by the words of its subject. `asOf` is YYYY-MM-DD. Never throws. */
export function briefOn(words: string, view: View, asOf: string): Briefed {
  const read = readSubject(words, view, asOf);
  return read.kind === 'subject' ? composeBrief(read.subject, view, asOf) : read;
}

/** What is new in papers of `since` (YYYY-MM-DD) or later, under the headings of a brief. */
export function highlights(since: string, view: View, asOf: string): Briefed {
  return composeBrief({ kind: 'all', name: `Highlights since ${formatDate(since)}`, since }, view, asOf);
}

/** One page on a subject: what fits of what the papers hold, and what was looked for and not found. */
export function composeBrief(subject: Subject, view: View, asOf: string): Briefed {
  const { gathered, fitted } = chooseBrief(subject, view, asOf);
  if (gathered.headings.every(({ lines }) => lines.every(({ words }) => words === null))) {
    return { kind: 'nothing', words: nothingWords(subject, view, asOf) };
  }
  return { kind: 'brief', brief: sayBrief(fitted, gathered, subject, view, asOf) };
}

/** Everything found for a brief, and the lines of it that are shown on its page. */
export interface ChosenBrief {
  readonly gathered: Gathered;
  readonly fitted: readonly Fitted[];
}

/** Chooses what a page on a subject shows. */
export function chooseBrief(subject: Subject, view: View, asOf: string): ChosenBrief {
  const gathered = gatherBrief(subject, view, asOf);
  const holds = (page: readonly Fitted[]): boolean =>
    sayBrief(page, gathered, subject, view, asOf).words <= BRIEF_WORDS;
  return { gathered, fitted: fitBrief(gathered.headings, holds) };
}

function sayBrief(fitted: readonly Fitted[], gathered: Gathered, subject: Subject, view: View, asOf: string): Brief {
  const sources = createSources();
  const sections = fitted
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines, more }) => ({
      title: heading.title,
      lines: lines.map((line) => sayLine(line, sources)),
      more,
    }));
  const brief = {
    kind: subject.kind,
    title: subject.name,
    basis: basisWords(subject, view, asOf),
    asOf,
    searched: searched(view),
    sections,
    notRecorded: missingWords(gathered, subject, view),
    sources: sources.lines(),
    citations: sources.citations,
  };
  return { ...brief, words: briefWords(brief) };
}

function sayLine(line: Line, sources: Sources): BriefLine {
  if (line.words === null) return { text: sayWords(line), citations: [] };
  const at = sources.cite(line.words);
  return { text: `${sayWords(line)} [${at + 1}]`, citations: [at] };
}

/** A line in words, without the number of its source. */
export function sayWords({ lead, words, isForm = false }: Line): string {
  if (words === null) return `${lead}.`;
  if (isForm) return lead ?? '';
  const { document, passage, start, end } = words;
  const text = passage.text.slice(start, end);
  const isRow = passage.form === 'row' && text.includes('|');
  const said = isRow ? sayCells(text, passage.columns) : repeat(text, document).replace(/^“(.*)”\.$/s, '“$1”');
  return `${lead === null ? '' : `${lead}: `}${said}`;
}

/** A row's cells, each behind the head of its column where the table gives one: a form over the paper's words. */
function sayCells(text: string, columns: readonly string[]): string {
  const cells = text.split('|').map((cell) => cell.trim());
  return cells.map((cell, at) => (columns[at] ? `${columns[at]}: ${cell}` : cell)).join('; ');
}

function basisWords(subject: Subject, view: View, asOf: string): string {
  const { documents, from, to } = searched(view);
  const span = from === null || to === null ? '' : `, ${formatDate(from)} to ${formatDate(to)}`;
  const which = subject.kind === 'all' ? 'what is new by the papers’ own dates, among' : 'from';
  return `As of ${formatDate(asOf)}, ${which} ${papers(documents)}${span}.`;
}

/**
 * What was looked for and not found, by what names and where, and what some sentence may tell of though no line was found for
 * it; null where everything was found.
 */
export function missingWords({ absence: { missing, unsure } }: Gathered, subject: Subject, view: View): string | null {
  const where = subject.kind === 'all' ? 'in the new papers' : inThesePapers(view);
  const none = `Looked for${waysWords(subject, view)} and not found ${where}: ${missing.join('; ')}.`;
  const perhaps = `No line was found for the following, but some sentences may tell of it; look before saying there is none: ${unsure.join('; ')}.`;
  const said = [...(missing.length > 0 ? [none] : []), ...(unsure.length > 0 ? [perhaps] : [])];
  return said.length > 0 ? said.join(' ') : null;
}

/** The names that a workstream was looked for by: a paper may call it otherwise. */
function waysWords(subject: Subject, view: View): string {
  if (subject.kind === 'topic') return ' by these words';
  if (subject.kind !== 'workstream') return '';
  const names = [...calledFamily(subject.id, view).workstreams].flatMap(({ name, aliases }) => [name, ...aliases]);
  const others = names.length > NAMES ? ` and ${names.length - NAMES} other names` : '';
  return ` by the names ${names.slice(0, NAMES).join(', ')}${others}`;
}

/** How many names are told. */
const NAMES = 3;

function nothingWords(subject: Subject, view: View, asOf: string): string {
  if (subject.kind === 'all') {
    const { to } = searched(view);
    const newest = to === null ? '' : ` The newest is of ${formatDate(to)}.`;
    return `Nothing new since ${formatDate(subject.since)} was found ${inThesePapers(view)}, by their own dates, as of ${formatDate(asOf)}.${newest}`;
  }
  return `Nothing was found on “${subject.name}” ${inThesePapers(view)} as of ${formatDate(asOf)}: no sentence by its names, headings or words.`;
}

function papers(count: number): string {
  return count === 1 ? '1 paper' : `${count} papers`;
}
