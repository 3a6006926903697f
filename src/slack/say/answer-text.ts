import type { AnswerParts } from './answer-parts.ts';
import { describeCitation, type Evidence, quotedWords } from './evidence.ts';

/** What stands above the passages that come closest. */
export const CLOSEST = 'Closest in the papers:';

/** An answer as plain lines, the headline first: for notifications, screen readers and copying. Not escaped. */
export function answerText(parts: AnswerParts): string {
  return [
    parts.headline,
    ...(parts.authority === null ? [] : [parts.authority]),
    ...parts.points.map((point) => `• ${point}`),
    ...(parts.closest.length === 0 ? [] : [CLOSEST, ...parts.closest.map((passage) => `• ${passage}`)]),
    ...parts.citations.map((citation, index) => evidenceLine(describeCitation(citation), index + 1)),
    ...parts.notes,
  ].join('\n');
}

/** A citation as one line of plain text, with its number. */
export function evidenceLine(evidence: Evidence, number: number): string {
  const { title, where, marks, original } = evidence;
  const source = original === null ? [] : [`Original: ${'url' in original ? original.url : original.file}`];
  return [`${number}. ${title} (${where}).`, ...marks, quotedWords(evidence), ...source].join(' ');
}
