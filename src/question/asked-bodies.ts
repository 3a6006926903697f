import type { AskedList } from '../domain/asked-list.ts';
import type { Mention } from '../domain/query.ts';
import { CALLED, DECIDERS } from '../english/deciding-words.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { lexiconOf } from './lexicon.ts';
import type { QuestionWord } from './words.ts';

/** The bodies that a question names, and its words for them. */
export interface FoundBodies {
  readonly named: NonNullable<AskedList['bodies']>;
  readonly words: readonly QuestionWord[];
}

/** What a body may be called. */
export const BODY_NOUN = new RegExp(`^(?:${DECIDERS}|${CALLED})s?$`, 'i');

/**
 * The bodies a question names: those of the papers whose name holds all the words of a body's noun and of those right before
 * it ("the digital board", "scrutiny"). A body named in full is asked for under longer names too; one without papers of its
 * own is none that papers could be listed of.
 */
export function bodiesIn(words: readonly QuestionWord[], mentions: readonly Mention[], view: View): FoundBodies | null {
  const names = bodyNames(view);
  for (const mention of mentions.filter(({ kind }) => kind === 'body')) {
    const inside = words.filter((word) => word.start >= mention.start && word.end <= mention.end);
    const own = names.filter(
      ({ id, names: all, stems: held }) =>
        id === mention.id || all.some((name) => mention.names.includes(name)) || holdsAll(held, inside),
    );
    if (own.length > 0) return { named: own, words: inside };
  }
  for (const noun of words.filter(({ word }) => BODY_NOUN.test(word))) {
    for (let from = runBefore(words, words.indexOf(noun)); from <= words.indexOf(noun); from++) {
      const run = words.slice(from, words.indexOf(noun) + 1);
      const own = names.filter(({ stems: held }) => holdsAll(held, run));
      if (own.length > 0) return { named: own, words: run };
    }
  }
  return null;
}

/** Where the words that may name a body with the noun at a place begin. */
function runBefore(words: readonly QuestionWord[], at: number): number {
  let from = at;
  while (from > 0 && !words[from - 1]?.stop) from--;
  return from;
}

function holdsAll(held: ReadonlySet<string>, words: readonly QuestionWord[]): boolean {
  const telling = words.filter(({ stop }) => !stop);
  return telling.length > 0 && telling.every(({ readings }) => readings.some((stem) => held.has(stem)));
}

interface BodyName {
  readonly id: string | null;
  readonly names: readonly string[];
  readonly stems: ReadonlySet<string>;
}

const memory = new WeakMap<View, readonly BodyName[]>();

/** The bodies that have papers in a view, with the stems of their names. */
function bodyNames(view: View): readonly BodyName[] {
  let known = memory.get(view);
  if (!known) {
    const own = new Map(view.documents.flatMap(({ body }) => (body ? [[body.id ?? body.name, body] as const] : [])));
    known = [...own.values()].map(({ id, name }) => {
      const entry = lexiconOf(view).find((e) => e.kind === 'body' && (e.id === id || e.names.includes(name)));
      const names = [...new Set([name, ...(entry?.names ?? [])])];
      return { id, names, stems: new Set(names.flatMap(stems)) };
    });
    memory.set(view, known);
  }
  return known;
}
