import type { Filter } from '../domain/filter.ts';
import type { AskedDay } from '../domain/query.ts';
import { formatDate } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { EXAMPLES, type Operator } from './operator-names.ts';
import {
  dateMeant,
  forcesMeant,
  kindsMeant,
  namesMeant,
  nearestForce,
  nearestKind,
  nearestNamed,
} from './operator-values.ts';

/** What one operator does to a question. */
export interface Effect {
  readonly filter: Partial<Filter>;
  readonly day?: AskedDay;
  /** To what it restricts the evidence, in words; left out where it could not be read. */
  readonly as?: string;
  readonly hint?: string;
  /** Words that stay in the question. */
  readonly keep?: string;
}

/** Reads the value of an operator against what a view knows; a value that cannot be read gives a hint alone. */
export function readOperator(name: Operator, value: string, view: View): Effect {
  const values = value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  switch (name) {
    case 'body':
      return readNames(values, view, 'body', 'No body here is called');
    case 'workstream':
      return readNames(values, view, 'workstream', 'No workstream is registered as');
    case 'who':
      return readNames(values, view, 'person', 'No paper here names');
    case 'kind':
      return readKinds(values);
    case 'decided':
      return readDecided(value);
    case 'after':
    case 'before':
      return readDate(name, value);
  }
}

const FIELDS = { body: 'bodies', workstream: 'workstreams', person: 'people' } as const;
const WORDS = { body: 'papers of', workstream: 'passages on', person: 'passages that name' } as const;

function readNames(values: readonly string[], view: View, kind: keyof typeof FIELDS, lacking: string): Effect {
  const found = values.flatMap((value) => namesMeant(value, kind, view));
  const wrong = values.filter((value) => namesMeant(value, kind, view).length === 0);
  const hints = wrong.map((value) => leftOut(`${lacking} “${value}”`, nearestNamed(value, kind, view)));
  return {
    filter: { [FIELDS[kind]]: found },
    ...(found.length > 0 ? { as: `${WORDS[kind]} ${orList(found.map(({ name }) => name))}` } : {}),
    ...hinted(hints),
  };
}

function readKinds(values: readonly string[]): Effect {
  const kinds = values.flatMap(kindsMeant);
  const wrong = values.filter((value) => kindsMeant(value).length === 0);
  const hints = wrong.map((value) => leftOut(`There is no kind of paper “${value}”`, nearestKind(value)));
  const names = [...new Set(kinds)].map((kind) => kind.replace('-', ' '));
  return {
    filter: { kinds: [...new Set(kinds)] },
    ...(kinds.length > 0 ? { as: `papers of the kind ${orList(names)}` } : {}),
    ...hinted(hints),
  };
}

function readDecided(value: string): Effect {
  const date = dateMeant(value);
  if (date !== null) {
    const day = { date, words: value, relation: 'on' } as const;
    return { filter: { decided: 'any' }, day, as: `decisions of ${formatDate(date)}` };
  }
  const forces = forcesMeant(value);
  if (forces === null) {
    const hint = leftOut(`I can’t read “${value}” as what was decided`, nearestForce(value) ?? 'approved or 2017-03');
    return { filter: {}, hint };
  }
  return {
    filter: { decided: forces },
    as: forces === 'any' ? 'decisions' : `decisions that something be ${orList(forces)}`,
  };
}

function readDate(name: 'after' | 'before', value: string): Effect {
  const date = dateMeant(value);
  if (date === null) {
    const example = `as in ${EXAMPLES[name]} or ${name}:2017-03-22`;
    return { filter: {}, hint: `I can’t read “${value}” as a date with its year, ${example}. ${name}: was left out.` };
  }
  const words =
    name === 'after' ? `papers dated ${formatDate(date)} or later` : `papers dated before ${formatDate(date)}`;
  return { filter: { [name]: date }, as: words };
}

function leftOut(what: string, near: string | null): string {
  return `${what}${near === null ? '.' : `; did you mean ${near}?`} It was left out.`;
}

function hinted(hints: readonly string[]): { hint?: string } {
  return hints.length === 0 ? {} : { hint: hints.join(' ') };
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
