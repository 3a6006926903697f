import type { DocumentDate } from '../domain/document.ts';
import { harmless } from '../domain/harmless-text.ts';
import { byPlace, type Problem } from '../domain/problem.ts';
import type { ReducedDate } from '../domain/reduced-date.ts';
import type { Body } from '../domain/registry.ts';
import { collapsed } from '../knowledge/plain-text.ts';
import { isMarkingLine } from '../knowledge/restricted-marking.ts';
import { registeredBody } from './body-name.ts';
import { problemOfFields, type ReadFields } from './field-evidence.ts';
import { findApproval } from './find-approval.ts';
import { findAuthors } from './find-authors.ts';
import { findBody } from './find-body.ts';
import { findDate } from './find-date.ts';
import { findKind } from './find-kind.ts';
import { findTitle } from './find-title.ts';
import type { Block, FormatReading } from './formats/block.ts';
import { problemsOfHeader } from './header-warnings.ts';
import { type DraftHeader, headerYaml } from './header-yaml.ts';
import type { Paper } from './paper.ts';
import { restrictedMarks } from './restricted-marks.ts';
import { settleBlocks } from './settle-blocks.ts';
import { problemsOfText } from './text-warnings.ts';
import { problemsOfWords } from './word-balance.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What whoever imports a paper says of it: it holds over what is read. */
export interface Overrides {
  readonly title?: string;
  readonly body?: string;
  readonly date?: ReducedDate;
  readonly place?: string;
  readonly url?: string;
}

/** What an import knows beside the file. */
export interface ImportContext {
  /** The day of the import, YYYY-MM-DD. */
  readonly retrieved: string;
  /** SHA-256 of the source's bytes, in hexadecimal. */
  readonly sha256: string;
  /** The bodies of the folder's register; where there are none, none is checked against it. */
  readonly bodies?: readonly Body[];
  readonly overrides?: Overrides;
}

/** A paper as the knowledge folder holds it, drafted from a file. */
export interface DraftDocument {
  readonly header: DraftHeader;
  /** The whole file: the header as YAML and the body as Markdown. */
  readonly markdown: string;
}

/** A draft and what a person should know of it, in the order of the source's lines. */
export interface Imported {
  readonly document: DraftDocument;
  readonly problems: readonly Problem[];
}

const LONGEST_NAME = 200;

/**
 * Drafts a paper of the knowledge folder from the blocks of minutes, an update or a report, whatever its format. What
 * is kept stands word for word; what is left out is named. Total: any reading gives a result. Linear in the text.
 *
 * @param file the source's name, with or without its folders
 */
export function importPaper(file: string, reading: FormatReading, context: ImportContext): Imported {
  const { retrieved, sha256, overrides = {}, bodies = [] } = context;
  const base = collapsed(harmless(file.split(/[/\\]/).at(-1) ?? ''));
  const name = base.slice(-LONGEST_NAME).trim() || 'unnamed';
  const paper = paperOf(name, reading);
  const kind = findKind(paper);
  const found = overrides.body === undefined ? findBody(paper, kind) : { name: overrides.body, from: '--body' };
  const known = found === null ? null : registeredBody(found.name, bodies);
  const isRefused = bodies.length > 0 && known === null && overrides.body === undefined;
  const body = found === null || isRefused ? null : (known?.id ?? found.name);
  const date: DocumentDate | null =
    overrides.date === undefined ? findDate(paper, kind) : { date: overrides.date, basis: 'stated', note: null };
  const title =
    overrides.title === undefined
      ? findTitle(paper, { kind, body: known?.name ?? (isRefused ? null : (found?.name ?? null)), date })
      : ({ title: overrides.title, block: null, basis: 'stated' } as const);
  const isMinutes = kind === 'minutes' || kind === 'draft-minutes';
  const approval = isMinutes ? findApproval(paper) : null;
  const header: DraftHeader = {
    title: title.title,
    kind,
    body,
    date,
    place: overrides.place ?? null,
    approval: approval?.approval ?? null,
    authors: findAuthors(paper, kind),
    source: { file: name, url: overrides.url ?? webAddress(reading.hints.url), sha256, retrieved },
  };
  // The first line stands in the header as the title, and not again above every paragraph.
  const blocks = title.block === 0 ? paper.blocks.slice(1) : paper.blocks;
  const written = writeMarkdown(blocks);
  const fields: ReadFields = { header, title, body: found, approval };
  const problems = [
    problemOfFields(file, paper, fields),
    ...problemsOfHeader(file, header, title, isRefused ? (found?.name ?? null) : null),
    ...problemsOfText(file, header.title, blocks, written, reading),
    ...problemsOfWords(file, reading, paper.blocks),
  ];
  const markdown = `${headerYaml(header)}\n${written.markdown}`;
  return { document: { header, markdown }, problems: problems.sort(byPlace) };
}

function paperOf(file: string, reading: FormatReading): Paper {
  const furniture = reading.blocks.filter(({ kind }: Block) => kind === 'furniture');
  const own = settleBlocks(reading.blocks);
  // A mark that stands on the pages alone is kept, once: without it the folder would serve what it restricts.
  const [mark] = restrictedMarks(reading);
  const isKept = mark === undefined || own.some(({ text }) => isMarkingLine(text));
  return {
    file,
    blocks: isKept ? own : [...own, { ...mark, kind: 'paragraph' }],
    aside: [...furniture, ...reading.leftOut].map(({ text }) => text),
    hints: reading.hints,
  };
}

/** An address as a header may hold it. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url) ? url : null;
}
