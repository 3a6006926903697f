import { type SuspectPassage, suspectPassages } from '../knowledge/held-passages.ts';
import { readPassages } from '../knowledge/passages.ts';
import { shown } from '../knowledge/problem-codes.ts';
import { findMarking } from '../knowledge/restricted-marking.ts';
import { peoplePresent } from './attendance-names.ts';
import type { Block, FormatReading } from './formats/block.ts';
import { type ImportProblem, importProblem, lineOf, placed } from './import-problems.ts';
import { endsInItem } from './item-lines.ts';
import { markingMessage } from './restricted-marks.ts';
import { voteMismatches } from './vote-counts.ts';
import { isHeading } from './whole-text.ts';
import { wordsOf } from './word-balance.ts';
import type { Written } from './write-markdown.ts';

/** A lower-case word with a capital T, U or F inside: "meeTng", where a broken font lost "ti", "tt" or "ft". */
const LOST_LIGATURE = /(?<![\p{L}\p{N}])\p{L}?\p{Ll}+[TUF]\p{Ll}+(?![\p{L}\p{N}])/gu;
/** Names that are written so: "McTavish", "iPlayer", "YouTube". */
const TRUE_CAPITAL = /^(?:Mac|Mc|De|Le|La|Di|Du|Fitz|You|Face|Twit|e|i)[TUF]/;
const FIGURE = /^[£$€]?\d[\d,./%]*[mk%]?$/;
const MOST_SHOWN = 60;
const SUSPECTED: Readonly<Record<SuspectPassage['reason'], string>> = {
  instruction: 'speaks to the software that reads it',
  advert: 'reads as an advertisement',
  lure: 'asks its reader for passwords, money or clicks',
  hidden: 'hides words from its reader',
};

/** What a person should look at in the text of a draft, each at its line of the source, and what was left out. */
export function problemsOfText(
  file: string,
  title: string,
  blocks: readonly Block[],
  { markdown, blockAt }: Written,
  reading: FormatReading,
): ImportProblem[] {
  const passages = readPassages('', markdown, 1);
  // A passage begins on the line of its block.
  const placeOf = (line: number) => blockAt.get(line - 1)?.from ?? '';
  const problems: ImportProblem[] = [];
  const warn = (line: number, ...[code, message, fix]: [ImportProblem['code'], string, string]) =>
    problems.push(importProblem(file, line, code === 'empty' ? 'error' : 'warning', code, message, fix));
  if (passages.length === 0)
    warn(
      1,
      'empty',
      'There is no text in this file that could be answered from.',
      'Look at the file: a scan needs its text recognised first.',
    );
  problems.push(...ligatures(file, blocks), ...tableRows(file, blocks));
  for (const { passage, reason, words } of suspectPassages(passages)) {
    const fix = `Remove it, or confirm it with confirmed: [${passage.paragraph}].`;
    const from = placeOf(passage.line);
    warn(
      lineOf(from),
      'off-topic',
      placed(`Paragraph ${passage.paragraph} ${SUSPECTED[reason]}: ${shown(words)}.`, from),
      fix,
    );
  }
  const marking = findMarking(title, markdown, 1, passages);
  if (marking) {
    const from = marking.line === null ? '' : placeOf(marking.line);
    const fix = 'It is held until its header states an audience: – “audience: public” if the mark is not this paper’s.';
    warn(lineOf(from), 'restricted', markingMessage(marking, from, reading), fix);
  }
  const votes = voteMismatches(blocks);
  for (const { block, said, number, names } of votes.wrong) {
    const message = placed(`A vote says “${said}” and names ${counted(names, 'person')}.`, block.from);
    warn(lineOf(block.from), 'vote-count', message, `Compare it with the original: ${number} or ${names}?`);
  }
  const struck = blocks.filter((block) => block.struck.length > 0);
  const [firstStruck] = struck;
  if (firstStruck) {
    const words = struck.flatMap((block) => block.struck).join(' … ');
    const message = `${counted(struck.length, 'paragraph')} with words struck out, kept apart and never quoted: ${shown(words)}.`;
    problems.push(
      importProblem(
        file,
        lineOf(firstStruck.from),
        'info',
        'struck-out',
        placed(message, firstStruck.from),
        'Nothing to do if they are no longer the rule.',
      ),
    );
  }
  problems.push(...notRead(file, reading));
  if (wordsLeftOut(reading).length + furnitureOf(reading).length > 0) problems.push(leftOut(file, reading));
  problems.push(countOf(file, blocks, passages.length, votes.votes, reading));
  return problems;
}

