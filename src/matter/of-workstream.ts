import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Workstream } from '../domain/registry.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { parentOf } from '../evidence/setting.ts';
import { workstreamsAt, workstreamsIn, workstreamsNamed } from '../knowledge/document-workstreams.ts';
import type { View } from '../search/view.ts';
import { isNamed } from './meeting-dates.ts';
import { type Setting, settingOf } from './passage-settings.ts';

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
    const above = parent ? workstreamsIn(workstreams, parent.text) : [];
    const own = new Set([...workstreamsAt(workstreams, passage), ...above].map(({ id }) => id));
    named = { own, item: own.size > 0 ? own : namedByItem(passage, document, view) };
    known.set(passage, named);
  }
  return named;
}

// Which passages are held is a matter of the paper's text and header, so that it is the same in every view.
const namedByItems = new WeakMap<readonly Workstream[], WeakMap<Document, ReadonlyMap<string, ReadonlySet<string>>>>();

/** The ids of the workstreams that the passages of a paper name under the same headings, those that the view shows. */
function namedByItem(passage: Passage, document: Document, view: View): ReadonlySet<string> {
  const { workstreams } = view.registry;
  const known = namedByItems.get(workstreams) ?? new WeakMap<Document, ReadonlyMap<string, ReadonlySet<string>>>();
  namedByItems.set(workstreams, known);
  let items = known.get(document);
  if (!items) {
    const ids = new Map<string, Set<string>>();
    for (const other of document.passages) {
      if (!view.passage(document.id, other.paragraph)) continue;
      const under = other.headings.join('\n');
      const item = ids.get(under) ?? new Set<string>();
      for (const { id } of workstreamsAt(workstreams, other)) item.add(id);
      ids.set(under, item);
    }
    items = ids;
    known.set(document, items);
  }
  return items.get(passage.headings.join('\n')) ?? NO_IDS;
}

const NO_IDS: ReadonlySet<string> = new Set();

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
  const own = settingOf(sentencesOf(support));
  if (names(family.workstreams, own, 'either')) return true;
  const around = aroundOf(passage, document, family, view);
  // Of a workstream that nothing here names no other one has to be looked for: there are many of those.
  if (!around.isNamedAbove && !around.isNamedWithin && !around.isNamedOnTop) return false;
  const others = othersThan(family, view);
  if (names(others, own, 'either')) return false;
  if (around.isNamedAbove) return true;
  if (names(others, around.above, 'either')) return false;
  return around.isNamedWithin ? !names(others, around.whole, 'plain') : around.isNamedOnTop;
}

/** What stands around the sentences of a passage, and where of it names a family. */
interface Around {
  readonly above: Setting;
  readonly whole: Setting;
  readonly isNamedAbove: boolean;
  readonly isNamedWithin: boolean;
  readonly isNamedOnTop: boolean;
}

/** Looked at once for all sentences of a passage, as long as a family is asked about. */
const aroundByFamily = new WeakMap<Family, WeakMap<Passage, Around>>();

function aroundOf(passage: Passage, document: Document, family: Family, view: View): Around {
  const known = aroundByFamily.get(family) ?? new WeakMap<Passage, Around>();
  aroundByFamily.set(family, known);
  let around = known.get(passage);
  if (!around) {
    const { workstreams } = family;
    const above = settingOf([...passage.headings.slice(1), parentOf(passage, view)?.text ?? ''].join('\n'));
    const whole = settingOf(passage.text);
    const top = settingOf([document.title, passage.headings[0] ?? ''].join('\n'));
    around = {
      above,
      whole,
      isNamedAbove: names(workstreams, above, 'either'),
      isNamedWithin: names(workstreams, whole, 'plain'),
      isNamedOnTop: names(workstreams, top, 'plain'),
    };
    known.set(passage, around);
  }
  return around;
}

const othersByFamily = new WeakMap<Family, readonly Workstream[]>();

/** The workstreams that are not of a family. */
function othersThan(family: Family, { registry }: View): readonly Workstream[] {
  const others = othersByFamily.get(family) ?? registry.workstreams.filter(({ id }) => !family.ids.has(id));
  othersByFamily.set(family, others);
  return others;
}

function sentencesOf({ passage, start, end }: Support): string {
  const { sentences } = readPassage(passage);
  return sentences
    .filter((sentence) => sentence.end > start && sentence.start < end)
    .map(({ text }) => text)
    .join(' ');
}

function names(workstreams: readonly Workstream[], { text, lower }: Setting, forms: keyof Forms = 'plain'): boolean {
  return formsOf(workstreams)[forms].some((words) => isNamed(words, text, lower));
}

/** Every name of some workstreams, as it is written and in either number. */
interface Forms {
  readonly plain: readonly string[];
  readonly either: readonly string[];
}

const formsKnown = new WeakMap<readonly Workstream[], Forms>();

function formsOf(workstreams: readonly Workstream[]): Forms {
  let forms = formsKnown.get(workstreams);
  if (!forms) {
    const plain = workstreams.flatMap(({ name, aliases }) => [name, ...aliases]);
    forms = { plain, either: plain.flatMap(eitherNumber) };
    formsKnown.set(workstreams, forms);
  }
  return forms;
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
