import { shown } from '../knowledge/problem-codes.ts';
import { type ImportProblem, importProblem } from './import-problems.ts';
import type { Paper } from './paper.ts';
import type { ReadFields } from './read-fields.ts';
import { wholeText } from './whole-text.ts';
import { writtenDays } from './written-days.ts';

/** Where each field of a header was read from, so that a person can check it in a moment. */
export function problemOfFields(
  file: string,
  paper: Paper,
  { header, title, body, approval }: ReadFields,
): ImportProblem {
  const titleFrom = title.block === null ? null : (paper.blocks[title.block]?.from ?? null);
  const parts = [
    `title ${shown(header.title)}${titleFrom === null ? '' : ` (${titleFrom})`}`,
    `kind ${header.kind}`,
    ...(header.body === null ? [] : [`body ${shown(header.body)} (${body?.from ?? header.bodyNote})`]),
    ...(header.date === null ? [] : [`date ${header.date.date} (${dateFrom(paper, header.date.date)})`]),
    ...(approval === null ? [] : [`approval ${approval.approval} (${approval.from})`]),
  ];
  const fix = 'Correct the header where it is wrong, then confirm the paper with “stp confirm”.';
  return importProblem(file, 1, 'info', 'fields', `Read: ${parts.join('; ')}.`, fix);
}

/** The first block that holds a day; a date that no block holds was worked out or said by whoever imports. */
function dateFrom({ blocks }: Paper, date: string): string {
  const day = (text: string) =>
    writtenDays(text).find((written) => written.date === date || written.date === `-${date.slice(4)}`);
  const holder = blocks.find((block) => day(wholeText(block)));
  const words = holder && day(wholeText(holder))?.words;
  return holder ? `${holder.from}: ${shown(words ?? '')}` : 'not written so in the text';
}
