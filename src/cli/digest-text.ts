import type { Digest, DigestItem, Section } from '../digest/digest.ts';
import { placed } from '../domain/placed.ts';
import { formatDate } from '../domain/reduced-date.ts';
import type { DigestAsked } from './digest-json.ts';
import { type Page, styled } from './page.ts';
import { oneLine, wrap } from './wrap.ts';

/** A digest for reading: what it covers, each section with its items, why, and how new was judged. */
export function digestText(digest: Digest, { since, asOf }: DigestAsked, basis: string, page: Page): string {
  const title = `${digest.title}: what is new from ${formatDate(since)} to ${formatDate(asOf)}`;
  const lines = [
    ...styled(wrap(title, page.columns), 'bold', page),
    '',
    ...digest.sections.flatMap((section) => sectionLines(section, page)),
    ...styled(wrap(basis, page.columns), 'dim', page),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionLines({ heading, items }: Section, page: Page): string[] {
  return [...styled([heading], 'bold', page), ...items.flatMap((item) => itemLines(item, page)), ''];
}

function itemLines({ text, citations }: DigestItem, page: Page): string[] {
  const places = citations.map(
    ({ document, paragraph, page: on }) => `${oneLine(document.id)}, ${placed(on, `paragraph ${paragraph}`)}`,
  );
  return [
    ...wrap(text, page.columns, '  • ', '    '),
    ...styled(wrap(places.join('; '), page.columns, '    ', '    '), 'dim', page),
  ];
}
