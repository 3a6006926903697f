import type { Query } from '../domain/query.ts';
import { tidyText } from '../question/tidy-text.ts';
import { synonyms } from '../question/topic.ts';
import { analyse } from '../search/terms.ts';

/** How many words after "how many" may name what is counted: "stroke service sites". */
const NAMED_BY = 5;

/**
 * The stems of what a question wants counted: of the words right after "how many" up to the next small word, with their
 * synonyms; of the whole topic where the question counts nothing by name.
 */
export function countedStems(query: Query): ReadonlySet<string> {
  const text = tidyText(query.text);
  const after = /\bhow many\s|\bnumber of\s/i.exec(text);
  if (!after) return new Set(query.topic.flatMap((term) => term.alternatives.flat()));
  const terms = analyse(text).filter((term) => term.start >= after.index + after[0].length && !term.part);
  const end = terms.findIndex((term, i) => term.stop && i > 0);
  const named = terms.slice(0, end < 0 ? NAMED_BY : Math.min(end, NAMED_BY));
  return new Set(
    named.flatMap(({ word, stem }) => {
      const asked = query.topic.filter((term) => term.words.toLowerCase().includes(word));
      return [stem, ...synonyms(stem).flat(), ...asked.flatMap((term) => term.alternatives.flat())];
    }),
  );
}
