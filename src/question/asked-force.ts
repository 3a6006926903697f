import { FORCES, type Force } from '../domain/statement.ts';
import { stems } from '../search/terms.ts';
import type { QuestionWord } from './words.ts';

const byStem: ReadonlyMap<string, Force> = new Map([
  ...FORCES.map((force) => [stems(force)[0] ?? force, force] as const),
  ...[
    ['approval', 'approved'],
    ['endorsement', 'endorsed'],
    ['adoption', 'adopted'],
    ['recommendation', 'recommended'],
    ['referral', 'referred'],
    ['turn down', 'rejected'],
  ].map(([word, force]) => [stems(word ?? '')[0] ?? '', force as Force] as const),
]);

/** The operative verb whose word, in any form, has this stem; null where none has. */
export function forceOfStem(stem: string): Force | null {
  return byStem.get(stem) ?? null;
}

/** The operative verb a question asks about ("did the board approve …"), with the word that says it. */
export function findAskedForce(words: readonly QuestionWord[]): { force: Force; word: QuestionWord } | null {
  for (const word of words) {
    const force = byStem.get(word.stem);
    if (force) return { force, word };
  }
  return null;
}
