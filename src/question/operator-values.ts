import { DOCUMENT_KINDS, type DocumentKind } from '../domain/document.ts';
import type { FilteredName } from '../domain/filter.ts';
import { hasYear, isReducedDate, type ReducedDate } from '../domain/reduced-date.ts';
import { FORCES, type Force } from '../domain/statement.ts';
import { nearestWord } from '../knowledge/nearest-word.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { findDatePhrases } from '../statements/date-phrases.ts';
import { forceOfStem } from './asked-force.ts';
import { lexiconOf } from './lexicon.ts';
import { plainName } from './people.ts';

/** The entries of a kind that a value names: by id or whole name, else by words of their names; none where none fits. */
export function namesMeant(value: string, kind: 'body' | 'workstream' | 'person', view: View): FilteredName[] {
  const entries = lexiconOf(view).filter((entry) => entry.kind === kind);
  const wanted = key(value);
  const whole = entries.filter(({ id, names }) => [id, ...names].some((name) => key(name) === wanted));
  if (whole.length > 0) return whole.map(named);
  const words = stems(spaced(value));
  if (words.length === 0) return [];
  const partly = entries.filter(({ names }) =>
    names.some((name) => {
      const held = new Set(stems(kind === 'person' ? plainName(name) : name));
      return words.every((word) => held.has(word));
    }),
  );
  if (partly.length > 0 || kind !== 'person') return partly.map(named);
  // A speaker whose post no paper gives is in no list of names, but in the papers.
  const spoken = words.every((word) => view.index.documentFrequency(word) > 0);
  return spoken ? [{ id: value, name: value, names: [value] }] : [];
}

/** The name nearest to a value that names nothing; null where none is near. */
export function nearestNamed(value: string, kind: 'body' | 'workstream' | 'person', view: View): string | null {
  const entries = lexiconOf(view).filter((entry) => entry.kind === kind);
  const names = entries.flatMap(({ id, names }) => [
    ...(id === key(id) ? [id] : []),
    ...names,
    ...(kind === 'person' ? names.map((name) => plainName(name).split(' ').at(-1) ?? name) : []),
  ]);
  return nearestWord(spaced(value), [...new Set(names)].sort());
}

function named({ id, name, names }: FilteredName): FilteredName {
  return { id, name, names };
}

function spaced(value: string): string {
  return value.replace(/[-_]+/g, ' ');
}

function key(value: string): string {
  return spaced(value).toLowerCase().replace(/\s+/g, ' ').trim();
}

const KIND_NAMES: Readonly<Record<string, readonly DocumentKind[]>> = {
  // Draft minutes are minutes; one who wants the drafts alone says so.
  minutes: ['minutes', 'draft-minutes'],
  minute: ['minutes', 'draft-minutes'],
  draft: ['draft-minutes'],
  decision: ['decision-record'],
  update: ['board-update'],
  position: ['position-paper'],
};

/** The kinds of paper a value names ("minutes", "board updates"); none where it names none. */
export function kindsMeant(value: string): readonly DocumentKind[] {
  const written = key(value).replaceAll(' ', '-');
  for (const name of [written, written.replace(/s$/, '')]) {
    if (Object.hasOwn(KIND_NAMES, name)) return KIND_NAMES[name] ?? [];
    const kind = DOCUMENT_KINDS.find((known) => known === name);
    if (kind) return [kind];
  }
  return [];
}

export function nearestKind(value: string): string | null {
  return nearestWord(key(value).replaceAll(' ', '-'), DOCUMENT_KINDS);
}

/** The operative verbs a value names in any form ("approve", "approval"), `any` for any; null where it names none. */
export function forcesMeant(value: string): readonly Force[] | 'any' | null {
  if (/^(?:any|anything|all|yes|true)$/i.test(value)) return 'any';
  const force = stems(spaced(value)).map(forceOfStem)[0];
  return force ? [force] : null;
}

export function nearestForce(value: string): string | null {
  return nearestWord(value.toLowerCase(), FORCES);
}

/** The date a value writes, with its year: "2017-03", "3 March 2017", "03/03/2017"; null for anything else. */
export function dateMeant(value: string): ReducedDate | null {
  const written = value.trim();
  if (isReducedDate(written)) return hasYear(written) && !written.includes('/') ? written : null;
  const text = /^\p{L}+[-_]\d{4}$/u.test(written) ? spaced(written) : written;
  const [phrase] = findDatePhrases(text, { reference: null, referenceName: null });
  if (phrase?.start !== 0 || phrase.end !== text.length) return null;
  return hasYear(phrase.date) && !phrase.date.includes('/') ? phrase.date : null;
}
