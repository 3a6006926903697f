import { byPlace } from '../domain/problem.ts';
import { decodeText } from './decode-text.ts';
import { doubtsOf, type LookedAt } from './doubtful-header.ts';
import { duplicatePapers } from './duplicate-papers.ts';
import { splitFrontMatter } from './front-matter.ts';
import { garbledLetters } from './garbled-letters.ts';
import type { LoadedCorpus } from './load-corpus.ts';
import { type KnowledgeProblem, problemAt, shown } from './problem-codes.ts';
import type { FolderFiles, RawFile } from './raw-file.ts';
import { readHeader } from './read-header.ts';
import { TOP_FILES } from './register-files.ts';
import { parseYaml } from './yaml-text.ts';

/**
 * A closer look at a folder that was loaded: what a person should look at, though it keeps no paper from answering. Too
 * much to be told at every question, so it is apart from the problems of the load.
 *
 * @param today YYYY-MM-DD
 */
export function reviewFolder({ files }: FolderFiles, { corpus }: LoadedCorpus, today: string): KnowledgeProblem[] {
  const papers = new Map(corpus.documents.map((document) => [document.id, document]));
  const byFile = new Map(corpus.documents.map((document) => [document.file, document]));
  const context = { today, plan: corpus.plan, papers };
  const problems = duplicatePapers(corpus.documents);
  for (const file of files) {
    const { text } = decodeText(file);
    const document = byFile.get(file.path);
    if (text === null || (document === undefined && !TOP_FILES.includes(file.path))) continue;
    problems.push(...garbled(file, text));
    const looked = document === undefined ? null : headerOf(file, text);
    if (document !== undefined && looked !== null) problems.push(...doubtsOf({ document, ...looked }, context));
  }
  return problems.sort(byPlace);
}

function headerOf({ path }: RawFile, text: string): Omit<LookedAt, 'document'> | null {
  const cut = splitFrontMatter(text);
  if (cut.kind !== 'found') return null;
  const { header, place } = readHeader(path, cut);
  return header === null ? null : { header, place, cutOff: parseYaml(cut.header).cutOff(['title']) };
}

function garbled({ path }: RawFile, text: string): KnowledgeProblem[] {
  const found = garbledLetters(text);
  if (found === null) return [];
  const { count, line, words } = found;
  const what = count === 1 ? '1 letter or mark was' : `${count} letters or marks were`;
  const message = `${what} garbled when the file was saved, the first in ${shown(words)}.`;
  const fix = 'Import the original again, or put the right letters in: “Â£” was a pound sign, “â€™” an apostrophe.';
  return [problemAt({ file: path, line, column: 1 }, 'warning', 'garbled-letters', message, fix)];
}