/** What came out, counted, so that a person can hold it against the original at a glance. */
function countOf(
  file: string,
  blocks: readonly Block[],
  passages: number,
  votes: number,
  reading: FormatReading,
): ImportProblem {
  const headings = blocks.filter(isHeading);
  const some = (number: number, what: string) => (number === 0 ? [] : [counted(number, what)]);
  const parts = [
    counted(passages, 'paragraph'),
    counted(headings.length, 'heading'),
    ...some(headings.filter(({ text }) => endsInItem(text)).length, 'item'),
    ...some(blocks.filter(({ text }) => /\bRESOLVED\b/.test(text)).length, 'resolution'),
    ...some(votes, 'side of a vote'),
    ...some(peoplePresent(blocks), 'person present'),
    ...some(blocks.filter(({ kind }) => kind === 'table-row').length, 'table row'),
  ];
  const words = reading.source === undefined ? 'O' : `In went ${counted(wordsOf(reading.source).length, 'word')}; o`;
  const left = counted(wordsLeftOut(reading).length + furnitureOf(reading).length, 'part');
  return importProblem(
    file,
    1,
    'info',
    'counted',
    `${words}ut came ${parts.join(', ')}; ${left} left out.`,
    'Compare it with the source if the figures look wrong.',
  );
}

function furnitureOf({ blocks }: FormatReading): readonly Block[] {
  return blocks.filter(({ kind }) => kind === 'furniture');
}

function wordsLeftOut({ leftOut: parts }: FormatReading): FormatReading['leftOut'] {
  return parts.filter(({ text }) => text !== '');
}

/** What the file holds and no reader could make words of: of that only the reason is known. */
function notRead(file: string, reading: FormatReading): readonly ImportProblem[] {
  const parts = reading.leftOut.filter(({ text }) => text === '');
  if (parts.length === 0) return [];
  const list = parts.slice(0, MOST_SHOWN).map(({ from, why }) => `${from}: ${why}`);
  const more = parts.length > MOST_SHOWN ? `; and ${parts.length - MOST_SHOWN} more` : '';
  const message = `Not read – ${list.join('; ')}${more}.`;
  const fix = 'Look at these places in the original, and add to the draft what is missing.';
  return [importProblem(file, 1, 'warning', 'not-read', message, fix)];
}

function leftOut(file: string, reading: FormatReading): ImportProblem {
  const furniture = furnitureOf(reading).map(({ text, from }) => ({ text, from, why: 'printed on every page' }));
  const all = [...wordsLeftOut(reading), ...furniture].map((part) => ({ ...part, line: lineOf(part.from) }));
  const whys = new Map<string, string[]>();
  for (const { text, from, why } of all.sort((a, b) => a.line - b.line).slice(0, MOST_SHOWN)) {
    const known = whys.get(why);
    const part = `${from} ${shown(text)}`;
    if (known) known.push(part);
    else whys.set(why, [part]);
  }
  const list = [...whys].map(([why, parts]) => `${why}: ${parts.join(', ')}`).join('; ');
  const more = all.length > MOST_SHOWN ? ` and ${all.length - MOST_SHOWN} more` : '';
  return importProblem(
    file,
    all[0]?.line ?? 1,
    'info',
    'left-out',
    `Left out as no words of the paper – ${list}${more}.`,
    'Put back what belongs to the paper.',
  );
}

function ligatures(file: string, blocks: readonly Block[]): ImportProblem[] {
  const found = blocks.flatMap(({ text, from }) =>
    (text.match(LOST_LIGATURE) ?? []).filter((word) => !TRUE_CAPITAL.test(word)).map((word) => ({ word, from })),
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
      lineOf(first.from),
      'warning',
      'suspicious-letters',
      placed(`${counted(found.length, 'word')} may have lost letters: ${words}.`, first.from),
      'Mend them from the original, or import a copy with sound letters.',
    ),
  ];
}

/** Words and then two figures or more, as a row of a table that lost its columns. */
function endsInFigures(text: string): boolean {
  const words = text.split(' ');
  return words.length > 2 && words.slice(-2).every((word) => FIGURE.test(word)) && /^[^\d]*\p{L}/u.test(text);
}

function tableRows(file: string, blocks: readonly Block[]): ImportProblem[] {
  const rows = blocks.filter(
    ({ text, kind, label }) =>
      kind === 'paragraph' && label === null && text.length < 160 && endsInFigures(text) && !/[.;:]$/.test(text),
  );
  const [first] = rows;
  if (!first || rows.length < 2) return [];
  const message = `${rows.length} lines look like rows of a table whose columns were lost, the first ${shown(first.text)}.`;
  return [
    importProblem(
      file,
      lineOf(first.from),
      'warning',
      'table-lines',
      placed(message, first.from),
      'Rebuild the table from the original before a figure is quoted from it.',
    ),
  ];
}

const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  'person present': 'people present',
  'side of a vote': 'sides of votes',
};

function counted(number: number, what: string): string {
  return `${number} ${number === 1 ? what : (PLURALS[what] ?? `${what}s`)}`;
}
