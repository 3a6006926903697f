import type { Support } from '../domain/cite.ts';
import type { Query } from '../domain/query.ts';
import { earliestDay, formatDate, latestDay } from '../domain/reduced-date.ts';
import type { PostStatement } from '../domain/statement.ts';
import { cover, weighTopic } from '../evidence/coverage.ts';
import { lastDayOf, newerFirst, newestDay } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { speaksFor } from '../evidence/superseded.ts';
import { postAskedFor } from '../matter/posts.ts';
import { samePerson } from '../question/people.ts';
import type { View } from '../search/view.ts';
import { onceAView } from '../search/view-memory.ts';
import { type Composer, factualDraft } from './draft.ts';
import { LEAST_SHARE } from './evidence.ts';
import { headline, stopped } from './headline.ts';
import { supportOfStatement } from './support.ts';
import { repeat } from './wording.ts';

/** Somebody named in a post, and where. */
export interface Holder {
  readonly statement: PostStatement & { readonly person: string };
  readonly support: Support;
}

/**
 * Who is named in a post: the newest observation first, each with its paper. The record says who was named when, never
 * until when, so nobody is called the present holder.
 */
export const composeHolders: Composer = (query, view) => {
  const holders = findHolders(query, view);
  const [first] = holders;
  if (!first || isNamedLater(first, query, view)) return null;
  const { document } = first.support;
  const sentence = sentenceOf(first);
  const others = holders.slice(1).filter((h) => !samePerson(h.statement.person, first.statement.person));
  const differing = others[0] ? ` Earlier or elsewhere: ${nameHolder(others[0].statement)}, ${when(others[0])}.` : '';
  const later = differing === '' && isFollowed(first, view) ? ' No later paper here repeats or changes it.' : '';
  const fact = `${opening(query, first)} ${nameHolder(first.statement)}. ${repeat(sentence, document)}`;
  return factualDraft(headline(fact, (differing || later).trim()), [
    {
      text: `${nameHolder(first.statement)}: ${repeat(sentence, document)}`,
      by: [first.support],
    },
    ...holders.slice(1, 4).map((holder) => ({
      text: `${nameHolder(holder.statement)}: ${repeat(sentenceOf(holder), holder.support.document)}`,
      by: [holder.support] as const,
    })),
  ]);
};

/**
 * Whether a newer paper speaks of the post in a sentence that was not read as naming its holder ("the two joint directors of
 * integration"): then nobody can be called the last who was named.
 */
function isNamedLater({ support }: Holder, { post, day, text }: Query, view: View): boolean {
  if (!post || day || /\b(?:first|original|initial)\b/i.test(text)) return false;
  const groups = post.stems.map((stem) => [stem]);
  return view.index.candidates(groups, LOOKED_AT).some(({ document, passage }) => {
    if (lastDayOf(document) <= lastDayOf(support.document) || lastDayOf(support.document) === '') return false;
    return readPassage(passage).sentences.some(({ stems, text: words }) => {
      return post.stems.every((stem) => stems.has(stem)) && NAMES_SOMEONE.test(words);
    });
  });
}

/** Passages that are looked through for a newer word of a post. */
const LOOKED_AT = 40;
const NAMES_SOMEONE = /\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+|and \p{Lu})/u;

function opening(query: Query, { support }: Holder): string {
  if (/\b(?:first|original|initial)\b/i.test(query.text)) return 'First named in these papers:';
  if (query.day) return `By ${formatDate(query.day.date)}, last named:`;
  return support.document.date ? 'Last named:' : 'Named, in an undated paper:';
}

/** Everybody named in the post that is asked for, newest paper first. */
export function findHolders(query: Query, view: View): Holder[] {
  const asked = query.post;
  if (!asked) return [];
  const isAsked = postAskedFor(asked, view);
  const topic = weighTopic(query, view);
  const holders: Holder[] = [];
  for (const statement of namingHolders(view)) {
    if (!isAsked(statement)) continue;
    const support = supportOfStatement(statement, view);
    if (!support || !isKnownBy(query, support) || !speaksFor(support.document, query, view)) continue;
    const ordinal = readPassage(support.passage).sentences.findIndex(
      (s) => s.start <= statement.start && s.end > statement.start,
    );
    const { share, lacksEssential } = cover(topic, support.document, support.passage, Math.max(0, ordinal));
    if (share < LEAST_SHARE || lacksEssential) continue;
    holders.push({ statement, support });
  }
  const oldest = /\b(?:first|original|initial)\b/i.test(query.text) ? -1 : 1;
  return holders.sort(
    (a, b) =>
      oldest * newerFirst(a.support.document, b.support.document) ||
      Number(b.statement.manner === 'appointed') - Number(a.statement.manner === 'appointed') ||
      a.support.passage.paragraph - b.support.passage.paragraph,
  );
}

/** Every statement of a view that names somebody in a post. */
const namingHolders = onceAView(({ statements }) =>
  statements.filter((s): s is Holder['statement'] => s.kind === 'post' && s.person !== null),
);

/** Whether a paper had been written by the day the question asks about. */
function isKnownBy({ day }: Query, { document }: Support): boolean {
  const asked = day && (day.relation === 'after' ? null : latestDay(day.date));
  const written = document.date && earliestDay(document.date.date);
  return !asked || !written || written <= asked;
}

/** A holder in words: "Ms Vane, chair of the Harbour Board". */
export function nameHolder({ person, post, of, for: purpose }: Holder['statement']): string {
  return stopped(`${person}, ${post}${purpose ? ` for ${purpose}` : ''}${of ? ` of ${of}` : ''}`).replace(/\.$/, '');
}

function when({ support: { document } }: Holder): string {
  return document.date ? formatDate(document.date.date) : 'undated';
}

/** The sentence that names a holder. */
export function sentenceOf({ statement, support }: Holder): string {
  const sentence = readPassage(support.passage).sentences.find(
    (s) => s.start <= statement.start && s.end > statement.start,
  );
  return sentence?.text ?? statement.quote;
}

/** Whether the folder holds a later paper than the one a holder was named in. */
function isFollowed({ support }: Holder, view: View): boolean {
  return newestDay(view) > lastDayOf(support.document);
}
