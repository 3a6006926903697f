import type { AskedList } from '../domain/asked-list.ts';
import type { Mention, TopicTerm } from '../domain/query.ts';
import { FORCES, type Force } from '../domain/statement.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { findAskedWindow } from './asked-window.ts';
import { lexiconOf } from './lexicon.ts';
import { LIST_RULES, type ListRule } from './list-rules.ts';
import { readTopic } from './topic.ts';
import type { QuestionWord } from './words.ts';

/** What is known of a question when its list is read. */
export interface ListReading {
  readonly text: string;
  readonly words: readonly QuestionWord[];
  readonly mentions: readonly Mention[];
  readonly view: View;
  readonly asOf: string;
}

const COMING: ReadonlySet<string> = new Set(['dates', 'meetings']);
/** Small words of time and order that name nothing once the time is read. */
const ORDER =
  'since between before after until last latest newest recent previous next month year week couple few time date today now so far up list show give all every everything please mid end start early late this our us from us whole emergency extraordinary special meeting session quoted ever back them those ones';
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The list a question asks for, narrowed to its bodies, its time and its matter; null where it asks for none. */
export function readAskedList({ text, words, mentions, view, asOf }: ListReading): AskedList | null {
  const rule = LIST_RULES.find(({ when }) => when.test(text));
  if (!rule) return null;
  const window = findAskedWindow(text, asOf, COMING.has(rule.of));
  const inWindow = (word: QuestionWord): boolean =>
    window.spans.some(({ start, end }) => word.start < end && word.end > start);
  const rest = words.filter((word) => !inWindow(word));
  const bodies = bodiesIn(rest, mentions, view);
  const spent = new Set(rest.filter((word) => isSpent(word, rule) || bodies?.words.includes(word)));
  const others = mentions.filter(
    ({ kind, start }) => kind !== 'body' && !window.spans.some((s) => start >= s.start && start < s.end),
  );
  const own = others.filter((mention) => !rest.some((word) => spent.has(word) && word.start === mention.start));
  const count = /\b(two|three|four|five|six|seven|eight|nine|ten)\b/i.exec(text)?.[1]?.toLowerCase();
  return {
    of: rule.of,
    bodies: bodies?.named ?? null,
    since: window.since,
    until: window.until,
    last:
      /\b(?:last|latest|most recent|newest) (?:\S+ ){0,3}?(?:meetings?|sessions?|board|committee|panel|cabinet|[A-Z]{2,5}|\S+ board)\b/.test(
        text,
      ) && window.spans.length === 0,
    forces: forcesIn(text, rule),
    topic: topicOf(text, rest, own, spent, view),
    count: count === undefined ? null : NUMBERS.indexOf(count) + 2,
  };
}

function isSpent({ word, stop }: QuestionWord, { spends }: ListRule): boolean {
  return stop || ` ${spends} ${ORDER} `.includes(` ${word} `);
}

function topicOf(
  text: string,
  words: readonly QuestionWord[],
  mentions: readonly Mention[],
  spent: ReadonlySet<QuestionWord>,
  view: View,
): TopicTerm[] {
  return readTopic(text, words, mentions, spent, view).filter(
    ({ kind, mention }) => kind !== 'mention' || mention?.kind !== 'body',
  );
}

/** Verbs that ask for decisions of their own force alone; "decided", "agreed" and "settled" ask for all. */
const ASKED_FORCES: readonly (readonly [RegExp, readonly Force[]])[] = [
  [
    /\b(?:approved?|sign(?:ed)? off)\b(?!.{0,12}\b(?:or|and) agreed?\b)/i,
    ['approved', 'adopted', 'endorsed', 'ratified', 'agreed', 'delegated'],
  ],
  [/\b(?:reject(?:ed)?|turned down|refused?)\b/i, ['rejected', 'lost']],
  [/\b(?:deferred|put off|postponed)\b/i, ['deferred', 'postponed']],
  [/\bnoted\b/i, ['noted', 'received']],
];

function forcesIn(text: string, { of }: ListRule): readonly Force[] | null {
  if (of !== 'decisions') return null;
  return ASKED_FORCES.find(([words]) => words.test(text))?.[1]?.filter((force) => FORCES.includes(force)) ?? null;
}

interface FoundBodies {
  readonly named: NonNullable<AskedList['bodies']>;
  readonly words: readonly QuestionWord[];
}

const PLAIN = new Set(stems('the of for and joint meeting'));

/**
 * The bodies a question names: by a name of the register or the papers, else by words that together stand in the names of
 * bodies that have papers ("the board", "scrutiny"). Of a name that no body has all words of, the bodies with most of them.
 */
function bodiesIn(words: readonly QuestionWord[], mentions: readonly Mention[], view: View): FoundBodies | null {
  const mentioned = mentions.filter(({ kind }) => kind === 'body');
  const names = bodyNames(view);
  if (mentioned.length > 0) {
    const inside = words.filter((word) => mentioned.some((m) => word.start >= m.start && word.end <= m.end));
    return { named: mentioned.map(({ id, names }) => ({ id, names })), words: inside };
  }
  const telling = words.filter(
    (word) =>
      !word.stop && word.readings.some((stem) => !PLAIN.has(stem) && names.some((name) => name.stems.has(stem))),
  );
  if (telling.length === 0) return null;
  const score = (own: ReadonlySet<string>): number =>
    telling.filter((word) => word.readings.some((stem) => own.has(stem))).length;
  const best = Math.max(...names.map(({ stems: own }) => score(own)));
  const joint = words.some(({ word }) => word === 'joint');
  const found = names.filter((name) => score(name.stems) === best);
  const narrowed = joint ? found.filter(({ stems: own }) => own.has('joint')) : found;
  const kept = narrowed.length > 0 ? narrowed : found;
  const used = telling.filter((word) => kept.every(({ stems: own }) => word.readings.some((stem) => own.has(stem))));
  return used.length === 0
    ? null
    : {
        named: kept.map(({ id, names: all }) => ({ id, names: all })),
        words: [...used, ...words.filter(({ word }) => word === 'joint')],
      };
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
