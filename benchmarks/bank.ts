/**
 * The bank: every judged question and conversation of the invented plans, asked of the engine and of plain search, by part
 * and kind. Of locked plans only the totals. Run: npm run bank
 */
import { performance } from 'node:perf_hooks';
import { readBankArguments } from './bank/arguments.ts';
import { askPlan } from './bank/ask-plan.ts';
import { bankPlans, readPlan } from './bank/read-plan.ts';
import { type Asked, isOpen, reportOf, reportText, wrongText } from './bank/report.ts';

async function main(): Promise<void> {
  const { json, wrong, plans } = readBankArguments(process.argv.slice(2), bankPlans());
  const started = performance.now();
  const all: Asked[] = [];
  for (const plan of plans) {
    all.push({ id: plan.id, part: plan.part, asked: askPlan(await readPlan(plan)) });
    if (process.stderr.isTTY) process.stderr.write(`\r${all.length} of ${plans.length} plans`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const report = reportOf(all);
  if (json) console.log(JSON.stringify(report, null, 2));
  else {
    if (wrong) for (const plan of all.filter(({ part }) => isOpen(part))) process.stdout.write(wrongText(plan));
    process.stdout.write(reportText(report));
    console.log(`\n${plans.length} plans in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
