import type { DefinitionStatement } from '../domain/statement.ts';
import { acronymPairs } from './definition-acronyms.ts';
import { readKeys } from './definition-keys.ts';
import { readLists } from './definition-lists.ts';
import { readRow } from './definition-rows.ts';
import { readWording } from './definition-wording.ts';
import { quoteOf } from './quote-of.ts';
import type { Reading, Recogniser } from './recogniser.ts';

/**
 * What the record says a term means: expansions of acronyms, definitions in words, tables of terms, the keys of ratings
 * and counted lists.
 */
export const readDefinitions: Recogniser = (reading) => {
  const { text } = reading.passage;
  const speech = reading.document.kind === 'transcript';
  const found: DefinitionStatement[] = [];
  if (text.includes('(') || /,\s\p{Lu}{3,8},/u.test(text)) {
    for (const pair of acronymPairs(text)) found.push(statement(reading, { ...pair, manner: 'expansion' }));
  }
  const keys = speech ? [] : readKeys(text, reading.passage.headings);
  for (const sentence of reading.sentences) {
    const wording = readWording(sentence.text, speech);
    // A colour of a key is no term of its own.
    if (!wording || keys.some(({ term }) => term === wording.term.toLowerCase())) continue;
    const at = { start: sentence.start + wording.start, end: sentence.start + wording.end };
    found.push(statement(reading, { ...wording, ...at }));
  }
  if (speech) return found;
  const row = readRow(reading.passage);
  if (row) found.push(statement(reading, row));
  for (const key of keys) found.push(statement(reading, { ...key, manner: 'key' }));
  for (const list of readLists(text)) found.push(statement(reading, { ...list, manner: 'list' }));
  return found;
};

type Definition = Pick<DefinitionStatement, 'term' | 'meaning' | 'manner' | 'start' | 'end'>;

function statement(reading: Reading, definition: Definition): DefinitionStatement {
  const { passage } = reading;
  const { term, meaning, manner, start, end } = definition;
  return {
    kind: 'definition',
    document: passage.document,
    paragraph: passage.paragraph,
    quote: quoteOf(reading, start, end),
    start,
    end,
    term,
    meaning,
    manner,
  };
}
