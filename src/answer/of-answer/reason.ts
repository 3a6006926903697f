import type { Passage } from '../../domain/passage.ts';
import { type ReadSentence, readPassage } from '../../evidence/sentence-terms.ts';
import type { View } from '../../search/view.ts';
import { type Draft, draft } from '../draft.ts';
import { headline } from '../headline.ts';
import { supportOf } from '../support.ts';
import { repeat } from '../wording.ts';
import type { Told } from './told.ts';

// What joins a reason to what it is the reason for. "Since" and "as" mostly tell time or likeness: only behind a comma.
const REASON =
  /\b(?:because|owing to|due to|as a result of|on the grounds? (?:that|of)|(?:the|one|its|their|his|her|main) reasons?|reasons? (?:was|were|is|are|given)|given that|in view of|in the light of|so that|in order to|for fear|too (?:few|many|little|late|small|short|soon|high|low|costly|expensive)|could not|cannot|was not able|were not able|unable to|puts? (?:it|this|that|them|the \p{L}+) down to|blamed|caused by|was worried|were worried|concern(?:ed|s)? (?:that|about)|shortage of|lack of|not enough|depends? on|pending|until)\b|, (?:as|since) \p{L}|, for (?:the|it|he|she|they|there|no)\b/iu;

/** How many paragraphs around the one that was told are looked at. */
const AROUND = 2;

/** The reason that stands beside what an answer told: in the same paragraph, else in one beside it under the same heading. */
export function composeReason(told: Told, view: View): Draft | null {
  const { document, passage, ordinal } = told;
  const own = nearest(readPassage(passage).sentences, ordinal).find(({ text }) => REASON.test(text));
  const found = own ? { passage, sentence: own } : beside(told, view);
  if (!found) return null;
  const words = repeat(found.sentence.text, document);
  return draft(headline(words), [{ text: words, by: [supportOf({ document, ...found })] }]);
}

/** Whether words give a reason for something. */
export function givesReason(words: string): boolean {
  return REASON.test(words);
}

/** The sentences of a paragraph, the one at a place first, then those behind it, then those before it. */
function nearest(sentences: readonly ReadSentence[], at: number): readonly ReadSentence[] {
  return [...sentences.slice(at), ...sentences.slice(0, at).reverse()];
}

function beside({ document, passage }: Told, view: View): { passage: Passage; sentence: ReadSentence } | null {
  const heading = passage.headings.join(' / ');
  for (let step = 1; step <= AROUND; step++)
    for (const at of [passage.paragraph + step, passage.paragraph - step]) {
      const other = view.passage(document.id, at);
      if (!other || other.headings.join(' / ') !== heading) continue;
      const sentence = readPassage(other).sentences.find(({ text }) => REASON.test(text));
      if (sentence) return { passage: other, sentence };
    }
  return null;
}
