/**
 * Fits the weights of src/evidence/weights.ts on the fit plans of the bank, and tells by leaving one plan out at a time
 * what they are worth. Run: npx tsx benchmarks/fit-weights.ts [--write]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../src/evidence/features.ts';
import { CLUES, LEANING_CLUES } from '../src/evidence/verdict.ts';
import { RANKING, VERDICT } from '../src/evidence/weights.ts';
import { type Example, examplesOf } from './fit/examples.ts';
import { type Fitted, fitWeights, measureFit } from './fit/fit-weights.ts';
import { fittedOn } from './fit/fitted-on.ts';
import { weightsFile } from './fit/weights-file.ts';

async function main(): Promise<void> {
  const examples: Example[] = [];
  for (const plan of await fittedOn()) examples.push(...examplesOf(plan));
  const plans = [...new Set(examples.map(({ plan }) => plan))];
  const folds: Fitted[] = plans.map((plan) => fitWeights(examples.filter((one) => one.plan !== plan)));
  console.log(
    'Left out in turn:',
    measureFit(plans.map((plan, i) => [folds[i] as Fitted, examples.filter((one) => one.plan === plan)])),
  );
  const fitted = halfway(fitWeights(examples));
  const file = weightsFile(fitted, folds);
  if (process.argv.includes('--write'))
    writeFileSync(join(import.meta.dirname, '..', 'src', 'evidence', 'weights.ts'), file);
  else process.stdout.write(file);
}

/**
 * What a turn leans on follows from the answers before it, and those from the weights that are kept: two sets of weights can
 * each lead to the other. The weights of leaning go half of the way, where both lead to nearly the same.
 */
function halfway({ ranking, verdict }: Fitted): Fitted {
  const between = (names: readonly string[], fitted: Float64Array, kept: Readonly<Record<string, number>>) =>
    fitted.map((weight, i) => {
      const name = names[i] ?? '';
      return LEANING_CLUES.some((leaning) => leaning === name) ? (weight + (kept[name] ?? weight)) / 2 : weight;
    });
  return { ranking: between(Object.keys(FEATURES), ranking, RANKING), verdict: between(CLUES, verdict, VERDICT) };
}

await main();
