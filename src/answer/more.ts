import type { Answer } from '../domain/answer.ts';
import { passageKey } from '../domain/corpus.ts';
import type { Query } from '../domain/query.ts';
import { postAskedFor } from '../matter/posts.ts';
import type { View } from '../search/view.ts';
import { listing } from './compose-listing.ts';
import type { Said } from './draft.ts';
import { gatherEvidence } from './evidence.ts';
import { rankEvidence } from './rank.ts';
import { supportOf, supportOfStatement } from './support.ts';
import { authority, line } from './wording.ts';

/** How many passages "more" shows at once. */
export const PAGE = 4;

/** Further evidence for a question: everything that speaks of it, best first, without what its answer has cited. */
export function furtherEvidence(query: Query, view: View, answer: Answer): readonly Said[] {
  const cited = new Set(answer.citations.map(({ document, paragraph }) => passageKey(document.id, paragraph)));
  const keys = new Set(cited);
  const all = query.filter.alone ? listing(query, view) : [...ofPost(query, view), ...ofTopic(query, view)];
  return all.filter(({ by: [{ passage }] }) => {
    const key = passageKey(passage.document, passage.paragraph);
    return !keys.has(key) && keys.add(key);
  });
}

function ofTopic(query: Query, view: View): Said[] {
  // An empty topic is covered by every sentence there is.
  if (query.topic.length === 0 && query.day === null) return [];
  const { passing } = gatherEvidence(query, view);
  return rankEvidence(passing, () => 0).map((evidence) => ({
    text: line(evidence),
    by: [supportOf(evidence)] as const,
  }));
}

function ofPost(query: Query, view: View): Said[] {
  const { post } = query;
  if (!post) return [];
  return view.statements.flatMap((statement) => {
    if (statement.kind !== 'post' || statement.person === null || !postAskedFor(post, view)(statement)) return [];
    const support = supportOfStatement(statement, view);
    if (!support) return [];
    const named = `${statement.person}, ${statement.post} ${authority(support.document, support.passage)}`;
    return [{ text: named, by: [support] as const }];
  });
}
