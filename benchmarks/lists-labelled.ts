/**
 * Precision and recall of the lists of decisions, actions and dates on plans labelled by hand
 * (tests/matter/labelled-lists, whose README says by what rules).
 * Run: npx tsx benchmarks/lists-labelled.ts [-v] [PLAN…]; -v names every miss, invention and misreading.
 */
import { createSnapshot } from '../src/search/snapshot.ts';
import { bankPlans, readPlan } from './bank/read-plan.ts';
import { LABELLED, labelledPlans, readLabels } from './lists/labels.ts';
import { measureList } from './lists/measure.ts';

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const labelled = labelledPlans();

console.log('plan          list        labels  missed  rows  invented  misread  precision  recall');
for (const plan of bankPlans().filter(
  ({ id }) => labelled.includes(id) && (named.length === 0 || named.includes(id)),
)) {
  const view = createSnapshot((await readPlan(plan)).corpus).view(['public'], plan.asked);
  const labels = readLabels(plan.id, view);
  for (const list of LABELLED) {
    if (labels[list].length === 0) continue;
    const { found, missed, right, invented, misread } = measureList(list, labels[list], view, plan.asked);
    const numbers = [
      found.length + missed.length,
      missed.length,
      right.length + invented.length,
      invented.length,
      misread.length,
    ];
    const columns = numbers.map((number, at) => String(number).padStart([6, 6, 4, 8, 7][at] ?? 0)).join('  ');
    const shares = [right.length / (right.length + invented.length), found.length / (found.length + missed.length)];
    console.log(
      `${plan.id.padEnd(12)}  ${list.padEnd(10)}  ${columns}  ${shares.map((s) => s.toFixed(2).padStart(9)).join(' ')}`,
    );
    if (!process.argv.includes('-v')) continue;
    for (const { document, paragraph, start, end } of missed)
      console.log(`  missed    ${document}#${paragraph} ${view.passage(document, paragraph)?.text.slice(start, end)}`);
    for (const row of invented)
      console.log(`  invented  ${row.id} [${row.date}; ${row.state ?? row.force}] ${row.text}`);
    for (const row of misread) console.log(`  misread   ${row.id} [${row.force ?? row.owner}; ${row.due}] ${row.text}`);
  }
}
