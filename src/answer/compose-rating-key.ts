import type { Support } from '../domain/cite.ts';
import type { DefinitionStatement } from '../domain/statement.ts';
import { ASKS_KEY, RATINGS } from '../english/rating-words.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import type { View } from '../search/view.ts';
import { type Composer, type Draft, factualDraft, type Said } from './draft.ts';
import { capitalised, headline, stopped } from './headline.ts';
import { nameDocument } from './naming.ts';
import { supportOfStatement } from './support.ts';
import { repeat } from './wording.ts';

const COLOUR = new RegExp(`\\b(${RATINGS})\\b`, 'i');
const WHOLE = new RegExp(`\\b(?:${ASKS_KEY})\\b`, 'i');
/** "What is amber?", "what does a red rating mean?": a colour with nothing else that could be meant by it. */
const ASKS = /\bmean(?:s|t|ing)?\b|^\W*(?:what|whats|what['’]s)\b/i;
const MEANS = /\bmean(?:s|t|ing)?\b|\bstand(?:s)? for\b|\bkey\b|\bexplain/i;
/** Words that only say that a colour is a rating's. */
const OF_RATINGS =
  /^(?:rat\w*|rag|brag|colou?rs?|status|key|report|highlight|papers?|something|someone|thing|work|scheme|project|means?|meaning)$/i;

/** How many papers' keys are told beside the newest. */
const OTHERS = 2;

/** Says what a colour of the ratings means, or all of them, by the keys that papers give, the newest first; else null. */
export const composeRatingKey: Composer = (query, view) => {
  // What a glossary or a paper expands ("RAG") is told by that.
  if (query.mentions.length > 0) return null;
  const colour = COLOUR.exec(query.text)?.[1]?.toLowerCase();
  if (!ASKS.test(query.text) || (colour === undefined && !(WHOLE.test(query.text) && MEANS.test(query.text))))
    return null;
  const isOfRatings = query.topic.every(
    ({ words }) => OF_RATINGS.test(words) || words.toLowerCase() === colour || WHOLE.test(words),
  );
  if (!isOfRatings) return null;
  const keys = keysIn(view).filter(({ term }) => colour === undefined || term === colour);
  return say(keys, view);
};

function keysIn({ statements }: View): DefinitionStatement[] {
  return statements.filter((s): s is DefinitionStatement => s.kind === 'definition' && s.manner === 'key');
}

interface Key {
  readonly key: DefinitionStatement;
  readonly by: Support;
}

function say(keys: readonly DefinitionStatement[], view: View): Draft | null {
  const supported = keys
    .flatMap((key): Key[] => {
      const by = supportOfStatement(key, view);
      return by ? [{ key, by }] : [];
    })
    .sort((a, b) => newerFirst(a.by.document, b.by.document));
  const newest = supported[0]?.by.document;
  const told = supported.filter(({ by }) => by.document === newest);
  const others = supported.filter(({ by }) => by.document !== newest).slice(0, OTHERS);
  // One sentence may hold the whole key: it is said once.
  const quotes = new Map(told.map((one) => [one.key.quote, one]));
  const [first, ...more] = [...quotes.values()].map(({ key, by }): Said => {
    const quoted = repeat(key.quote, by.document);
    return { text: told.length > 1 || isWhole(key) ? quoted : `${meaningOf(key)} ${quoted}`, by: [by] };
  });
  if (!first) return null;
  const also = others.map(
    ({ key, by }): Said => ({ text: `${nameDocument(by.document)}: ${repeat(key.quote, by.document)}`, by: [by] }),
  );
  return factualDraft(headline([first, ...more].map(({ text }) => text).join(' ')), [first, ...more, ...also]);
}

/** Whether a key's sentence says nothing else. */
function isWhole({ quote, start, end }: DefinitionStatement): boolean {
  return quote.length - (end - start) <= 1;
}

function meaningOf({ term, meaning }: DefinitionStatement): string {
  return `${capitalised(term)}: ${stopped(meaning)}`;
}
