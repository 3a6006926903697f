import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';

const headings = new WeakMap<Passage, ReadonlySet<string>>();
const items = new WeakMap<Passage, ReadonlySet<string>>();
const bodies = new WeakMap<Document, ReadonlySet<string>>();
const papers = new WeakMap<Document, ReadonlySet<string>>();

/** The stems of what a passage stands under: its headings, a row's column heads and the paragraphs that lead into it. */
export function frameStems(passage: Passage, document: Document): ReadonlySet<string> {
  let found = headings.get(passage);
  if (!found) {
    const texts = [...passage.headings, ...passage.columns];
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

const OUTCOME = /^(?:decisions?|resolutions?|resolved|outcomes?|recommendations?|agreed|actions?)\b/i;

/**
 * The stems of the whole item that a passage under a heading such as "Decision" closes: every passage of its paper under
 * the same outer headings. Empty for a passage that stands under a heading of its own matter.
 */
export function itemStems(passage: Passage, document: Document): ReadonlySet<string> {
  const last = passage.headings.at(-1);
  if (last === undefined || !OUTCOME.test(last)) return NOTHING;
  let found = items.get(passage);
  if (!found) {
    const outer = passage.headings.slice(0, -1);
    const item = document.passages.filter((other) => outer.every((heading, i) => other.headings[i] === heading));
    found = new Set(item.slice(0, ITEM_LIMIT).flatMap(({ text }) => stems(text)));
    items.set(passage, found);
  }
  return found;
}

/** Passages of one item that are read: a paper of many items without headings of their own is no item. */
const ITEM_LIMIT = 80;
const NOTHING: ReadonlySet<string> = new Set();

/** The stems of the name of a paper's body. */
export function bodyStems(document: Document): ReadonlySet<string> {
  let found = bodies.get(document);
  if (!found) {
    found = new Set(stems(document.body?.name ?? ''));
    bodies.set(document, found);
  }
  return found;
}

/** Whether a paper is one of a body's own, by the id of its header or by the name it gives. */
export function isOfBody(
  document: Document,
  body: { readonly id: string; readonly names: readonly string[] },
): boolean {
  if (!document.body) return false;
  const name = document.body.name.toLowerCase();
  return document.body.id === body.id || body.names.some((other) => other.toLowerCase() === name);
}

/** The paragraph a passage hangs from; null at the top level. */
export function parentOf(passage: Passage, view: View): Passage | null {
  return passage.parent === null ? null : view.passage(passage.document, passage.parent);
}
