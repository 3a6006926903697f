import type { Query } from '../domain/query.ts';
import { ASKS_HOLDER, ROLE_TAIL, ROLES } from '../english/role-words.ts';
import { stems } from '../search/terms.ts';
import { composeHolders } from './compose-holders.ts';
import type { Composer, Draft } from './draft.ts';

const ASKS = ROLES.map(({ called, posts }) => ({
  asks: new RegExp(
    `\\bwho(?:['’]?s| is| was| are)?\\s+(?:(?:actually|really|now|currently)\\s+)?(?:${ASKS_HOLDER})\\s+(?:all\\s+)?(?:the|our|its)?\\s*(?:${called})(?:\\s+(?:${ROLE_TAIL}))?(?=$|[?.!,]|\\s+(?:at|for|in|of|here|now|on)\\b)`,
    'i',
  ),
  posts,
}));

/**
 * Who holds a part of the work that a question calls by an everyday word ("the money side"), by the posts that papers name
 * for it: the one named in the newest paper. Null where none of them is held, or something else is asked.
 */
export const composeRole: Composer = (query, view) => {
  const role = ASKS.find(({ asks }) => asks.test(query.text));
  const words = role?.asks.exec(query.text);
  if (!role || !words) return null;
  const topic = query.topic.filter((term) => !stems(words[0]).some((stem) => term.alternatives.flat().includes(stem)));
  const drafts = role.posts.flatMap((post): Draft[] => {
    const asked: Query = { ...query, post: { words: post, stems: stems(post), guesses: {} }, topic };
    const draft = composeHolders(asked, view);
    return draft ? [draft] : [];
  });
  const dayOf = ({ citations: [first] }: Draft): string => first.document.date ?? '';
  return drafts.reduce<Draft | null>((best, draft) => (best && dayOf(best) >= dayOf(draft) ? best : draft), null);
};
