import type { Brief, Briefed } from '../answer/brief/brief.ts';
import { sectionTitle } from '../answer/brief/brief-markdown.ts';
import { noBriefWords } from '../answer/brief/no-brief.ts';
import { type Page, styled } from './page.ts';
import { wrap } from './wrap.ts';

/** A brief for reading: each heading with its lines, then what is not recorded and the sources by their numbers. */
export function briefText(brief: Brief, page: Page): string {
  const lines = [
    ...styled(wrap(brief.title, page.columns), 'bold', page),
    ...styled(wrap(brief.basis, page.columns), 'dim', page),
    ...brief.sections.flatMap((section) => [
      '',
      ...styled([sectionTitle(section)], 'bold', page),
      ...section.lines.flatMap(({ text }) => wrap(text, page.columns, '  • ', '    ')),
    ]),
    ...(brief.notRecorded === null
      ? []
      : ['', ...styled(['Not found'], 'bold', page), ...wrap(brief.notRecorded, page.columns, '  ', '  ')]),
    '',
    ...styled(['Sources'], 'bold', page),
    ...brief.sources.flatMap((source) => styled(wrap(source, page.columns, '  ', '    '), 'dim', page)),
  ];
  return `${lines.join('\n')}\n`;
}

/** What is said where there is no brief to show: what the words may mean, or that nothing was found. */
export function noBriefText(briefed: Exclude<Briefed, { kind: 'brief' }>, subject: string, page: Page): string {
  return `${wrap(noBriefWords(briefed, subject), page.columns).join('\n')}\n`;
}
