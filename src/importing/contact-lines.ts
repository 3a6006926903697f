import { nameFrom } from '../statements/person-names.ts';
import { isHeadLine } from './report-head.ts';
import type { TextBlock } from './text-block.ts';

/** An e-mail address or a telephone number of Britain. */
const REACH = /[\w.+-]+@[\w-]+\.[\w.-]+|\b0\d{2,5}[ -]?\d{3}[ -]?\d{2,4}\b/;

/** Whether a text tells how somebody is reached: by e-mail or telephone. */
export function tellsReach(text: string): boolean {
  return REACH.test(text);
}

const LONGEST_LINE = 70;
const MOST_LINES = 8;

/**
 * Joins the short lines of contact details (name, post, e-mail, telephone) that stand directly below each other into
 * one block, so that whoever finds the address finds the name with it.
 */
export function joinContacts(blocks: readonly TextBlock[]): TextBlock[] {
  const joined: TextBlock[] = [];
  for (let from = 0; from < blocks.length; ) {
    const to = runEnd(blocks, from);
    const run = blocks.slice(from, to);
    const [first] = run;
    const last = run.at(-1);
    const isContact =
      run.length > 1 &&
      nameFrom(first?.text ?? '', 0) !== null &&
      run.length <= MOST_LINES &&
      run.some(({ text }) => tellsReach(text));
    if (first && last && isContact) {
      const text = run.map((block) => block.text).join(' ');
      joined.push({ ...first, text, apart: { before: first.apart.before, after: last.apart.after } });
    } else joined.push(...run);
    from = to;
  }
  return joined;
}

/** Where the run of short lines without labels that begins at a block ends (exclusive). */
function runEnd(blocks: readonly TextBlock[], from: number): number {
  const isLine = (block: TextBlock | undefined) =>
    block?.label === null && block.text.length <= LONGEST_LINE && !isHeadLine(block.text);
  let to = from + 1;
  if (!isLine(blocks[from])) return to;
  while (to < blocks.length && isLine(blocks[to]) && !blocks[to]?.apart.before) to++;
  return to;
}
