import type { Document } from '../domain/document.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import type { View } from '../search/view.ts';
import { type KnownBody, knownBodies } from './meeting-dates.ts';
import { metOn } from './paper-rows.ts';
import { type Row, rowOf } from './row.ts';

/** The bodies of the register and of the papers' headers, each with how many papers and meetings of it are held. */
export function bodyRows(view: View): readonly Row[] {
  return knownBodies(view).map((body) => {
    const papers = view.documents.filter((document) => isPaperOfBody(document, body)).sort(newerFirst);
    const met = metOn(papers);
    const [newest] = papers;
    const passage = newest?.passages.find((p) => view.passage(p.document, p.paragraph));
    return rowOf({
      id: body.id ?? body.name,
      kind: 'body',
      name: body.name,
      date: newest?.date?.date ?? null,
      body: body.name,
      text: `${counted(papers.length, 'paper')}, ${counted(met.length, 'meeting')} recorded`,
      by: newest && passage ? [{ document: newest, passage, start: 0, end: passage.text.length }] : [],
    });
  });
}

/** Whether a paper's header names a body, by its id or by any of its names. */
export function isPaperOfBody({ body }: Document, { id, names }: Pick<KnownBody, 'id' | 'names'>): boolean {
  if (!body) return false;
  const name = body.name.toLowerCase();
  return (id !== null && body.id === id) || names.some((other) => other.toLowerCase() === name);
}

/** A number with its noun in the singular or plural. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
