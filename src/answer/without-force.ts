import type { Query } from '../domain/query.ts';
import { stems } from '../search/terms.ts';

/** The query with its operative verb asked of the decisions and not of the words: "approve" is then no topic. */
export function withoutForce(query: Query): Query {
  const { force } = query;
  if (!force) return query;
  const [stem] = stems(force);
  return { ...query, topic: query.topic.filter((term) => term.kind !== 'word' || term.alternatives[0]?.[0] !== stem) };
}
