import { createHash } from 'node:crypto';
import { entryKeys } from '../../digest/entry-keys.ts';
import { splitSentences } from '../../domain/sentences.ts';
import { wordRuns } from '../../domain/word-runs.ts';
import { draftParts } from '../../importing/draft-parts.ts';
import { loadCorpus } from '../../knowledge/load-corpus.ts';
import { readPassages } from '../../knowledge/passages.ts';
import { isPaper, paperId } from '../../knowledge/raw-file.ts';
import type { Erasing } from '../../store/erasing.ts';
import { bodyWords } from '../importing/known-papers.ts';
import type { PaperFiles } from './paper-files.ts';

/** What is known of a paper before it is purged. */
export interface PurgedPaper {
  readonly erasing: Erasing;
  /** Its sentences that stand in no other paper, to look for them afterwards. */
  readonly sentences: readonly string[];
  /** Whether the public could see it. */
  readonly isPublic: boolean;
  /** Of the folder as it was: whoever serves that serves the paper still; null where it was out of the folder already. */
  readonly revision: string | null;
  /** SHA-256 of its words, as it was imported where that is kept. */
  readonly words: string;
}

/**
 * Reads what has to be erased of a paper: what its texts say and no other file of the folder says too.
 *
 * @param files the paper's file (or files, where two have its id), and the paper as it was imported
 */
export async function purgedPaper(
  id: string,
  { papers, texts, before }: PaperFiles,
  defaultAudience: string,
): Promise<PurgedPaper> {
  const { corpus } = await loadCorpus(before, { defaultAudience });
  const documents = corpus.documents.filter((document) => document.id === id);
  const runs = new Set(texts.flatMap(sayingsOf).flatMap(wordRuns));
  for (const { path, bytes } of before.files) {
    if (isPaper(path) && paperId(path) === id) continue;
    for (const saying of sayingsOf(new TextDecoder().decode(bytes)))
      for (const run of wordRuns(saying)) runs.delete(run);
  }
  const sentences = texts.flatMap((text) => sentencesOf(id, text));
  const imported = texts.at(-1) ?? '';
  return {
    erasing: { paper: id, keys: entryKeys({ documents }), runs: [...runs] },
    sentences: [...new Set(sentences)].filter((sentence) => wordRuns(sentence).some((run) => runs.has(run))),
    isPublic: documents.some(({ audience, unconfirmed }) => audience === 'public' && !unconfirmed),
    revision: papers.length > 0 ? corpus.revision : null,
    words: wordsHash(imported),
  };
}

/** The sentences of a paper as answers and digests quote them, and its headings. */
function sentencesOf(id: string, text: string): string[] {
  const body = draftParts(text).paragraphs.join('\n\n');
  const headings = body.split('\n').flatMap((line) => /^#+ +(.+)$/.exec(line)?.[1] ?? []);
  const passages = readPassages(id, body, 1).map((passage) => passage.text);
  return [...headings, ...passages].flatMap((part) => splitSentences(part).map((sentence) => sentence.text));
}

/** A fingerprint of a paper's words that tells nothing of them. */
export function wordsHash(markdown: string): string {
  return createHash('sha256').update(bodyWords(markdown).join(' ')).digest('hex');
}

/** The paragraphs of a file, and the fields of its header: a run of words ends with each. */
function sayingsOf(text: string): string[] {
  const { fields, paragraphs } = draftParts(text);
  return [...[...fields.values()].map((field) => field.replace(/^\w+:/, '')), ...paragraphs];
}
