import type { Query } from '../domain/query.ts';

/** What may have been done with something promised or due; a later paper may say it with any of these or none. */
const DEEDS =
  /^(?:circulat|publish|publicat|send|sent|provid|supply|suppli|bring|brought|answer|put|held|hold|report|shar|follow|feed|fed|written|write|repl|come|came|chas|kept|keep|honour|fulfil|open|start|began|begin|begun|launch|go$|goes|gone|went|live$|finish|happen|tak|took|complet|met$|built|build|deliver|done|ever$|back$|up$|ask)/i;

const made = new WeakMap<Query, Query>();

/** The query without its words for what was done, where it has others; one query gives one object. */
export function withoutDeeds(query: Query): Query {
  let plain = made.get(query);
  if (!plain) {
    const topic = query.topic.filter(({ kind, words }) => kind !== 'word' || !DEEDS.test(words));
    plain = topic.length === 0 || topic.length === query.topic.length ? query : { ...query, topic };
    made.set(query, plain);
  }
  return plain;
}
