import type { Document } from '../domain/document.ts';
import { collected } from '../domain/steps.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { newestPapers } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { itemName, ofPaper, placeId, type Row, rowOf } from './row.ts';
import { rememberedOfView } from './view-memory.ts';

const VOTED = /\b(?:motion|amendment|vote[sd]?|carried|lost|defeated)\b/i;

/** What was put to the vote and how it went, newest paper first: one row a passage, with all its sentences on the vote. */
export const voteRows = rememberedOfView((view) =>
  collected(newestPapers(view), (document) => votesIn(document, view)),
);

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
    return [
      rowOf({
        id: placeId(support),
        kind: 'item',
        name: itemName(passage.headings),
        ...ofPaper(document),
        text: passage.text.slice(support.start, support.end),
        state: outcome,
        by: [support],
      }),
    ];
  });
}
