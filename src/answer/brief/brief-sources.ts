import type { Citation } from '../../domain/answer.ts';
import { citationOf, type Support } from '../../domain/cite.ts';
import type { Document } from '../../domain/document.ts';
import { nameDocument } from '../naming.ts';

/** The numbered sources of a page, in the order in which its lines first stand on them. */
export interface Sources {
  /** The number of the words' paragraph less one: an index into the citations. */
  cite(words: Support): number;
  readonly citations: readonly Citation[];
  /** One line a paper: "[1, 3] Riverside Committee minutes, 3 March 2017, paragraphs 4 and 9". */
  lines(): readonly string[];
}

/** Sources to which nothing has been cited yet. */
export function createSources(): Sources {
  const citations: Citation[] = [];
  const keys: string[] = [];
  const papers = new Map<Document, { at: number; paragraph: number }[]>();
  return {
    cite(words) {
      const citation = citationOf(words);
      const key = JSON.stringify([citation.document.id, citation.paragraph, citation.quote]);
      const known = keys.indexOf(key);
      if (known >= 0) return known;
      keys.push(key);
      const at = citations.push(citation) - 1;
      papers.set(words.document, [...(papers.get(words.document) ?? []), { at, paragraph: citation.paragraph }]);
      return at;
    },
    citations,
    lines: () =>
      [...papers].map(([document, cited]) => {
        const numbers = cited.map(({ at }) => at + 1).join(', ');
        const paragraphs = [...new Set(cited.map(({ paragraph }) => paragraph))];
        const places = `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${paragraphs.join(', ')}`;
        const marks = `${document.text === 'summary' ? '; our summary' : ''}${document.unconfirmed ? '; not yet confirmed by a person' : ''}`;
        return `[${numbers}] ${nameDocument(document)}, ${places}${marks}`;
      }),
  };
}
