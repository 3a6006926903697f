import type { TopicTerm } from '../../domain/query.ts';
import { lexiconOf } from '../../question/lexicon.ts';
import { plainName } from '../../question/people.ts';
import { readQuestion } from '../../question/read-question.ts';
import type { View } from '../../search/view.ts';
import { type KnownBody, knownBodies } from '../meeting-dates.ts';

/** What a brief is on. */
export type Subject =
  | { readonly kind: 'workstream'; readonly id: string; readonly name: string }
  | { readonly kind: 'body'; readonly name: string; readonly body: KnownBody }
  | Person
  | { readonly kind: 'topic'; readonly name: string; readonly topic: readonly TopicTerm[] }
  /** Everything in papers of `since` (YYYY-MM-DD) or later: highlights. */
  | { readonly kind: 'all'; readonly name: string; readonly since: string };

/** A person of the register or the papers; `id` is that of their row. */
export interface Person {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** How the words of a subject were read; `ambiguous` names what they may mean, each a subject that can be asked for. */
export type ReadSubject =
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

/**
 * Reads what a brief is asked on: an id or a whole name first, then what a question with these words is about; words that
 * name nothing known are a topic. `asOf` is YYYY-MM-DD. Never throws.
 */
export function readSubject(words: string, view: View, asOf: string): ReadSubject {
  const exact = named(words, view);
  if (exact.length > 1) return { kind: 'ambiguous', names: exact.map(({ name }) => name) };
  if (exact[0]) return { kind: 'subject', subject: exact[0] };
  const read = readQuestion(words, view, asOf);
  if (read.kind === 'unsupported') return { kind: 'none' };
  if (read.kind === 'ambiguous') return { kind: 'ambiguous', names: read.word.meanings.map(({ name }) => name) };
  const { topic } = read.query;
  const [only] = topic;
  if (!only) return { kind: 'none' };
  const mention = topic.length === 1 ? only.mention : null;
  const [known] = mention && mention.kind !== 'term' ? named(mention.id, view, mention.name) : [];
  if (known) return { kind: 'subject', subject: known };
  return { kind: 'subject', subject: { kind: 'topic', name: words.trim(), topic } };
}

/** What is called so to the letter: by an id, a name or another name. */
function named(words: string, view: View, name: string = words): Subject[] {
  const wanted = [words, name].map((one) => one.trim().toLowerCase());
  const isCalled = (names: readonly (string | null)[]): boolean =>
    names.some((one) => one !== null && wanted.includes(one.toLowerCase()));
  // A person is called by the whole name without its title too.
  const plain = plainName(words).toLowerCase();
  const isNamed = (names: readonly string[]): boolean =>
    /\s/.test(plain) && names.some((one) => plainName(one).toLowerCase() === plain);
  const workstreams = view.registry.workstreams
    .filter((one) => isCalled([one.id, one.name, ...one.aliases]))
    .map((one): Subject => ({ kind: 'workstream', id: one.id, name: one.name }));
  const bodies = knownBodies(view)
    .filter((body) => isCalled([body.id, ...body.names]))
    .map((body): Subject => ({ kind: 'body', name: body.name, body }));
  const people = lexiconOf(view)
    .filter((entry) => entry.kind === 'person' && (isCalled([entry.id, ...entry.names]) || isNamed(entry.names)))
    .map((entry): Subject => ({ kind: 'person', id: entry.id, name: entry.name, names: entry.names }));
  return [...workstreams, ...bodies, ...people];
}
