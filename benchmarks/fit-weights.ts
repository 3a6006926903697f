/**
 * Fits the weights of src/evidence/weights.ts on the fit plans of the bank, and tells by leaving one plan out at a time
 * what they are worth. Run: npx tsx benchmarks/fit-weights.ts [--write]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const fitted = fitWeights(examples);
  const file = weightsFile(fitted, folds);
  if (process.argv.includes('--write'))
    writeFileSync(join(import.meta.dirname, '..', 'src', 'evidence', 'weights.ts'), file);
  else process.stdout.write(file);
}

await main();
