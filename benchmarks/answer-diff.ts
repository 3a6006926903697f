/**
 * Every answer that two versions give differently to the judged questions: wins and losses first, side by side; of locked
 * plans only the totals. Questions and papers are those of the working tree for both.
 * Run: npm run answer-diff -- A [B] [--json] [--set NAME]; A and B are commits, "." (the default for B) the working tree.
 */
import { parseArgs } from 'node:util';
import { compare } from './answer-diff/compare.ts';
import { diffText } from './answer-diff/diff-text.ts';
import { namedSets, type QuestionSet } from './answer-diff/question-sets.ts';
import { buildVersion, type Version, WORKING_TREE } from './answer-diff/version.ts';
import { isOpen } from './bank/report.ts';

const USAGE = 'npm run answer-diff -- A [B] [--json] [--set NAME]';

function wantedSets(name: string | undefined): readonly QuestionSet[] {
  const sets = namedSets().filter((set) => name === undefined || set.name === name);
  if (sets.length === 0) throw new Error(`There is no set ${name}.\n${USAGE}`);
  const [only] = sets;
  if (name !== undefined && only && !isOpen(only.part))
    throw new Error(
      `${name}: locked. Only the totals of all locked plans together are told; see tests/plans/split.yaml.`,
    );
  return sets.map(({ read }) => read());
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, set: { type: 'string' } },
  });
  const [a, b = WORKING_TREE, ...rest] = positionals;
  if (a === undefined || rest.length > 0) throw new Error(USAGE);
  const sets = wantedSets(values.set);
  const versions: Version[] = [];
  try {
    for (const ref of [a, b]) versions.push(buildVersion(ref));
    const [before, after] = versions;
    if (!before || !after) return;
    const comparison = await compare(before, after, sets, (set) => process.stderr.write(`${set} asked\n`));
    process.stdout.write(
      values.json ? `${JSON.stringify(comparison, null, 2)}\n` : diffText(comparison, process.stdout.columns ?? 140),
    );
  } finally {
    for (const version of versions) version.remove();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
