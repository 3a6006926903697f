import { suspectPassages } from '../knowledge/held-passages.ts';
import { readPassages } from '../knowledge/passages.ts';
import { shown } from '../knowledge/problem-codes.ts';
import { findMarking } from '../knowledge/restricted-marking.ts';
import type { PlacedBlock } from './blocks.ts';
import type { Dropped } from './dropped-lines.ts';
import { type ImportProblem, importProblem } from './import-problems.ts';
import type { PaperLine } from './paper-lines.ts';

/** A lower-case word with a capital T, U or F inside: "meeTng", where a broken font lost "ti", "tt" or "ft". */
const LOST_LIGATURE = /(?<![\p{L}\p{N}])\p{L}?\p{Ll}+[TUF]\p{Ll}+(?![\p{L}\p{N}])/gu;
/** Names that are written so: "McTavish", "iPlayer", "YouTube". */
const TRUE_CAPITAL = /^(?:Mac|Mc|De|Le|La|Di|Du|Fitz|You|Face|Twit|e|i)[TUF]/;
const FIGURE = /^[£$€]?\d[\d,./%]*[mk%]?$/;
const MOST_SHOWN = 60;

/** What a person should look at in the text of a draft, each at its line of the source, and what was left out. */
export function problemsOfText(
  file: string,
  title: string,
  blocks: readonly PlacedBlock[],
  markdown: string,
  lines: readonly PaperLine[],
  dropped: readonly Dropped[],
): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const passages = readPassages('', markdown, 1);
  const texts = blocks.filter(({ level }) => level === 0);
  // Each block is one line of the Markdown, with a blank line after it.
  const lineOf = (line: number) => blocks[Math.floor((line - 1) / 2)]?.line ?? 1;
  if (passages.length === 0) {
    problems.push(
      importProblem(
        file,
        1,
        'error',
        'empty',
        'There is no text in this file that could be answered from.',
        'Look at the file: a scan needs its text recognised first.',
      ),
    );
  }
  problems.push(...ligatures(file, blocks), ...tableRows(file, blocks));
  for (const { passage, reason, words } of suspectPassages(title, passages)) {
    const what = reason === 'instruction' ? 'speaks to the software that reads it' : 'reads as an advertisement';
    problems.push(
      importProblem(
        file,
        lineOf(passage.line),
        'warning',
        'off-topic',
        `Paragraph ${passage.paragraph} ${what}: ${shown(words)}.`,
        `Remove it, or confirm it with confirmed: [${passage.paragraph}].`,
      ),
    );
  }
  const marking = findMarking(title, markdown, 1, passages);
  if (marking) {
    problems.push(
      importProblem(
        file,
        lineOf(marking.line ?? 1),
        'warning',
        'restricted',
        `The paper says that not everyone may see it: ${shown(marking.words)}.`,
        'It is held until its header states an audience:.',
      ),
    );
  }
  if (dropped.length > 0) problems.push(leftOut(file, dropped));
  const withText = lines.filter(({ text }) => text !== '').length + new Set(dropped.map(({ line }) => line)).size;
  const headings = blocks.length - texts.length;
  const count = `${counted(withText, 'line')} with text in; ${counted(passages.length, 'paragraph')} and ${counted(headings, 'heading')} out, ${counted(dropped.length, 'line')} or part left out`;
  problems.push(
    importProblem(file, 1, 'info', 'counted', `${count}.`, 'Compare it with the source if the figures look wrong.'),
  );
  return problems;
}

function leftOut(file: string, dropped: readonly Dropped[]): ImportProblem {
  const list = dropped.slice(0, MOST_SHOWN).map(({ line, text }) => `${line} ${shown(text)}`);
  const more = dropped.length > MOST_SHOWN ? ` and ${dropped.length - MOST_SHOWN} more` : '';
  const message = `Left out as no words of the paper (line and text): ${list.join(', ')}${more}.`;
  return importProblem(file, dropped[0]?.line ?? 1, 'info', 'left-out', message, 'Put back what belongs to the paper.');
}

function ligatures(file: string, blocks: readonly PlacedBlock[]): ImportProblem[] {
  const found = blocks.flatMap(({ text, line }) =>
    (text.match(LOST_LIGATURE) ?? []).filter((word) => !TRUE_CAPITAL.test(word)).map((word) => ({ word, line })),
  );
  const [first] = found;
  if (!first) return [];
  const words = [...new Set(found.map(({ word }) => word))]
    .slice(0, 5)
    .map((word) => shown(word))
    .join(', ');
  return [
    importProblem(
      file,
      first.line,
      'warning',
      'suspicious-letters',
      `${counted(found.length, 'word')} may have lost letters: ${words}.`,
      'Mend them from the original, or import a copy with sound letters.',
    ),
  ];
}

/** Words and then two figures or more, as a row of a table that lost its columns. */
function endsInFigures(text: string): boolean {
  const words = text.split(' ');
  return words.length > 2 && words.slice(-2).every((word) => FIGURE.test(word)) && /^[^\d]*\p{L}/u.test(text);
}

function tableRows(file: string, blocks: readonly PlacedBlock[]): ImportProblem[] {
  const rows = blocks.filter(
    ({ text, level, label }) =>
      level === 0 && label === null && text.length < 160 && endsInFigures(text) && !/[.;:]$/.test(text),
  );
  const [first] = rows;
  if (!first || rows.length < 2) return [];
  const message = `${rows.length} lines look like rows of a table whose columns were lost, the first ${shown(first.text)}.`;
  return [
    importProblem(
      file,
      first.line,
      'warning',
      'table-lines',
      message,
      'Rebuild the table from the original before a figure is quoted from it.',
    ),
  ];
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
