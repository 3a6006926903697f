import type { Support } from '../domain/cite.ts';
import type { PostStatement } from '../domain/statement.ts';
import { cover, weighTopic } from '../evidence/coverage.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import type { View } from '../search/view.ts';
import { type Composer, factualDraft } from './draft.ts';
import { LEAST_SHARE } from './evidence.ts';
import { headline, stopped } from './headline.ts';
import { supportOfStatement } from './support.ts';

/** Whom a paper names for enquiries: its contact, else its author. */
export const composeContact: Composer = (query, view) => {
  const topic = weighTopic(query, view);
  const found = contacts(view)
    .map((entry) => ({ ...entry, coverage: cover(topic, entry.support.document, entry.support.passage, 0) }))
    .filter(({ coverage }) => coverage.share >= LEAST_SHARE && !coverage.lacksEssential)
    .sort(
      (a, b) =>
        rank(a.statement) - rank(b.statement) ||
        b.coverage.strength - a.coverage.strength ||
        newerFirst(a.support.document, b.support.document) ||
        a.support.passage.paragraph - b.support.passage.paragraph,
    );
  const [first, ...others] = found;
  if (!first) return null;
  const manner = first.statement.manner === 'contact' ? 'Contact given' : 'Author named';
  return factualDraft(headline(`${manner}: ${stopped(first.support.passage.text)}`), [
    { text: `${stopped(first.support.passage.text)}`, by: [first.support] },
    ...others.slice(0, 2).map(({ support }) => ({
      text: `${stopped(support.passage.text)}`,
      by: [support] as const,
    })),
  ]);
};

function contacts(view: View): { statement: PostStatement; support: Support }[] {
  return view.statements.flatMap((statement) => {
    if (statement.kind !== 'post' || rank(statement) > 1) return [];
    const support = supportOfStatement(statement, view);
    return support ? [{ statement, support }] : [];
  });
}

function rank({ manner }: PostStatement): number {
  return manner === 'contact' ? 0 : manner === 'author' ? 1 : 2;
}
