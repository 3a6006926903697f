import { citedDocument } from '../domain/cite.ts';
import { placed } from '../domain/placed.ts';
import type { Found } from '../service/found-json.ts';
import { documentWords, labelWords } from './citation-text.ts';
import { type Page, styled } from './page.ts';
import { oneLine, wrap } from './wrap.ts';

/** What a search found for reading: numbered passages, best first, each under its paper. */
export function foundText({ query, kind, hits }: Found, page: Page): string {
  if (kind === 'unsupported') return 'A query has 1 to 1,000 characters.\n';
  if (hits.length === 0) return `${wrap(`No passage matches “${oneLine(query)}”.`, page.columns).join('\n')}\n`;
  const lines = hits.flatMap(({ document, passage }, i) => {
    const summary = document.text === 'summary';
    const mark = `${i + 1}. `.padEnd(4);
    const place = placed(passage.page, `paragraph ${passage.paragraph}${labelWords(passage.label)}`);
    const head = `${documentWords(citedDocument(document))} · ${place}${summary ? ' · our summary' : ''}`;
    const words = summary ? passage.text : `“${oneLine(passage.text)}”`;
    return [
      ...styled(wrap(head, page.columns, mark, '    '), 'bold', page),
      ...wrap(words, page.columns, '    ', '    '),
      '',
    ];
  });
  return `${lines.slice(0, -1).join('\n')}\n`;
}
