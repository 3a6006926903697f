import type { Query } from '../domain/query.ts';
import { latestWord } from '../evidence/latest-word.ts';
import { bestOfPassages, type Ranking } from '../evidence/rank-candidates.ts';
import { correctionOf } from '../matter/corrections.ts';
import type { View } from '../search/view.ts';
import { composeSentence } from './compose-sentence.ts';
import { type Draft, draft, type Said } from './draft.ts';
import { headline } from './headline.ts';
import { repeat } from './wording.ts';

/**
 * Says the best candidate of a ranking; where a later paper puts its sentence right, that first and the sentence as what was
 * put right, so that nobody takes the wrong word away.
 */
export function composeCorrected(ranking: Ranking, query: Query, view: View): Draft {
  const said = composeSentence(ranking, query);
  const [first] = bestOfPassages(ranking, 1);
  if (!first) return said;
  const { best } = latestWord(first, ranking, query);
  const { document, passage, sentence } = best.candidate;
  const wrong = { document, passage, start: sentence.start, end: sentence.end };
  const right = correctionOf(wrong, view);
  if (!right) return said;
  const words = repeat(right.passage.text.slice(right.start, right.end), right.document);
  const now: Said = { text: words, by: [right] };
  const older: Said = { text: `Before it was put right: ${repeat(sentence.text, document)}`, by: [wrong] };
  return { ...draft(headline(`Put right since: ${words}`), [now, older]), lead: 'Put right since' };
}
