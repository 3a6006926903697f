import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';

const headings = new WeakMap<Passage, ReadonlySet<string>>();
const papers = new WeakMap<Document, ReadonlySet<string>>();

/** The stems of what a passage stands under: its headings and the paragraphs that lead into it. */
export function frameStems(passage: Passage, document: Document): ReadonlySet<string> {
  let found = headings.get(passage);
  if (!found) {
    const texts = [...passage.headings];
    for (let at = passage.parent; at !== null; ) {
      const parent: Passage | undefined = document.passages[at - 1];
      if (!parent) break;
      texts.push(parent.text);
      at = parent.parent;
    }
    found = new Set(texts.flatMap(stems));
    headings.set(passage, found);
  }
  return found;
}

/** The stems of what a whole paper is about: its title, its source's title, its body and its date. */
export function paperStems(document: Document): ReadonlySet<string> {
  let found = papers.get(document);
  if (!found) {
    const date = document.date ? formatDate(document.date.date) : '';
    found = new Set([document.title, document.source?.title ?? '', document.body?.name ?? '', date].flatMap(stems));
    papers.set(document, found);
  }
  return found;
}

/** Whether a paper is one of a body's own, by the id of its header or by the name it gives. */
export function isOfBody(document: Document, body: { readonly id: string; readonly names: readonly string[] }): boolean {
  if (!document.body) return false;
  const name = document.body.name.toLowerCase();
  return document.body.id === body.id || body.names.some((other) => other.toLowerCase() === name);
}

/** The paragraph a passage hangs from; null at the top level. */
export function parentOf(passage: Passage, view: View): Passage | null {
  return passage.parent === null ? null : view.passage(passage.document, passage.parent);
}
