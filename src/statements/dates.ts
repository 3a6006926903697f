import { quoteAround } from '../domain/quote.ts';
import type { DateStatement } from '../domain/statement.ts';
import { clauseAround, sentenceAt } from './clauses.ts';
import type { Reading, Recogniser } from './recogniser.ts';

/** A statement for each date of a passage, with the clause it belongs to. */
export const readDates: Recogniser = (reading) =>
  reading.dates.map((when) => dateStatement(reading, when.start, when.end, when));

function dateStatement(
  { passage, sentences }: Reading,
  start: number,
  end: number,
  when: DateStatement['when'],
): DateStatement {
  return {
    kind: 'date',
    document: passage.document,
    paragraph: passage.paragraph,
    quote: quoteAround(passage.text, start, end),
    start,
    end,
    when,
    event: eventAround(passage.text, sentences, start, end),
  };
}

/** The clause a date stands in; its whole sentence where the clause says no more than the date. */
function eventAround(text: string, sentences: Reading['sentences'], start: number, end: number): string {
  const sentence = sentenceAt(sentences, start);
  if (!sentence) return text.slice(start, end);
  const clause = clauseAround(text, sentence, start, end);
  const rest = text.slice(clause.start, start) + text.slice(end, clause.end);
  const words = rest.match(/\p{L}{3,}/gu)?.length ?? 0;
  return words >= 3 ? text.slice(clause.start, clause.end) : sentence.text;
}
