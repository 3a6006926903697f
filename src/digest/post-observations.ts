import { supportOfStatement } from '../answer/support.ts';
import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { PostStatement } from '../domain/statement.ts';
import { lastDayOf } from '../evidence/newer-first.ts';
import { isReplaced } from '../evidence/superseded.ts';
import { analyse } from '../search/terms.ts';
import type { View } from '../search/view.ts';

/** That a dated paper names a person in a post that can be told from its namesakes. */
export interface Observation {
  readonly statement: PostStatement;
  readonly person: string;
  readonly support: Support;
  /** The last day the paper can be of, YYYY-MM-DD. */
  readonly day: string;
}

const memory = new WeakMap<View, ReadonlyMap<string, readonly Observation[]>>();

/** What the papers of a view observe of each post, by the post's words; see `postWords`. */
export function observations(view: View): ReadonlyMap<string, readonly Observation[]> {
  let posts = memory.get(view);
  if (!posts) {
    const built = new Map<string, Observation[]>();
    for (const statement of view.statements) {
      if (statement.kind !== 'post' || statement.person === null) continue;
      const support = supportOfStatement(statement, view);
      const day = support ? lastDayOf(support.document) : '';
      if (!support || day === '' || isReplaced(support.document, view)) continue;
      const post = postWords(statement, support.document);
      if (post === null) continue;
      const known = built.get(post) ?? [];
      known.push({ statement, person: statement.person, support, day });
      built.set(post, known);
    }
    posts = built;
    memory.set(view, posts);
  }
  return posts;
}

const CHAIRS = /^(?:vice-?|deputy |independent )?chair(?:man|woman|person)?$/i;
const MANY_HOLD = /\bmembers?$|\bconsultants?$|\bofficers?$/i;
// Whoever holds a post for the time being holds it.
const FOR_NOW = new Set(['interim', 'acting', 'temporary', 'new']);

/**
 * The words that tell a post from others, in one order: of the post, what it is of and what it is for. A chair without
 * more is its paper's body's. Null for a post that several people hold at once or that its words do not tell apart
 * ("Chief Executive", of whom no one says).
 */
export function postWords({ post, of, for: purpose }: PostStatement, { body }: Document): string | null {
  const isChair = CHAIRS.test(post.trim());
  const whose = of ?? purpose ?? (isChair ? (body?.id ?? body?.name ?? null) : null);
  if (whose === null && !/\b(?:of|for)\b/i.test(post)) return null;
  if (of === null && purpose === null && MANY_HOLD.test(post)) return null;
  const words = analyse([post, of ?? '', purpose ?? '', whose === of || whose === purpose ? '' : whose].join(' '))
    .filter((term) => !term.stop && !term.part)
    .map(({ word }) => word.replace(/^chair(?:man|woman|person)$/, 'chair'))
    .filter((word) => !FOR_NOW.has(word));
  return words.length < 2 ? null : [...new Set(words)].sort().join(' ');
}
