import { shown } from '../knowledge/problem-codes.ts';
import { isMarkingLine, type Marking } from '../knowledge/restricted-marking.ts';
import type { Block, FormatReading } from './formats/block.ts';

/** The furniture of a paper's pages that marks it as restricted: heads, feet and stamps. */
export function restrictedMarks({ blocks }: FormatReading): readonly Block[] {
  return blocks.filter(({ kind, text }) => kind === 'furniture' && isMarkingLine(text));
}

/** What marks a paper as restricted and where, so that a person can tell a mark of the paper from one of its template. */
export function markingMessage(marking: Marking, from: string, reading: FormatReading): string {
  const on = restrictedMarks(reading)
    .filter((mark) => mark.from !== from)
    .map((mark) => mark.from);
  const places =
    on.length === 0
      ? ''
      : `; it also stands at the edge of ${on.length === 1 ? 'a page' : `${on.length} pages`} (${on.slice(0, 5).join(', ')}${on.length > 5 ? ', …' : ''})`;
  return `The paper says that not everyone may see it: ${shown(marking.words)}${from === '' ? '' : ` (${from})`}${places}.`;
}
