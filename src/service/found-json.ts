import { citedDocument } from '../domain/cite.ts';
import type { Hit } from '../search/search-index.ts';
import { documentJson } from './answer-json.ts';

/** What a search found. `unsupported`: a query that is blank or too long was not looked up. */
export interface Found {
  readonly query: string;
  readonly kind: 'found' | 'not-found' | 'unsupported';
  readonly hits: readonly Hit[];
}

/** What a search found as `stp search --json` prints it. */
export function foundJson({ query, kind, hits }: Found, warnings: readonly string[]) {
  return {
    query,
    kind,
    hits: hits.map(({ document, passage, score }) => ({
      document: documentJson(citedDocument(document)),
      paragraph: passage.paragraph,
      label: passage.label,
      page: passage.page,
      text: passage.text,
      score,
    })),
    warnings,
  };
}
