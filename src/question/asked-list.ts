import type { AskedList } from '../domain/asked-list.ts';
import type { Mention } from '../domain/query.ts';
import type { Force } from '../domain/statement.ts';
import { CALLED, DECIDERS } from '../english/deciding-words.ts';
import { OPEN } from '../english/list-words.ts';
import { OUTCOMES } from '../english/outcome-words.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { holdsPostHead } from '../statements/post-words.ts';
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
/** "Due before January": the day that ends the time is to come. */
const DUE = /\b(?:before|by|until|due)\b/i;
/** Small words of time and order that name nothing once the time is read. */
const ORDER =
  'since between before after until last latest newest recent previous next month year week couple few time date today now so far up list show give all every everything please mid end start early late this our us from us whole emergency extraordinary special meeting session quoted ever back them those ones';
const OPEN_WORDS = new RegExp(`\\b(?:${OPEN})\\b`, 'i');
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The list a question asks for, narrowed to its bodies, its time and its matter; null where it asks for none. */
export function readAskedList({ text, words, mentions, view, asOf }: ListReading): AskedList | null {
  const rule = LIST_RULES.find(({ when }) => when.test(text));
  if (!rule) return null;
  const window = findAskedWindow(text, asOf, COMING.has(rule.of) || (rule.of === 'actions' && DUE.test(text)));
  const inWindow = (word: QuestionWord): boolean =>
    window.spans.some(({ start, end }) => word.start < end && word.end > start);
  const rest = words.filter((word) => !inWindow(word));
  const bodies = bodiesIn(rest, mentions, view);
  // Where one body is named, another is whom it speaks to ("recommend to the alliance"): no row need name it again.
  const ofBodies = (word: QuestionWord): boolean => bodies !== null && BODY_NOUN.test(word.word);
  const spent = new Set(rest.filter((word) => isSpent(word, rule) || bodies?.words.includes(word) || ofBodies(word)));
  const used = mentions.filter(
    (m) => m.kind === 'body' && bodies?.named.some(({ id, names }) => id === m.id || names.includes(m.name)),
  );
  const others = mentions.filter(
    (mention) =>
      !used.includes(mention) && !window.spans.some((s) => mention.start >= s.start && mention.start < s.end),
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
    post: rule.of === 'holders' ? postIn(text) : null,
    forces: forcesIn(text, rule),
    topic: readTopic(text, rest, own, spent, view),
    open: OPEN_WORDS.test(text),
    count: count === undefined ? null : NUMBERS.indexOf(count) + 2,
  };
}

function isSpent({ word, stop }: QuestionWord, { spends }: ListRule): boolean {
  return stop || ` ${spends} ${ORDER} `.includes(` ${word} `);
}

const CHAIR = /\bchair(?:s|ed|man|men)?\b/i;
/** "Everyone who has been programme director since 2018", "all the directors of nursing". */
const POST =
  /\b(?:been|held|had|all the|all our|list the)\s+(?:the\s+|our\s+)?(.{3,60}?)(?:\s+(?:post|role|job)\b|\s+since\b|\s+(?:in order|so far|over time|we|from)\b|[?.,]|$)/i;

/** The post in words, in the singular; null where nothing that is one stands there. */
function postIn(text: string): string | null {
  const named = POST.exec(text)?.[1]?.replace(/(?<=[a-z])s\b(?!')/g, '');
  if (named !== undefined && holdsPostHead(named)) return named;
  return CHAIR.test(text) ? 'chair' : null;
}

const ASKED_OUTCOMES = OUTCOMES.map(({ words, forces }) => ({ asks: new RegExp(`\\b(?:${words})\\b`, 'i'), forces }));

/** The forces of the outcomes that a question asks for; what was approved and then undone is asked for as undone. */
function forcesIn(text: string, { of }: ListRule): readonly Force[] | null {
  if (of !== 'decisions') return null;
  const asked = ASKED_OUTCOMES.filter(({ asks }) => asks.test(text));
  const undone = asked.filter(({ forces }) => !forces.includes('approved'));
  const forces = (undone.length > 0 ? undone : asked).flatMap((outcome) => outcome.forces);
  return forces.length === 0 ? null : forces;
}

interface FoundBodies {
  readonly named: NonNullable<AskedList['bodies']>;
  readonly words: readonly QuestionWord[];
}

const BODY_NOUN = new RegExp(`^(?:${DECIDERS}|${CALLED})s?$`, 'i');

/**
 * The bodies a question names: those of the papers whose name holds all the words of a body's noun and of those right before
 * it ("the digital board", "scrutiny"). A body named in full is asked for under longer names too; one without papers of its
 * own is none that papers could be listed of.
 */
function bodiesIn(words: readonly QuestionWord[], mentions: readonly Mention[], view: View): FoundBodies | null {
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
