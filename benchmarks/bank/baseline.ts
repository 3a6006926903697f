import MiniSearch from 'minisearch';
import { holdsAnswer } from '../../src/evaluation/gold.ts';
import type { JudgedQuestion } from '../../src/evaluation/judged-question.ts';
import type { View } from '../../src/search/view.ts';

/** How deep plain search had to be read. */
export interface Baseline {
  /** Whether the best paragraph holds the answer. */
  readonly first: boolean;
  readonly amongFive: boolean;
  readonly amongTen: boolean;
}

/** Plain search of a view: MiniSearch as it comes over the paragraphs' words, headings and titles; no stems, no reading. */
export function plainSearch(view: View): (question: JudgedQuestion) => Baseline {
  const passages = view.documents.flatMap((document) =>
    document.passages.map((passage) => ({ document, passage, id: `${document.id}#${passage.paragraph}` })),
  );
  const byId = new Map(passages.map((row) => [row.id, row]));
  const index = new MiniSearch({ fields: ['text', 'heading', 'title'] });
  index.addAll(
    passages.map(({ id, document, passage }) => ({
      id,
      text: passage.text,
      heading: passage.headings.join(' '),
      title: document.title,
    })),
  );
  return (question) => {
    const found = index.search(question.q).slice(0, 10);
    const at = found.findIndex(({ id }) => {
      const row = byId.get(String(id));
      return row && holdsAnswer(question, row.document.id, row.document.source?.file ?? null, row.passage.text);
    });
    return { first: at === 0, amongFive: at >= 0 && at < 5, amongTen: at >= 0 };
  };
}
