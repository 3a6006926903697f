import { harmless } from '../domain/harmless-text.ts';
import type { Problem } from '../domain/problem.ts';
import { byPlace } from '../domain/problem.ts';
import { collapsed } from '../knowledge/plain-text.ts';
import type { PlacedBlock } from './blocks.ts';
import { findAuthors } from './find-authors.ts';
import { findBlocks } from './find-blocks.ts';
import { findBody } from './find-body.ts';
import { findDate } from './find-date.ts';
import { findHeadings } from './find-headings.ts';
import { findKind } from './find-kind.ts';
import { type FoundTitle, findTitle } from './find-title.ts';
import { problemsOfHeader } from './header-warnings.ts';
import { type DraftHeader, headerYaml } from './header-yaml.ts';
import type { Paper } from './paper.ts';
import { problemsOfText } from './text-warnings.ts';
import { tidyLines } from './tidy-lines.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What an import knows beside the text. */
export interface ImportContext {
  /** The day of the import, YYYY-MM-DD. */
  readonly retrieved: string;
  /** SHA-256 of the source's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A paper as the knowledge folder holds it, drafted from plain text. */
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
 * Drafts a paper of the knowledge folder from the plain text of minutes, an update or a report. What is kept stands
 * word for word; furniture is left out and named. Total: any text gives a result. Linear in the text.
 *
 * @param file the source's name, with or without its folders
 */
export function importText(file: string, text: string, context: ImportContext): Imported {
  const base = collapsed(harmless(file.split('/').at(-1) ?? ''));
  const name = base.slice(-LONGEST_NAME).trim() || 'unnamed';
  const { lines, dropped } = tidyLines(text);
  const paper: Paper = { file: name, blocks: findHeadings(findBlocks(lines, dropped)), dropped };
  const kind = findKind(paper);
  const body = findBody(paper, kind);
  const date = findDate(paper, kind);
  const title = findTitle(paper, { kind, body, date });
  const header: DraftHeader = {
    title: title.title,
    kind,
    body,
    date,
    authors: findAuthors(paper, kind),
    source: { file: name, ...context },
  };
  const blocks = withoutTitle(paper.blocks, title);
  const markdown = writeMarkdown(blocks);
  const problems = [
    ...problemsOfHeader(file, header, title),
    ...problemsOfText(file, header.title, blocks, markdown, lines, dropped),
  ];
  return { document: { header, markdown: `${headerYaml(header)}\n${markdown}` }, problems: problems.sort(byPlace) };
}

/** The line that is the title stands in the header and not again above every paragraph. */
function withoutTitle(blocks: readonly PlacedBlock[], { block }: FoundTitle): PlacedBlock[] {
  return blocks.filter((_, i) => i !== block);
}
