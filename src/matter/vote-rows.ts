import type { Support } from '../domain/cite.ts';
import { type Document, holdsDecisions } from '../domain/document.ts';
import { collected } from '../domain/steps.ts';
import { AGAINST } from '../english/vote-words.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { newestPapers } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';
import { itemName, ofPaper, placeId, type Row, rowOf } from './row.ts';

const VOTED = /\b(?:motion|amendment|vote[sd]?|carried|lost|defeated)\b/i;

/** What was put to the vote and how it went, newest paper first: one row a passage, with all its sentences on the vote. */
export const voteRows = rememberedOfView((view) =>
  collected(newestPapers(view), (document) => votesIn(document, view)),
);

const VOTES_AGAINST = new RegExp(`(?<!\\p{L})(?:${AGAINST})(?!\\p{L})`, 'iu');
const OF_NOBODY =
  /\b(?:no|none|nobody|nil|without)\b[^.;]{0,30}?\b(?:against|dissent\p{L}*|abstain\p{L}*|abstentions?)\b/iu;

/**
 * Where papers record that somebody voted against, dissented or abstained, newest paper first: one row a passage, with the
 * sentences that say so. A vote is counted against where its count is above none.
 */
export const againstRows = rememberedOfView((view) =>
  collected(newestPapers(view), (document) =>
    document.passages.flatMap((passage) => {
      if (!view.passage(document.id, passage.paragraph)) return [];
      const votes = view.statementsOf(document.id, passage.paragraph).filter((s) => s.kind === 'vote');
      const counted = votes.some((s) => s.kind === 'vote' && ((s.against ?? 0) > 0 || (s.abstained ?? 0) > 0));
      const told = readPassage(passage).sentences.filter(
        ({ text }) => VOTES_AGAINST.test(text) && !OF_NOBODY.test(text) && !PROSPECT.test(text),
      );
      const sentences = told.length > 0 ? told : counted ? readPassage(passage).sentences.filter(isOfVote(votes)) : [];
      const [first, last] = [sentences[0], sentences.at(-1)];
      if (!first || !last || !isMinuted(document, votes.length > 0)) return [];
      const support = { document, passage, start: first.start, end: last.end };
      return [voteRow(support, null)];
    }),
  ),
);

/** "The council would vote against it": nobody has. */
const PROSPECT =
  /\b(?:would|will|may|might|could|should|if|to)\s+(?:have\s+)?(?:vote|abstain|dissent)|\brespon(?:ses|dents)\b/i;

function isOfVote(votes: readonly { readonly start: number; readonly end: number }[]) {
  return ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    votes.some((vote) => vote.start < end && vote.end > start);
}

/** Minutes and records of decisions tell votes; in other papers only what is counted is one. */
function isMinuted({ kind }: Document, counted: boolean): boolean {
  return holdsDecisions(kind) || counted;
}

function votesIn(document: Document, view: View): Row[] {
  return document.passages.flatMap((passage) => {
    const statements = view.passage(document.id, passage.paragraph)
      ? view.statementsOf(document.id, passage.paragraph)
      : [];
    const vote = statements.find((s) => s.kind === 'vote');
    const lost = statements.some((s) => s.kind === 'decision' && s.standing === 'lost');
    const told = readPassage(passage).sentences.filter(({ text }) => VOTED.test(text));
    const [first, last] = [told[0], told.at(-1)];
    if ((!vote && !lost) || !first || !last) return [];
    const support = { document, passage, start: first.start, end: last.end };
    const outcome = vote?.kind === 'vote' && vote.outcome !== 'unknown' ? vote.outcome : lost ? 'lost' : null;
    return [voteRow(support, outcome)];
  });
}

/** The words of a vote as a row, under the item that they close; `state` is how it went. */
function voteRow(support: Support, state: string | null): Row {
  const { document, passage, start, end } = support;
  return rowOf({
    id: placeId(support),
    kind: 'item',
    name: itemName(passage.headings),
    ...ofPaper(document),
    text: passage.text.slice(start, end),
    state,
    by: [support],
  });
}
