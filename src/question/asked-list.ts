import type { AskedList } from '../domain/asked-list.ts';
import type { Mention } from '../domain/query.ts';
import type { Force } from '../domain/statement.ts';
import { OPEN } from '../english/list-words.ts';
import { OUTCOMES } from '../english/outcome-words.ts';
import type { View } from '../search/view.ts';
import { holdsPostHead } from '../statements/post-words.ts';
import { BODY_NOUN, bodiesIn } from './asked-bodies.ts';
import { findAskedWindow } from './asked-window.ts';
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
const COUNTED_FROM = /\b(?:since|after|following)\b/i;
const CHANGES = /\b(?:chang\w*|differ\w*|new|news|happen\w*|develop\w*|moved|updates?)\b/i;
/** Small words of time and order that name nothing once the time is read. */
const ORDER =
  'since between before after until last latest newest recent previous next month year week couple few time date today now so far up list show give all every everything please mid end start early late this our us from us whole emergency extraordinary special meeting session quoted ever back them those ones';
const OPEN_WORDS = new RegExp(`\\b(?:${OPEN})\\b`, 'i');
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The list a question asks for, narrowed to its bodies, its time and its matter; null where it asks for none. */
export function readAskedList(reading: ListReading): AskedList | null {
  for (const rule of LIST_RULES.filter(({ when }) => when.test(reading.text))) {
    const list = listBy(rule, reading);
    if (list) return list;
  }
  return null;
}

/** The list that a form asks for; null where the form needs a time that the question does not name. */
function listBy(rule: ListRule, { text, words, mentions, view, asOf }: ListReading): AskedList | null {
  const window = findAskedWindow(text, asOf, COMING.has(rule.of) || (rule.of === 'actions' && DUE.test(text)));
  if (rule.ofTime && window.spans.length === 0) return null;
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
  const topic = readTopic(text, rest, own, spent, view);
  if (rule.ofTime === 'alone' && topic.length > 0) return null;
  // What changed since a day or a meeting is told beside what was before (`compose-changes.ts`).
  if (rule.of === 'events' && COUNTED_FROM.test(text) && (bodies !== null || CHANGES.test(text))) return null;
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
    topic,
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
