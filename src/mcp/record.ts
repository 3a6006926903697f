import { answerQuestion } from '../answer/answer-question.ts';
import type { Briefed } from '../answer/brief/brief.ts';
import { briefMarkdown } from '../answer/brief/brief-markdown.ts';
import { briefOn, highlights } from '../answer/brief/compose-brief.ts';
import { noRowsWords } from '../answer/table/no-rows.ts';
import { citedDocument } from '../domain/cite.ts';
import { citeRows } from '../matter/cite-rows.ts';
import { EVERYTHING, type ListName, listRows, type Selection } from '../matter/list-rows.ts';
import { knownBodies } from '../matter/meeting-dates.ts';
import { QUESTION_LIMIT } from '../question/unsupported.ts';
import type { View } from '../search/view.ts';
import { answerJson, documentJson } from '../service/answer-json.ts';
import { briefJson } from '../service/brief-json.ts';
import { foundJson } from '../service/found-json.ts';
import { listJson } from '../service/list-json.ts';

/** What a tool gives back: data or Markdown, or why it could not be done and what to do instead. */
export type Told =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** What a list is asked for with; days are YYYY-MM-DD, all but the name may be left out. */
export interface AskedList {
  readonly list: ListName;
  readonly body?: string | undefined;
  readonly workstream?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly limit?: number | undefined;
}

/** The record as an assistant of another maker is told it: what one asker may see, as of a day. */
export interface Record {
  ask(question: string): Told;
  search(query: string, limit: number): Told;
  brief(subject: string): Told;
  highlights(since: string): Told;
  list(asked: AskedList): Told;
  /** A paragraph with those around it. */
  passage(document: string, paragraph: number): Told;
}

/** The record of a view as of a day, YYYY-MM-DD. `audience` and `warnings` are of whoever asks. */
export function createRecord(
  view: View,
  asOf: string,
  { audience, warnings }: { readonly audience: string; readonly warnings: readonly string[] },
): Record {
  return {
    ask: (question) => data(answerJson(answerQuestion(question, view, { asOf, audience, warnings }))),
    search(query, limit) {
      if (query.trim() === '' || query.length > QUESTION_LIMIT) return refused('A query has 1 to 1,000 characters.');
      const hits = view.index.search(query, { limit });
      return data(foundJson({ query, kind: hits.length > 0 ? 'found' : 'not-found', hits }, warnings));
    },
    brief: (subject) => page(subject, briefOn(subject, view, asOf), warnings),
    highlights: (since) => page('highlights', highlights(since, view, asOf), warnings),
    list: (asked) => list(asked, view, asOf, warnings),
    passage: (document, paragraph) => passage(document, paragraph, view),
  };
}

/** A page is Markdown; where there is none, what is said instead is data. */
function page(subject: string, briefed: Briefed, warnings: readonly string[]): Told {
  return briefed.kind === 'brief'
    ? { kind: 'text', text: briefMarkdown(briefed.brief) }
    : data(briefJson(subject, briefed, warnings));
}

/** Rows of a list that are given unless more are asked for. */
const ROWS = 50;

function list(asked: AskedList, view: View, asOf: string, warnings: readonly string[]): Told {
  const body = asked.body === undefined ? null : findBody(asked.body, view);
  if (body === undefined)
    return refused(`There is no body “${asked.body}” in these papers: the list “bodies” names them.`);
  const workstream = asked.workstream === undefined ? null : findWorkstream(asked.workstream, view);
  if (workstream === undefined) {
    return refused(`There is no workstream “${asked.workstream}”: the list “workstreams” names them.`);
  }
  const { since = null, until = null, limit = ROWS } = asked;
  const selection = { ...EVERYTHING, body, workstream, since, until };
  const rows = listRows(asked.list, selection, view, asOf);
  const none = rows.length === 0 ? noRowsWords(asked.list, selection, view) : null;
  const listed = { list: asked.list, ...citeRows(rows.slice(0, limit)), warnings, none };
  return data({ ...listJson(listed), total: rows.length });
}

/** Undefined where no body is so called. */
function findBody(words: string, view: View): Selection['body'] | undefined {
  const wanted = words.trim().toLowerCase();
  return knownBodies(view).find(
    ({ id, names }) => id?.toLowerCase() === wanted || names.some((name) => name.toLowerCase() === wanted),
  );
}

/** The id of the workstream so called; undefined where none is. */
function findWorkstream(words: string, { registry }: View): string | undefined {
  const wanted = words.trim().toLowerCase();
  return registry.workstreams.find(({ id, name, aliases }) =>
    [id, name, ...aliases].some((one) => one.toLowerCase() === wanted),
  )?.id;
}

/** How many paragraphs stand on either side of the one asked for. */
const AROUND = 2;

function passage(id: string, paragraph: number, view: View): Told {
  const document = view.document(id);
  const found = document && view.passage(id, paragraph);
  // What may not be seen is not there, in the same words.
  if (!document || !found)
    return refused(`There is no paragraph ${paragraph} of a paper “${id}” here: search names papers.`);
  const near = document.passages.filter(
    (other) => Math.abs(other.paragraph - paragraph) <= AROUND && view.passage(id, other.paragraph) !== null,
  );
  return data({
    document: documentJson(citedDocument(document)),
    headings: found.headings,
    passages: near.map(({ paragraph: number, label, text }) => ({ paragraph: number, label, text })),
  });
}

function data(value: unknown): Told {
  return { kind: 'data', data: value };
}

function refused(reason: string): Told {
  return { kind: 'refused', reason };
}
