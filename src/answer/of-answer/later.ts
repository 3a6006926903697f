import { formatDate } from '../../domain/reduced-date.ts';
import { newerFirst } from '../../evidence/newer-first.ts';
import { laterWords, tellingStems } from '../../matter/later-word.ts';
import type { View } from '../../search/view.ts';
import { type Draft, draft } from '../draft.ts';
import { headline } from '../headline.ts';
import { supportOf } from '../support.ts';
import { authority, repeat } from '../wording.ts';
import type { Told } from './told.ts';

/** Later words that an answer shows beside the first. */
const FURTHER = 3;

/** What later papers say of that which an answer told, the newest first; null where none was found. */
export function composeLater({ answer, document, passage, sentence }: Told, view: View): Draft | null {
  const place = { document, passage, sentence };
  const telling = tellingStems(place, sentence.text);
  const later = laterWords(place, { telling, due: null }, { text: '', intent: answer.intent }, view).sort((a, b) =>
    newerFirst(a.document, b.document),
  );
  const [newest, ...others] = later;
  if (!newest) return null;
  const day = newest.document.date ? formatDate(newest.document.date.date) : 'Later, undated';
  const words = repeat(newest.sentence.text, newest.document);
  const made = draft(headline(`${day}: ${words}`), [
    { text: words, by: [supportOf(newest)] },
    ...others.slice(0, FURTHER).map((one) => ({
      text: `${repeat(one.sentence.text, one.document)} ${authority(one.document, one.passage)}`,
      by: [supportOf(one)] as const,
    })),
  ]);
  return { ...made, lead: day };
}
