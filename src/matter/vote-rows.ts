import { newerFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { isReplaced } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { itemName, ofPaper, placeId, type Row, rowOf } from './row.ts';

const memory = new WeakMap<View, readonly Row[]>();

const VOTED = /\b(?:motion|amendment|vote[sd]?|carried|lost|defeated)\b/i;

/** What was put to the vote and how it went, newest paper first: one row a passage, with all its sentences on the vote. */
export function voteRows(view: View): readonly Row[] {
  const rows = memory.get(view) ?? readVotes(view);
  memory.set(view, rows);
  return rows;
}

function readVotes(view: View): readonly Row[] {
  return [...view.documents]
    .filter((document) => !isReplaced(document, view))
    .sort(newerFirst)
    .flatMap((document) =>
      document.passages.flatMap((passage) => {
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
      }),
    );
}
