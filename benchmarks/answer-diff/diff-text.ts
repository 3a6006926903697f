import { PARTS } from '../../src/evaluation/split.ts';
import { isOpen } from '../bank/report.ts';
import type { Judgement } from './ask-version.ts';
import { type Change, inOrder, MOVES, type Standing } from './changes.ts';
import type { Comparison } from './compare.ts';

const HEADS: Readonly<Record<Change['move'], string>> = {
  loss: 'LOST (right before, wrong now)',
  win: 'WON (wrong before, right now)',
  harm: 'ANOTHER HARM (wrong in both, refused in one)',
  wording: 'OTHER WORDS (as right or wrong as before)',
};

/** A comparison for reading: totals of each part, then every changed answer of the open sets, side by side. */
export function diffText({ names, standings, changes }: Comparison, columns: number): string {
  const [before, after] = names;
  const rows = PARTS.flatMap((part) => {
    const of = standings.filter((one) => one.part === part);
    return of.map(({ what, before, after }) => `${part.padEnd(7)} ${what.padEnd(10)} ${moved(before, after)}`);
  });
  const open = inOrder(changes.filter(({ part }) => isOpen(part)));
  const counts = MOVES.map((move) => `${open.filter((one) => one.move === move).length} ${move}`).join(', ');
  const lists = MOVES.flatMap((move) => {
    const of = open.filter((one) => one.move === move);
    return of.length === 0 ? [] : ['', `== ${HEADS[move]}`, ...of.flatMap((change) => sideBySide(change, columns))];
  });
  const head = [`Before: ${before}`, `After:  ${after}`, ''];
  return `${[...head, ...rows, '', `Changed answers of the open sets: ${counts}`, ...lists].join('\n')}\n`;
}

function moved(before: Standing, after: Standing): string {
  const step = (a: number, b: number): string => `${a} -> ${b}${a === b ? '' : ` (${b > a ? '+' : ''}${b - a})`}`;
  return [
    `asked ${after.asked}`,
    `right ${step(before.right, after.right)}`,
    `wrong answers ${step(before.wrongAnswers, after.wrongAnswers)}`,
    `wrong refusals ${step(before.wrongRefusals, after.wrongRefusals)}`,
  ].join(', ');
}

function sideBySide({ set, before, after }: Change, columns: number): string[] {
  const width = Math.max(Math.floor((columns - 7) / 2), 20);
  const [left, right] = [folded(told(before), width), folded(told(after), width)];
  const height = Math.max(left.length, right.length);
  const lines = Array.from({ length: height }, (_, i) =>
    `  ${(left[i] ?? '').padEnd(width)} | ${right[i] ?? ''}`.trimEnd(),
  );
  return ['', `${set} ${before.id}: ${before.q}`, ...lines];
}

function told({ answer, wrong }: Judgement): string {
  const verdict = wrong.length === 0 ? 'right' : `WRONG: ${wrong.join('; ')}`;
  const [first] = [...answer.citations, ...answer.nearest];
  const place = first ? ` <${first.document.id}>` : '';
  return `${answer.kind}, ${verdict}. ${answer.lead ? `[${answer.lead}] ` : ''}${answer.headline}${place}`;
}

function folded(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/).flatMap((long) => long.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
