import { furtherPoints } from '../answer/further-points.ts';
import { shownNearest } from '../answer/shown-nearest.ts';
import type { Answer } from '../domain/answer.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { citationText, nearMissText } from './citation-text.ts';
import { type Page, styled } from './page.ts';
import { oneLine, wrap } from './wrap.ts';

/** An answer for reading: the headline, what it stands on, how it was read, and how fresh it is. */
export function answerText(answer: Answer, page: Page): string {
  const lines = [
    ...styled(wrap(answer.headline, page.columns), 'bold', page),
    ...(answer.authority === null ? [] : styled(wrap(`${oneLine(answer.authority)}.`, page.columns), 'dim', page)),
    '',
    ...statementLines(answer, page),
    ...answer.citations.flatMap((citation, i) => citationText(citation, `[${i + 1}]`, page)),
    ...choiceLines(answer, page),
    ...nearestLines(answer, page),
    ...answer.warnings.flatMap((warning) => wrap(`Note: ${warning}`, page.columns)),
    ...(answer.kind === 'unsupported' ? [] : styled(wrap(freshness(answer), page.columns), 'dim', page)),
    ...suggestionLines(answer, page),
  ];
  return `${lines.join('\n')}\n`;
}

/** How a question was understood, for `--explain`. */
export function explanationText(answer: Answer, page: Page): string {
  const { understood, intent, kind, id } = answer;
  const readings = understood.map(({ words, as }) => `“${oneLine(words)}” was read as ${oneLine(as)}`);
  const lines = [
    'How the question was read:',
    ...(readings.length === 0 ? ['no word of it names anything known'] : readings).flatMap((reading) =>
      wrap(reading, page.columns, '  ', '    '),
    ),
    `  intent ${intent}, outcome ${kind}, answer ${id}`,
  ];
  return `\n${styled(lines, 'dim', page).join('\n')}\n`;
}

/** What the answer says beyond its headline and the words it cites, each sentence with the numbers of its citations. */
function statementLines(answer: Answer, page: Page): string[] {
  const further = furtherPoints(answer);
  if (further.length === 0) return [];
  const lines = further.flatMap(({ text, citations }) =>
    wrap(`${text} ${citations.map((n) => `[${n + 1}]`).join('')}`, page.columns, '  • ', '    '),
  );
  return [...lines, ''];
}

function choiceLines(answer: Answer, page: Page): string[] {
  if (answer.kind !== 'ambiguous') return [];
  const { choices, further } = answer;
  const lines = choices.flatMap(({ label, question }, i) =>
    wrap(`${label}: ask “${question}”`, page.columns, `  ${i + 1}. `, '     '),
  );
  const left =
    further.length === 0 ? [] : wrap(`and ${further.length} more: give more of the name`, page.columns, '  ');
  return ['It may mean:', ...lines, ...left, ''];
}

function nearestLines(answer: Answer, page: Page): string[] {
  const { shown, left } = shownNearest(answer);
  if (shown.length === 0) return [];
  const lines = shown.flatMap(({ citation, words }) => nearMissText(citation, words, page));
  const more = left === 0 ? [] : wrap(`${left} more with --json.`, page.columns);
  return ['Closest in the papers:', ...lines, ...more, ''];
}

/** "As of 22 November 2026; 5 papers searched, dated 19 May 2016 to December 2017; the newest cited: December 2017." */
function freshness({ asOf, searched, latestEvidence, understood }: Answer): string {
  const papers = searched.documents === 1 ? '1 paper' : `${searched.documents} papers`;
  const dates = [...new Set([searched.from, searched.to])].filter((date) => date !== null).map(formatDate);
  const span = dates.length === 0 ? '' : `, dated ${dates.join(' to ')}`;
  const newest = latestEvidence === null ? '' : `; the newest cited: ${formatDate(latestEvidence)}`;
  const read = understood.map(({ words, as }) => `“${oneLine(words)}” as ${oneLine(as)}`).join(', ');
  return `As of ${formatDate(asOf)}; ${papers} searched${span}${newest}.${read === '' ? '' : ` Read ${read}.`}`;
}

function suggestionLines({ suggestions }: Answer, page: Page): string[] {
  if (suggestions.length === 0) return [];
  return ['', 'You may ask:', ...suggestions.flatMap((question) => wrap(question, page.columns, '  • ', '    '))];
}
