import { marked, numberRuns, type SaidWords } from '../answer/shown/said-sentences.ts';
import { showAnswer } from '../answer/shown/show-answer.ts';
import { shownNearest } from '../answer/shown/shown-nearest.ts';
import { type ShownSource, sourceInWords, sourceNumbers } from '../answer/shown/shown-sources.ts';
import type { Answer } from '../domain/answer.ts';
import { counted } from '../service/document-words.ts';
import { citationText, nearMissText } from './citation-text.ts';
import { type Page, styled } from './page.ts';
import { oneLine, wrap } from './wrap.ts';

/** What an answer is printed with beside itself. */
export interface Printed {
  /** Whether the words that it stands on follow it. */
  readonly paragraphs: boolean;
}

/** An answer for reading: the fact, the sentences that carry it, on what authority, further points, and the papers. */
export function answerText(answer: Answer, page: Page, { paragraphs }: Printed = { paragraphs: false }): string {
  const { opening, sentences, authority, warnings, notes, left, ...shown } = showAnswer(answer);
  const points = paragraphs ? [...shown.points, ...left.points] : shown.points;
  const sources = paragraphs ? [...shown.sources, ...left.sources] : shown.sources;
  const lines = [
    ...styled(wrap(numbered(opening), page.columns), 'bold', page),
    ...(sentences.length === 0 ? [] : wrap(sentences.map(numbered).join(' '), page.columns)),
    ...(authority === null ? [] : styled(wrap(oneLine(authority), page.columns), 'dim', page)),
    '',
    ...block(points.flatMap((point) => wrap(numbered(point), page.columns, '  • ', '    '))),
    ...block(sources.flatMap((source) => sourceLines(source, page))),
    ...(paragraphs ? answer.citations.flatMap((citation, i) => citationText(citation, `[${i + 1}]`, page)) : []),
    ...choiceLines(answer, page),
    ...nearestLines(answer, page, paragraphs),
    ...warnings.flatMap((warning) => wrap(`Note: ${warning}`, page.columns)),
    ...styled(
      notes.flatMap((note) => wrap(note, page.columns)),
      'dim',
      page,
    ),
    ...(paragraphs ? [] : leftLines(left, page)),
    ...suggestionLines(answer, page),
  ];
  return `${lines.join('\n')}\n`;
}

/** Words with the numbers of what they stand on. */
function numbered(said: SaidWords): string {
  return marked(said, (sources) => `[${numberRuns(sources).join(', ')}]`);
}

function block(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

/** A paper in a line, with the address of its original where that is known. */
function sourceLines(source: ShownSource, page: Page): string[] {
  const url = source.document.source?.url ?? null;
  return [
    ...wrap(`${sourceInWords(source)}.`, page.columns, `[${sourceNumbers(source)}] `, '    '),
    ...(url === null ? [] : wrap(`Original: ${oneLine(url)}`, page.columns, '    ', '    ')),
  ];
}

/** What of the answer is not printed, and how to read it. */
function leftLines({ points, sources }: ReturnType<typeof showAnswer>['left'], page: Page): string[] {
  const more = [
    ...(points.length === 0 ? [] : [counted(points.length, 'more point')]),
    ...(sources.length === 0 ? [] : [counted(sources.length, 'more source')]),
  ];
  return more.length === 0 ? [] : styled(wrap(`${more.join(' and ')}: with --paragraphs.`, page.columns), 'dim', page);
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

function nearestLines(answer: Answer, page: Page, all: boolean): string[] {
  const { shown, left } = shownNearest(answer, all ? answer.nearest.length : undefined);
  if (shown.length === 0) return [];
  const lines = shown.flatMap((near) => nearMissText(near, page));
  const more = left === 0 ? [] : wrap(`${left} more with --paragraphs.`, page.columns);
  return ['Closest in the papers:', ...lines, ...more, ''];
}

function suggestionLines({ suggestions }: Answer, page: Page): string[] {
  if (suggestions.length === 0) return [];
  return ['', 'You may ask:', ...suggestions.flatMap((question) => wrap(question, page.columns, '  • ', '    '))];
}
