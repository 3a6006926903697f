import type { Support } from '../domain/cite.ts';
import type { Query } from '../domain/query.ts';
import type { DecisionStatement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import type { View } from '../search/view.ts';
import { isDecidedOn } from './compose-decision.ts';
import { decisionCaveat } from './decision-wording.ts';
import { type Composer, draft, type Said } from './draft.ts';
import { gatherEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { dateInWords, kindInWords } from './naming.ts';
import { rankEvidence } from './rank.ts';
import { supportOfStatement } from './support.ts';
import { authority, repeat } from './wording.ts';

/** How much is listed at once. */
const LISTED = 8;

/** Lists what the operators of a question match, newest first: decisions where they ask for them, else papers. */
export const composeListing: Composer = (query, view) => {
  const all = listing(query, view);
  const [first, ...others] = all.slice(0, LISTED);
  if (!first) return null;
  const what = query.filter.decided === null ? 'paper' : 'decision';
  const rest = all.length > LISTED ? ` The newest ${LISTED} are listed; “more” gives the next.` : '';
  const count = `${all.length} ${what}${all.length === 1 ? ' matches' : 's match'} ${query.filter.written}: `;
  const short = all.map(({ name }) => name).join('; ');
  return draft(headline(`${count}${short}.`.replace(/[.]{2}$/, '.'), rest.trim()), [first, ...others]);
};

/** One entry of a listing: its line with what it stands on, and how a headline names it. */
export type Listed = Said & { readonly name: string };

/** Everything the operators match, newest first. */
export function listing(query: Query, view: View): readonly Listed[] {
  return query.filter.decided === null ? papers(query, view) : decisions(query, view);
}

function papers(query: Query, view: View): Listed[] {
  const shown = new Map<string, Support>();
  if (query.topic.length > 0) {
    for (const { document, passage, sentence } of rankEvidence(gatherEvidence(query, view, 0).passing, () => 0)) {
      if (!shown.has(document.id))
        shown.set(document.id, { document, passage, start: sentence.start, end: sentence.end });
    }
  }
  return [...view.documents].sort(newerFirst).flatMap((document) => {
    const passage = document.passages.find((p) => view.passage(p.document, p.paragraph));
    const support = shown.get(document.id) ?? (passage && { document, passage, start: 0, end: passage.text.length });
    const name = `${document.title} (${kindInWords(document.kind)}, ${dateInWords(document)})`;
    return support ? [{ name, text: name, by: [support] as const }] : [];
  });
}

function decisions(query: Query, view: View): Listed[] {
  return view.statements
    .filter((statement): statement is DecisionStatement => statement.kind === 'decision')
    .flatMap((statement) => {
      const support = supportOfStatement(statement, view);
      return support && isDecidedOn(statement, support, query, view) ? [{ statement, support }] : [];
    })
    .sort(
      (a, b) =>
        newerFirst(a.support.document, b.support.document) ||
        a.support.passage.paragraph - b.support.passage.paragraph ||
        a.statement.start - b.statement.start,
    )
    .map(({ statement, support }) => {
      const { document, passage } = support;
      const fact = `${decisionCaveat(statement)}${repeat(statement.quote, document)}`;
      return {
        name: `${fact} (${dateInWords(document)})`,
        text: `${fact} ${authority(document, passage)}`,
        by: [support] as const,
      };
    });
}
