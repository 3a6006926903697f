import type { Query } from '../domain/query.ts';

const made = new WeakMap<Query, Query>();

/**
 * A query about a matter: "the opening of the centre" asks for no place after "of", so a sentence that says "of the
 * Council" speaks of no other centre. One query gives one object, since what is gathered for it is kept.
 */
export function withoutSlots(query: Query): Query {
  let plain = made.get(query);
  if (!plain) {
    const topic = query.topic.map((term) => (term.slot === 'of' ? { ...term, slot: null } : term));
    plain = { ...query, topic };
    made.set(query, plain);
  }
  return plain;
}
