import type { Corpus } from '../../src/domain/corpus.ts';
import type { Document } from '../../src/domain/document.ts';
import { NO_ORIGINALS } from '../../src/domain/original.ts';
import { EMPTY_REGISTRY } from '../../src/domain/registry.ts';

/** A paper for a test: each text is a paragraph, "# …" is the heading of those after it. */
export function aPaper(id: string, texts: readonly string[], header: Partial<Document> = {}): Document {
  let headings: readonly string[] = [];
  const passages: Document['passages'][number][] = [];
  for (const text of texts) {
    if (text.startsWith('# ')) {
      headings = [text.slice(2)];
      continue;
    }
    const paragraph = passages.length + 1;
    const line = paragraph;
    passages.push({
      document: id,
      paragraph,
      label: null,
      text,
      form: 'paragraph',
      depth: 0,
      parent: null,
      headings,
      columns: [],
      page: null,
      line,
    });
  }
  return {
    id,
    file: `meetings/${id}.md`,
    title: id,
    kind: 'minutes',
    text: 'verbatim',
    body: null,
    date: null,
    authors: [],
    source: null,
    audience: 'public',
    workstreams: [],
    approvedAt: null,
    supersedes: null,
    change: null,
    confirmed: [],
    unconfirmed: false,
    stale: false,
    checksum: `checksum of ${id}`,
    ...header,
    passages,
  };
}

/** A stated date for a paper's header. */
export function dated(date: string): Pick<Document, 'date'> {
  return { date: { date, basis: 'stated', note: null } };
}

/** A corpus of papers. */
export function aCorpus(documents: readonly Document[], rest: Partial<Corpus> = {}): Corpus {
  return {
    documents,
    registry: EMPTY_REGISTRY,
    plan: null,
    originals: NO_ORIGINALS,
    statements: [],
    held: new Set(),
    doubted: new Set(),
    revision: 'r1',
    ...rest,
  };
}
