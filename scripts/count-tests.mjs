// Counts the tests of a vitest JSON report for .ci/run: the last line is "N passed, N failed", and the exit code is 1
// where a test failed or was skipped or a step of the gate broke.
// Usage: node scripts/count-tests.mjs REPORT BROKEN_STEPS
import { readFileSync } from 'node:fs';

const [report = '', broken = '0'] = process.argv.slice(2);

function readTests() {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch (error) {
    console.log(`There is no report of the tests: ${error.message}`);
    return [];
  }
}

const files = readTests();
const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })));
const passed = tests.filter(({ status }) => status === 'passed');
const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
const failed = tests.filter(({ status }) => status === 'failed');
// A file that cannot be loaded fails without a failed test.
const unloaded = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);

for (const { file, fullName } of skipped) console.log(`Skipped, which counts as failed here: ${file}: ${fullName}`);
for (const { name, message } of unloaded) console.log(`Could not be loaded: ${name}: ${message}`);

const counted = failed.length + skipped.length + unloaded.length;
// The broken test step is the same failure as its tests, unless it left none behind.
const others = Math.max(Number(broken) - (failed.length + unloaded.length > 0 ? 1 : 0), 0);
const failures = counted + others + (tests.length === 0 && counted + others === 0 ? 1 : 0);
console.log(`${passed.length} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
