import { FEATURES } from '../../src/evidence/features.ts';
import { CLUES } from '../../src/evidence/verdict.ts';
import type { Fitted } from './fit-weights.ts';

/** The text of src/evidence/weights.ts: one number a line, with how far it moved when a plan was left out. */
export function weightsFile({ ranking, verdict }: Fitted, folds: readonly Fitted[]): string {
  const rows = (names: readonly string[], weights: Float64Array, of: (fold: Fitted) => Float64Array): string[] =>
    names.map((name, i) => {
      const values = folds.map((fold) => of(fold)[i] ?? 0);
      const range = `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
      return `  ${name}: ${(weights[i] ?? 0).toFixed(2)}, // ${range}`;
    });
  return [
    "import type { Feature } from './features.ts';",
    "import type { Clue } from './verdict.ts';",
    '',
    '// Written by benchmarks/fit-weights.ts from the fit plans of the bank, and reproduced by a test: not to be changed by hand.',
    '// Behind each number: the least and the most it was when one plan was left out.',
    '',
    '/** What each feature of a candidate counts in the ranking. */',
    'export const RANKING: Readonly<Record<Feature, number>> = {',
    ...rows(Object.keys(FEATURES), ranking, (fold) => fold.ranking),
    '};',
    '',
    '/** What each clue counts in the verdict. */',
    'export const VERDICT: Readonly<Record<Clue, number>> = {',
    ...rows(CLUES, verdict, (fold) => fold.verdict),
    '};',
    '',
  ].join('\n');
}
