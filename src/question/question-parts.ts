import type { Mention, Query } from '../domain/query.ts';
import { stems } from '../search/terms.ts';
import { findAskedDay } from './asked-day.ts';
import { forceOfStem } from './asked-force.ts';

/** A full question taken apart, so that another can be made of it. */
export interface QuestionParts {
  readonly query: Query;
  /** The question without its day, end mark and operators. */
  readonly text: string;
  /** The day as asked, with its preposition: "in 2017"; empty where there is none. */
  readonly day: string;
  /** What it is about: the noun phrase after "about" or "on", else all its topic. Empty where there is none. */
  readonly about: string;
  /** All of its topic, from the first word to the last. */
  readonly subject: string;
}

/** Takes apart the question a query was read from. */
export function partsOf(query: Query): QuestionParts {
  const asked = query.text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s?!.]+$/, '');
  const { text, day } = withoutDay(asked);
  const subject = subjectOf(text, query);
  return { query, text, day, subject, about: frontedIn(text) ?? aboutOf(text) ?? subject };
}

/** What stands before the question that is asked of it: "the evening clinic, when did it open". */
function frontedIn(text: string): string | null {
  return FRONTED.exec(text)?.[1] ?? null;
}

const FRONTED =
  /^((?!who|what|when|where|why|how|which)[^,:;–]{3,60}?)(?:[,:;–]| -) +(?:(?:who|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|had|will|would|can|could|any|latest|update)\b)/i;

function withoutDay(text: string): { text: string; day: string } {
  const found = findAskedDay(text);
  if (!found) return { text, day: '' };
  const lead = /(?:\b(?:in|on|of|at|by|from|since|after|before|during|for|as of|until|held on)\s+)?(?:the\s+)?$/i.exec(
    text.slice(0, found.start),
  );
  const from = lead ? lead.index : found.start;
  const rest = `${text.slice(0, from)}${text.slice(found.end)}`.replace(/\s+/g, ' ').trim();
  return { text: rest, day: text.slice(from, found.end).trim() };
}

function aboutOf(text: string): string | null {
  const plain =
    /\b(?:about|regarding|concerning|latest on|update on|updates on|news on|progress on|position on)\s+(.+)$/i;
  const status =
    /^(?:what|how) (?:is|are|was|were) the (?:latest|status|state|progress|position|news|timeline|timetable) (?:of|for|with)\s+(.+)$/i;
  return (plain.exec(text) ?? status.exec(text))?.[1] ?? null;
}

// Verbs that end a question whose subject stands before them: "when did the consultation close?".
const CLOSING_VERB =
  /\s+(?:close|open|reopen|start|begin|end|finish|happen|occur|cost|meet|last|expire|conclude|resume|launch|change|work|go|continue|commence|retire|resign|stand|arrive|take place|be|get)s?$/i;
const OPENING_VERB = /^who\s+(?!is\b|was\b|are\b|were\b|has\b|had\b|will\b|would\b|did\b)\p{L}+(?:ed|s|d|t)\s+/iu;
const AFTER_VERB = /^(?:\p{L}+\s+)?(?:for|on|about|to|with)\s+/iu;

/** The words from the first to the last that say what is asked about; a body only where nothing else is. */
function subjectOf(text: string, { topic, post }: Query): string {
  const lead = OPENING_VERB.exec(text)?.[0].length ?? 0;
  const own = topic.filter(({ mention }) => mention?.kind !== 'body').map(({ words }) => words);
  const spanned = (terms: readonly string[]): string => spanOf(text, lead, [...(post ? [post.words] : []), ...terms]);
  const found = spanned(own) || spanned(topic.map(({ words }) => words));
  const noun = found.replace(CLOSING_VERB, '');
  const [first = ''] = stems(noun);
  // "approve for the teams": the verb is what is asked, the teams are what about.
  return forceOfStem(first) ? noun.replace(AFTER_VERB, '') : noun;
}

function spanOf(text: string, from: number, terms: readonly string[]): string {
  const places = terms.flatMap((words) => placeOf(text, words) ?? []).filter((place) => place.start >= from);
  if (places.length === 0) return '';
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  const article = /\b(?:the|an?|our)\s$/i.exec(text.slice(0, start));
  return text.slice(article ? article.index : start, end);
}

/** Where words stand in a text, capitals apart; null where they do not. */
export function placeOf(text: string, words: string): { start: number; end: number } | null {
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  return start < 0 || words === '' ? null : { start, end: start + words.length };
}

/** Where a mention of a kind stands; null where the question has none, or more than one. */
export function onlyMention({ query, text }: QuestionParts, kinds: readonly Mention['kind'][]) {
  const found = query.mentions.filter(({ kind }) => kinds.includes(kind));
  return found.length === 1 && found[0] ? placeOf(text, found[0].words) : null;
}
