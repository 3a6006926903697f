import type { Body } from '../../domain/registry.ts';
import type { Withdrawn } from '../../domain/withdrawn.ts';
import { draftParts } from '../../importing/draft-parts.ts';
import { wordsOf } from '../../importing/word-balance.ts';
import { FolderError } from '../../knowledge/folder-error.ts';
import { splitFrontMatter } from '../../knowledge/front-matter.ts';
import { isPaper, paperId } from '../../knowledge/raw-file.ts';
import { readFiles } from '../../knowledge/read-files.ts';
import { readHeader } from '../../knowledge/read-header.ts';
import { readRegistry } from '../../knowledge/read-registry.ts';

/** A paper that stands in the folder already, as far as an import looks at it. */
export interface KnownPaper {
  readonly id: string;
  /** Relative to the folder. */
  readonly path: string;
  readonly markdown: string;
  /** The file it was imported from, as its header says; null where it says none. */
  readonly source: { readonly file: string | null; readonly sha256: string | null } | null;
}

/** What stands in a folder before an import. */
export interface KnownFolder {
  /** By id; a file that is imported joins them. */
  readonly papers: Map<string, KnownPaper>;
  readonly bodies: readonly Body[];
  /** Papers that were taken out of it. */
  readonly withdrawn: readonly Withdrawn[];
}

/** Reads what an import has to know of a folder; one that is not there yet holds nothing. */
export async function knownPapers(directory: string): Promise<KnownFolder> {
  const papers = new Map<string, KnownPaper>();
  try {
    const folder = await readFiles(directory);
    for (const { path, bytes } of folder.files) {
      if (!isPaper(path)) continue;
      const markdown = new TextDecoder().decode(bytes);
      papers.set(paperId(path), { id: paperId(path), path, markdown, source: sourceOf(path, markdown) });
    }
    const { bodies, withdrawn } = readRegistry(folder, null).registry;
    return { papers, bodies, withdrawn };
  } catch (error) {
    if (error instanceof FolderError && error.code === 'missing') return { papers, bodies: [], withdrawn: [] };
    throw error;
  }
}

/** The file a paper was imported from, as its header says; null where it says none or cannot be read. */
export function sourceOf(path: string, markdown: string): KnownPaper['source'] {
  const cut = splitFrontMatter(markdown.replace(/\r\n/g, '\n'));
  return cut.kind === 'found' ? (readHeader(path, cut).header?.source ?? null) : null;
}

/** The words of a paper without its header, in order. */
export function bodyWords(markdown: string): string[] {
  return wordsOf(draftParts(markdown).paragraphs.join('\n').toLowerCase());
}

/** Half of the words in common: a version of one paper keeps far more, two papers of one committee far less. */
const ALIKE = 0.5;

/** Whether two papers are versions of one, by their words. */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [distinct(one), distinct(other)];
  if (a.size + b.size === 0) return true;
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size) >= ALIKE;
}

/** Pairs of neighbouring words: papers of one committee share words, and not their order. */
function distinct(markdown: string): ReadonlySet<string> {
  const words = bodyWords(markdown);
  return new Set(words.map((word, i) => `${words[i - 1] ?? ''} ${word}`));
}
