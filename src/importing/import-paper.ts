import { harmless } from '../domain/harmless-text.ts';
import { byPlace, type Problem } from '../domain/problem.ts';
import { collapsed } from '../knowledge/plain-text.ts';
import { isMarkingLine } from '../knowledge/restricted-marking.ts';
import { problemOfFields } from './field-evidence.ts';
import type { Block, FormatReading } from './formats/block.ts';
import { problemsOfHeader } from './header-warnings.ts';
import { type DraftHeader, headerYaml } from './header-yaml.ts';
import type { PackPlace, Paper } from './paper.ts';
import { type ImportContext, readFields } from './read-fields.ts';
import { restrictedMarks } from './restricted-marks.ts';
import { settleBlocks } from './settle-blocks.ts';
import { problemsOfText } from './text-warnings.ts';
import { problemsOfWords } from './word-balance.ts';
import { writeMarkdown } from './write-markdown.ts';

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
  const name =
    collapsed(harmless(file.split(/[/\\]/).at(-1) ?? ''))
      .slice(-LONGEST_NAME)
      .trim() || 'unnamed';
  const { pack = null } = context;
  // A pack's name tells of its meeting; of the papers in it some are of others.
  const paper = paperOf(pack?.kind === 'item' ? '' : name, reading, pack);
  const fields = readFields(paper, name, context);
  const { header, title } = fields;
  // The first line stands in the header as the title, and not again above every paragraph.
  const blocks = title.block === 0 ? paper.blocks.slice(1) : paper.blocks;
  const written = writeMarkdown(blocks);
  const problems = [
    problemOfFields(file, paper, fields),
    ...problemsOfHeader(file, paper, fields),
    ...problemsOfText(file, header.title, blocks, written, reading),
    ...problemsOfWords(file, reading, paper.blocks),
  ];
  const markdown = `${headerYaml(header)}\n${written.markdown}`;
  return { document: { header, markdown }, problems: problems.sort(byPlace) };
}

function paperOf(file: string, reading: FormatReading, pack: PackPlace | null): Paper {
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
    pack,
  };
}
