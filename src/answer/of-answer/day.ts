import { knownDate } from '../../domain/date-phrase.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { type Draft, draft } from '../draft.ts';
import { capitalised, headline } from '../headline.ts';
import { kindInWords } from '../naming.ts';
import { supportOf } from '../support.ts';
import { repeat } from '../wording.ts';
import type { Told } from './told.ts';

/**
 * When that was which an answer told: the one day that its sentence gives, else the day of the meeting or paper that it is
 * told in. Null where neither is known.
 */
export function composeDay({ document, passage, sentence, statements }: Told): Draft | null {
  const words = repeat(sentence.text, document);
  const said = [{ text: words, by: [supportOf({ document, passage, sentence })] as const }] as const;
  const dates = statements.flatMap((s) => (s.kind === 'date' ? [s.when] : []));
  const [own, ...others] = [...new Map(dates.map((when) => [knownDate(when), when])).values()];
  if (own && others.length === 0) {
    const year = own.readAs !== null && own.readAs !== own.date ? ` (year worked out: ${own.readAs.slice(0, 4)})` : '';
    const lead = `${capitalised(own.words)}${year}`;
    return { ...draft(headline(`${lead}: ${words}`), said), lead };
  }
  if (!document.date) return null;
  const { date, basis } = document.date;
  const day = basis === 'inferred' ? `${formatDate(date)} (worked out)` : formatDate(date);
  const lead = `${day}, the date of the ${kindInWords(document.kind).replace(/,.*$/, '')}`;
  return { ...draft(headline(`${lead}: ${words}`), said), lead };
}
