import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Workstream } from '../domain/registry.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { parentOf } from '../evidence/setting.ts';
import { workstreamsIn, workstreamsNamed } from '../knowledge/document-workstreams.ts';
import type { View } from '../search/view.ts';
import { isNamed } from './meeting-dates.ts';
import { itemOf, type Setting, settingOf } from './passage-settings.ts';

/** A workstream of the register with all its parts. */
export interface Family {
  readonly ids: ReadonlySet<string>;
  readonly workstreams: readonly Workstream[];
}

/** The family of a workstream's id; empty but for the id where the register does not know it. */
export function familyOf(id: string, { registry }: View): Family {
  const workstreams = registry.workstreams.filter((workstream) => workstream.id === id);
  for (const parent of workstreams) {
    workstreams.push(
      ...registry.workstreams.filter((child) => child.parent === parent.id && !workstreams.includes(child)),
    );
  }
  return { ids: new Set([id, ...workstreams.map((workstream) => workstream.id)]), workstreams };
}

/** Whether a paper as a whole is of a workstream: by its header, or by the names in its title. */
export function isPaperOf({ workstreams, title }: Document, family: Family): boolean {
  return workstreams.some((id) => family.ids.has(id)) || names(family.workstreams, settingOf(title));
}

/**
 * Whether a passage is of a workstream: it names it, by its own words, its headings or what leads into it; or it names
 * none and its item does; or neither names one and the header of its paper states it. Where the header states none, the
 * whole text was searched for names, so that a passage whose item names none is of none.
 */
export function isPassageOf(
  { document, passage }: Pick<Support, 'document' | 'passage'>,
  { ids }: Family,
  view: View,
): boolean {
  const { own, item } = namedBy(passage, document, view);
  if (own.size > 0) return holdsAny(own, ids);
  if (item.size > 0) return holdsAny(item, ids);
  return document.workstreams.some((id) => ids.has(id)) && !isRead(document, view);
}

/** The ids of the workstreams that a passage names with its headings and what leads into it, and that its item names. */
interface NamedBy {
  readonly own: ReadonlySet<string>;
  readonly item: ReadonlySet<string>;
}

const namedByPassage = new WeakMap<View, WeakMap<Passage, NamedBy>>();

/** What names workstreams at a passage, looked for once in a view. */
export function namedBy(passage: Passage, document: Document, view: View): NamedBy {
  const known = namedByPassage.get(view) ?? new WeakMap<Passage, NamedBy>();
  namedByPassage.set(view, known);
  let named = known.get(passage);
  if (!named) {
    const { workstreams } = view.registry;
    const parent = parentOf(passage, view);
    const own = idsIn(workstreams, [...passage.headings, parent?.text ?? '', passage.text].join('\n'));
    named = { own, item: own.size > 0 ? own : idsIn(workstreams, itemOf(passage, document, view).text) };
    known.set(passage, named);
  }
  return named;
}

function idsIn(workstreams: readonly Workstream[], text: string): ReadonlySet<string> {
  return new Set(workstreamsIn(workstreams, text).map(({ id }) => id));
}

function holdsAny(named: ReadonlySet<string>, ids: ReadonlySet<string>): boolean {
  return [...named].some((id) => ids.has(id));
}

/**
 * Whether words of a passage are of a workstream by what stands beside them: their sentence, their headings or what leads into
 * them names it, or their paper's title does; where their sentence names another workstream alone, they are that one's. For
 * what is read by itself, as in a brief, where an item that names it somewhere is not near enough.
 */
export function isNamedBeside(support: Support, family: Family, view: View): boolean {
  const { document, passage } = support;
  const others = view.registry.workstreams.filter(({ id }) => !family.ids.has(id));
  const own = settingOf(sentencesOf(support));
  if (names(family.workstreams, own, eitherNumber)) return true;
  if (names(others, own, eitherNumber)) return false;
  const parent = parentOf(passage, view);
  const above = settingOf([...passage.headings.slice(1), parent?.text ?? ''].join('\n'));
  if (names(family.workstreams, above, eitherNumber)) return true;
  if (names(others, above, eitherNumber)) return false;
  const whole = settingOf(passage.text);
  if (names(family.workstreams, whole)) return !names(others, whole);
  return names(family.workstreams, settingOf([document.title, passage.headings[0] ?? ''].join('\n')));
}

function sentencesOf({ passage, start, end }: Support): string {
  const { sentences } = readPassage(passage);
  return sentences
    .filter((sentence) => sentence.end > start && sentence.start < end)
    .map(({ text }) => text)
    .join(' ');
}

function names(
  workstreams: readonly Workstream[],
  { text, lower }: Setting,
  forms: (name: string) => readonly string[] = (name) => [name],
): boolean {
  return workstreams.some(({ name, aliases }) =>
    [name, ...aliases].flatMap(forms).some((words) => isNamed(words, text, lower)),
  );
}

/** A name in the singular and the plural: a heading "Harl dialysis unit" is of the dialysis units. */
function eitherNumber(name: string): readonly string[] {
  if (name === name.toUpperCase()) return [name];
  return [name, /[^s]s$/.test(name) ? name.slice(0, -1) : `${name}s`];
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
