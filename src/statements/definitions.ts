import type { DefinitionStatement } from '../domain/statement.ts';
import { acronymPairs } from './definition-acronyms.ts';
import { readLists } from './definition-lists.ts';
import { readWording } from './definition-wording.ts';
import { quoteOf } from './quote-of.ts';
import type { Reading, Recogniser } from './recogniser.ts';

/** What the record says a term means: expansions of acronyms, definitions in words, and counted lists. */
export const readDefinitions: Recogniser = (reading) => {
  const { text } = reading.passage;
  const speech = reading.document.kind === 'transcript';
  const found: DefinitionStatement[] = [];
  if (text.includes('(') || /,\s\p{Lu}{3,8},/u.test(text)) {
    for (const pair of acronymPairs(text)) found.push(statement(reading, { ...pair, manner: 'expansion' }));
  }
  for (const sentence of reading.sentences) {
    const wording = readWording(sentence.text, speech);
    if (!wording) continue;
    const at = { start: sentence.start + wording.start, end: sentence.start + wording.end };
    found.push(statement(reading, { ...wording, ...at }));
  }
  if (speech) return found;
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
