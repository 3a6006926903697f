import type { Document, DocumentKind } from '../../src/domain/document.ts';
import type { Passage } from '../../src/domain/passage.ts';
import { splitSentences } from '../../src/domain/sentences.ts';
import { dateContextOf } from '../../src/statements/date-context.ts';
import { findDatePhrases } from '../../src/statements/date-phrases.ts';
import type { Reading } from '../../src/statements/recogniser.ts';

/** What a test says of its paper; the rest is a plain set of minutes. */
export interface Paper {
  readonly kind?: DocumentKind;
  readonly body?: string;
  readonly date?: string;
  readonly headings?: readonly string[];
}

/** A line of a made-up paper: its words, or its words and the number of the paragraph it stands under. */
export type Line = string | { readonly text: string; readonly under: number };

/** The readings of a made-up paper's lines, in order. */
export function readingsOf(lines: readonly Line[], paper: Paper = {}): Reading[] {
  const passages = lines.map((line, at) => passageOf(line, at + 1, paper.headings ?? []));
  const document = documentOf(passages, paper);
  return passages.map((passage) => ({
    document,
    passage,
    sentences: splitSentences(passage.text),
    dates: findDatePhrases(passage.text, dateContextOf(document, passage)),
  }));
}

/** The reading of a paper that is one paragraph. */
export function readingOf(text: string, paper: Paper = {}): Reading {
  const [reading] = readingsOf([text], paper);
  if (!reading) throw new Error('a paper of one line has one reading');
  return reading;
}

function passageOf(line: Line, paragraph: number, headings: readonly string[]): Passage {
  const { text, under } = typeof line === 'string' ? { text: line, under: null } : line;
  return {
    document: 'paper',
    paragraph,
    label: null,
    text,
    form: under === null ? 'paragraph' : 'item',
    depth: under === null ? 0 : 1,
    parent: under,
    headings,
    columns: [],
    page: null,
    line: paragraph,
  };
}

function documentOf(passages: readonly Passage[], paper: Paper): Document {
  return {
    id: 'paper',
    file: 'meetings/paper.md',
    title: 'A paper',
    kind: paper.kind ?? 'minutes',
    text: 'verbatim',
    body: paper.body === undefined ? null : { id: null, name: paper.body, basis: 'stated', note: null },
    date: paper.date === undefined ? null : { date: paper.date, basis: 'stated', note: null },
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
    passages,
    checksum: '',
  };
}
