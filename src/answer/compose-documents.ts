import type { Support } from '../domain/cite.ts';
import type { Document, DocumentKind } from '../domain/document.ts';
import type { Query } from '../domain/query.ts';
import { fits } from '../evidence/days.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { isOfBody } from '../evidence/setting.ts';
import type { View } from '../search/view.ts';
import { asksNotMentioning, composeNotMentioning } from './compose-not-mentioning.ts';
import { type Composer, draft, type Said } from './draft.ts';
import { gatherEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { dateInWords, kindInWords } from './naming.ts';
import { rankEvidence } from './rank.ts';

const KINDS: readonly (readonly [RegExp, readonly DocumentKind[]])[] = [
  [/\bdraft minutes\b/i, ['draft-minutes']],
  [/\bminutes\b/i, ['minutes', 'draft-minutes']],
  [/\bagendas?\b/i, ['agenda']],
  [/\breports?\b/i, ['report']],
  [/\bboard updates?\b/i, ['board-update']],
  [/\bposition papers?\b/i, ['position-paper']],
  [/\btranscripts?\b/i, ['transcript']],
];

/** How many papers are listed. */
const LISTED = 8;

/** Answers which papers there are on something, newest first, each with the passage that shows it. */
export const composeDocuments: Composer = (query, view) => {
  if (asksNotMentioning(query)) return composeNotMentioning(query, papersAsked(query, view), view);
  const supports = papersOn(query, view);
  const [first, ...others] = supports;
  if (!first) return null;
  const names = supports.map(
    ({ document }) => `${document.title} (${kindInWords(document.kind)}, ${dateInWords(document)})`,
  );
  const count = supports.length === 1 ? '1 paper' : `${supports.length} papers`;
  const said: [Said, ...Said[]] = [
    { text: names[0] ?? '', by: [first] },
    ...others.slice(0, LISTED - 1).map((support, i) => ({ text: names[i + 1] ?? '', by: [support] as const })),
  ];
  return draft(headline(`${count} in the folder: ${names.join('; ')}.`), said);
};

/** Whether a paper is of the kind and of the day that are asked for. */
function isAsked(document: Document, query: Query): boolean {
  const kinds = KINDS.find(([words]) => words.test(query.text))?.[1];
  return (
    (!kinds || kinds.includes(document.kind)) &&
    (!query.day || (document.date !== null && fits(document.date.date, query.day)))
  );
}

function papersAsked(query: Query, view: View): Document[] {
  return view.documents.filter((document) => isAsked(document, query)).sort(newerFirst);
}

function papersOn(query: Query, view: View): Support[] {
  const wanted = (document: Document): boolean => isAsked(document, query);
  const bodies = query.mentions.filter((mention) => mention.kind === 'body');
  const aboutBodies = query.topic.length > 0 && query.topic.every((term) => term.mention?.kind === 'body');
  const ofBody = view.documents.filter((d) => aboutBodies && bodies.some((body) => isOfBody(d, body)));
  const papers = query.topic.length === 0 ? view.documents : ofBody;
  if (papers.length > 0) {
    return papers
      .filter(wanted)
      .sort(newerFirst)
      .flatMap((document) => {
        const passage = document.passages.find((p) => view.passage(p.document, p.paragraph));
        return passage ? [{ document, passage, start: 0, end: passage.text.length }] : [];
      });
  }
  // The day asked about is that of the paper, not of what it speaks of.
  const ranked = rankEvidence(gatherEvidence({ ...query, day: null }, view).passing, () => 0);
  const best = new Map<string, Support>();
  for (const { document, passage, sentence } of ranked) {
    if (!wanted(document) || best.has(document.id)) continue;
    best.set(document.id, { document, passage, start: sentence.start, end: sentence.end });
  }
  return [...best.values()].sort((a, b) => newerFirst(a.document, b.document));
}
