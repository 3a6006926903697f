import { nameFrom } from '../statements/person-names.ts';
import type { Block } from './formats/block.ts';
import { isHeading } from './whole-text.ts';

const PRESENT = /^(?:members )?(?:present(?: virtually)?|attendance|attendees|those attending) ?:? ?/i;
const MOST_BLOCKS = 80;

/** How many people minutes name as present: in the list after "PRESENT:", or one a block or row below it. */
export function peoplePresent(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ text }) => PRESENT.test(text));
  const head = blocks[at];
  if (!head) return 0;
  const beside = namesIn(head.text.replace(PRESENT, ''));
  if (beside > 0) return beside;
  let people = 0;
  for (const block of blocks.slice(at + 1, at + 1 + MOST_BLOCKS)) {
    const found = isHeading(block) ? 0 : namesIn(block.text);
    if (found === 0) break;
    people += found;
  }
  return people;
}

/** The parts of a list that begin with a name; commas inside brackets part nothing. */
function namesIn(list: string): number {
  const parts = list.replace(/\([^()]*\)/g, ' ').split(/[,;|]| and /);
  return parts.filter((part) => nameFrom(part.trim(), 0) !== null).length;
}
