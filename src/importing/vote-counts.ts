import type { Block } from './formats/block.ts';

/** A side of a vote whose number and names do not agree. */
export interface VoteMismatch {
  readonly block: Block;
  /** As printed: "For (5)". */
  readonly said: string;
  readonly number: number;
  readonly names: number;
}

const SIDE = /^((?:for|against|abstain(?:ed|ing|tions?)?|in favour)) ?:? ?\((\d{1,3})\) ?[:–-]? ?(.*)$/i;
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Sir|Dame|Lord|Lady|Rev|Councillor)\.? )?\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4}$/u;
const HONOUR = /^(?:OBE|CBE|MBE|TD|MP|JP|KC|QC|DL|KBE|BEM)$/;

/** Sides of votes, each with its names beside or below it, whose names are not as many as the number says. */
export function voteMismatches(blocks: readonly Block[]): { readonly votes: number; readonly wrong: VoteMismatch[] } {
  let votes = 0;
  const wrong: VoteMismatch[] = [];
  blocks.forEach((block, i) => {
    const [, side = '', number = '', beside = ''] = SIDE.exec(block.text) ?? [];
    if (side === '') return;
    votes++;
    const below = blocks[i + 1]?.text ?? '';
    const names = namesOf(beside === '' && !SIDE.test(below) ? below : beside);
    if (names === null || names === Number(number)) return;
    wrong.push({ block, said: `${side} (${number})`, number: Number(number), names });
  });
  return { votes, wrong };
}

/** How many people a list names; null where it is no list of names. */
function namesOf(list: string): number | null {
  const parts = list
    .replace(/\.$/, '')
    .split(/[,;]| and | & /)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !HONOUR.test(part));
  return parts.length > 0 && parts.every((part) => NAME.test(part)) ? parts.length : null;
}
