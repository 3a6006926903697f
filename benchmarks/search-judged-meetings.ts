import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Document } from '../src/domain/document.ts';

// The judged committee meetings of shared/eval/qmsum, read by the plainest rules that fit them: no registry, no headings.

/** A judged question: the paragraphs that answer it, and graded evidence (2 central, 1 peripheral) where there is any. */
export interface JudgedQuestion {
  readonly id: string;
  readonly text: string;
  readonly document: string;
  readonly relevant: readonly number[];
  readonly evidence?: Readonly<Record<string, number>>;
}

/** The meetings of `FOLDER/knowledge/meetings`, by id. */
export function readMeetings(folder: string): Document[] {
  const meetings = join(folder, 'knowledge', 'meetings');
  return readdirSync(meetings)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => meeting(basename(name, '.md'), readFileSync(join(meetings, name), 'utf8')));
}

/** The questions of `FOLDER/queries.jsonl`. */
export function readQuestions(folder: string): JudgedQuestion[] {
  const lines = readFileSync(join(folder, 'queries.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as JudgedQuestion);
}

/** The folder given on the command line, or the shared one beside the project. */
export function judgedFolder(): string {
  return process.argv[2] ?? new URL('../../shared/eval/qmsum', import.meta.url).pathname;
}

function meeting(id: string, file: string): Document {
  const blocks = file.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\n\s*\n/);
  const texts = blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return {
    id,
    file: `meetings/${id}.md`,
    title: id,
    kind: 'transcript',
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
    checksum: id,
    passages: texts.map((text, i) => ({
      document: id,
      paragraph: i + 1,
      label: null,
      text,
      form: 'paragraph',
      depth: 0,
      parent: null,
      headings: [],
      columns: [],
      page: null,
      line: i + 1,
    })),
  };
}
