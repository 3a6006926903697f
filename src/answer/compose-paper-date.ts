import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { weighTopic } from '../evidence/coverage.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { paperStems } from '../evidence/setting.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { type Composer, factualDraft } from './draft.ts';
import { headline } from './headline.ts';
import { dateInWords, kindInWords, nameDocument } from './naming.ts';

/** The share of a question that must name a paper: "statement" may be called a position paper. */
const NAMES_PAPER = 0.5;

/** Answers with the date of the paper a question names by title, body and kind. */
export const composePaperDate: Composer = (query, view) => {
  const topic = weighTopic(query, view);
  const total = topic.reduce((sum, { weight }) => sum + weight, 0);
  const [best] = view.documents
    .map((document) => {
      const words = new Set([
        ...paperStems(document),
        ...stems(kindInWords(document.kind)),
        ...bodyNames(document, view),
      ]);
      const covered = topic.filter(({ term }) => term.alternatives.some((way) => way.every((stem) => words.has(stem))));
      return { document, share: covered.reduce((sum, { weight }) => sum + weight, 0) / total };
    })
    .filter(({ document, share }) => share >= NAMES_PAPER && document.passages.length > 0)
    .sort((a, b) => b.share - a.share || newerFirst(a.document, b.document));
  const support = best && supportOfDate(best.document);
  if (!best || !support) return null;
  const { document } = best;
  const said = `${document.date ? `Dated ${dateInWords(document)}` : 'No date is stated'}: “${document.title}”.`;
  return factualDraft(
    headline(
      said,
      document.date?.note ? `(${nameDocument(document)}. ${document.date.note})` : `(${nameDocument(document)}.)`,
    ),
    [{ text: said, by: [support] }],
  );
};

function bodyNames({ body }: Document, { registry }: View): string[] {
  return registry.bodies.filter(({ id }) => id === body?.id).flatMap(({ aliases }) => aliases.flatMap(stems));
}

/** The passage that states the date, else the first: what can be checked in the paper itself. */
function supportOfDate(document: Document): Support | null {
  const words = document.date ? formatDate(document.date.date) : '';
  const passage = document.passages.find(({ text }) => words !== '' && text.includes(words)) ?? document.passages[0];
  return passage ? { document, passage, start: 0, end: passage.text.length } : null;
}
