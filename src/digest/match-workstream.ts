import type { Support } from '../answer/draft.ts';
import type { Document } from '../domain/document.ts';
import type { Workstream } from '../domain/registry.ts';
import { parentOf } from '../evidence/setting.ts';
import { workstreamsNamed } from '../knowledge/document-workstreams.ts';
import type { View } from '../search/view.ts';
import type { Found } from './found.ts';
import { isNamed } from './meeting-dates.ts';
import { itemOf, type Setting, settingOf } from './passage-settings.ts';

/** A test of whether news is of a workstream or of one of its parts. */
export function matchesWorkstream(id: string, view: View): (matter: Pick<Found, 'places' | 'whole'>) => boolean {
  const family = familyOf(id, view.registry.workstreams);
  const ids = new Set([id, ...family.map((workstream) => workstream.id)]);
  return ({ places, whole }) =>
    places.some(({ document, passage }) =>
      whole ? isOfPaper(document, family, ids) : isAt({ document, passage }, family, ids, view),
    );
}

function familyOf(id: string, workstreams: readonly Workstream[]): Workstream[] {
  const family = workstreams.filter((workstream) => workstream.id === id);
  for (const parent of family) {
    family.push(...workstreams.filter((child) => child.parent === parent.id && !family.includes(child)));
  }
  return family;
}

function isOfPaper({ workstreams, title }: Document, family: readonly Workstream[], ids: ReadonlySet<string>): boolean {
  return workstreams.some((id) => ids.has(id)) || names(family, settingOf(title));
}

/**
 * Whether a passage is of a workstream: it names it, by its own words, its headings or what leads into it; or it names
 * none and its item does; or neither names one and the header of its paper states it. Where the header states none, the
 * whole text was searched for names, so that a passage whose item names none is of none.
 */
function isAt(
  { document, passage }: Pick<Support, 'document' | 'passage'>,
  family: readonly Workstream[],
  ids: ReadonlySet<string>,
  view: View,
): boolean {
  const others = view.registry.workstreams.filter(({ id }) => !ids.has(id));
  const parent = parentOf(passage, view);
  const own = settingOf([...passage.headings, parent?.text ?? '', passage.text].join('\n'));
  if (names(family, own)) return true;
  if (names(others, own)) return false;
  const item = itemOf(passage, document, view);
  if (names(family, item)) return true;
  return !names(others, item) && document.workstreams.some((id) => ids.has(id)) && !isRead(document, view);
}

function names(workstreams: readonly Workstream[], { text, lower }: Setting): boolean {
  return workstreams.some(({ name, aliases }) => [name, ...aliases].some((words) => isNamed(words, text, lower)));
}

const read = new WeakMap<Document, boolean>();

/** Whether a paper's workstreams are those that its text names: then its header states none, or the same ones. */
function isRead(document: Document, { registry }: View): boolean {
  let known = read.get(document);
  if (known === undefined) {
    const named = workstreamsNamed(registry.workstreams, document.title, document.passages);
    known = named.length === document.workstreams.length && named.every((id) => document.workstreams.includes(id));
    read.set(document, known);
  }
  return known;
}
