import { MAY_TELL, type Sought } from '../../english/brief-words.ts';
import type { Heading } from './heading.ts';
import { textOf, wholeWords } from './place-words.ts';
import type { Scope } from './scope.ts';

/** What was looked for and not found, in the order of the page. */
export interface Absence {
  /** Nothing of the subject may even tell of it. */
  readonly missing: readonly string[];
  /** No line was found, and some sentence may tell of it in words that nothing reads: never said to be missing. */
  readonly unsure: readonly string[];
}

const SIGNS = Object.fromEntries(
  Object.entries(MAY_TELL).map(([sought, forms]) => [sought, wholeWords(forms)]),
) as Readonly<Record<Sought, RegExp>>;

/** Parts what no sentence of a subject may tell of from what one may: an absence is a claim about every one of them. */
export function absenceOf(headings: readonly Heading[], { sentences }: Scope): Absence {
  const empty = headings.filter(({ sought, lines }) => sought !== null && lines.length === 0);
  const mayTell = ({ signs }: Heading): boolean =>
    signs !== null && sentences.some((place) => SIGNS[signs].test(textOf(place)));
  const words = (some: readonly Heading[]): string[] => some.map(({ sought }) => sought ?? '');
  return { missing: words(empty.filter((one) => !mayTell(one))), unsure: words(empty.filter(mayTell)) };
}
