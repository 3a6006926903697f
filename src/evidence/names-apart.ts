import { ORGANISATIONS, UNNAMED_KINDS } from '../english/asked-names.ts';
import type { Value } from './values.ts';

const KINDS = ORGANISATIONS.filter((kind) => !UNNAMED_KINDS.has(kind)).join('|');
/** A kind ends a name of at least two words: "Vale Council and", and not "Overview and". */
const TWO = new RegExp(
  `^((?:the )?\\p{Lu}[\\p{L}\\p{N}'’&-]* (?:.+ )?(?:${KINDS}))( and (?:the )?)(\\p{Lu}.* (?:${KINDS}))$`,
  'iu',
);

/** Organisations that "and" joins, each by itself: "Vale County Council and Vale Hospital Trust" are two. */
export function apart(names: readonly Value[]): Value[] {
  return names.flatMap((name) => {
    const [, first, joint, second] = TWO.exec(name.words) ?? [];
    if (first === undefined || joint === undefined || second === undefined) return [name];
    const middle = name.start + first.length;
    return [
      { words: first, start: name.start, end: middle },
      { words: second, start: middle + joint.length, end: name.end },
    ];
  });
}
