import type { Document } from '../domain/document.ts';
import type { Query } from '../domain/query.ts';
import type { View } from '../search/view.ts';
import { newerFirst } from './newer-first.ts';

const replaced = new WeakMap<View, ReadonlySet<string>>();

/** Whether another paper of the view says that it replaces this one. */
export function isReplaced({ id }: Pick<Document, 'id'>, view: View): boolean {
  let ids = replaced.get(view);
  if (!ids) {
    ids = new Set(view.documents.flatMap(({ supersedes }) => supersedes ?? []));
    replaced.set(view, ids);
  }
  return ids.has(id);
}

/** The papers of a view that no other replaces, newest first. */
export function newestPapers(view: View): Document[] {
  return view.documents.filter((document) => !isReplaced(document, view)).sort(newerFirst);
}

/**
 * Whether a paper speaks to a question: one that a paper of the view replaces (draft minutes, once approved) does so only
 * where drafts are asked about. What was proposed before a decision is a part of the life of its matter.
 */
export function speaksFor(document: Document, query: Pick<Query, 'text' | 'intent'>, view: View): boolean {
  if (!isReplaced(document, view) || /\bdrafts?\b/i.test(query.text)) return true;
  return query.intent === 'timeline' && document.kind === 'proposed-decision';
}
