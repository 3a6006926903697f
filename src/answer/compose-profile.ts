import type { PostStatement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { isCalled } from '../question/people.ts';
import { type Composer, factualDraft } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { rankEvidence } from './rank.ts';
import { supportOf } from './support.ts';
import { line, repeat } from './wording.ts';

/** What a person is, by the posts the papers name them in; where they name none, by what they are recorded doing. */
export const composeProfile: Composer = (query, view) => {
  const person = query.mentions.find((mention) => mention.kind === 'person');
  if (!person) return null;
  // Whatever else is asked of the person, the posts the papers give answer it or nothing does.
  const { passing } = gatherEvidence({ ...query, topic: query.topic.filter((term) => term.mention === person) }, view);
  const postsIn = (evidence: Evidence): PostStatement[] =>
    evidence.statements.filter(
      (s): s is PostStatement => s.kind === 'post' && s.person !== null && isCalled(person.names, s.person),
    );
  const ranked = rankEvidence(passing, (e) => (postsIn(e).length > 0 ? 1 : 0)).sort(
    (a, b) => Number(postsIn(b).length > 0) - Number(postsIn(a).length > 0) || newerFirst(a.document, b.document),
  );
  const [best, ...others] = ranked;
  if (!best) return null;
  const posts = postsIn(best).map(({ post, of }) => `${post}${of ? ` of ${of}` : ''}`);
  const fact = `${person.name}${posts.length > 0 ? `, named as ${[...new Set(posts)].join(' and ')}` : ', no post recorded'}. ${repeat(best.sentence.text, best.document)}`;
  return factualDraft(headline(fact), [
    { text: line(best), by: [supportOf(best)] },
    ...others.slice(0, 3).map((e) => ({ text: line(e), by: [supportOf(e)] as const })),
  ]);
};
