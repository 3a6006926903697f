// Runs the tests on the newer versions of Node as well, outside the gate: the registry's package `node` brings them.
// Usage: npm run test:nodes [-- VERSION…]
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const versions = given.length > 0 ? given : ['22', '24'];

function onNode(version, ...args) {
  const command = ['exec', '--yes', `--package=node@${version}`, '--', 'node', ...args];
  return spawnSync('npm', command, { stdio: 'inherit' }).status === 0;
}

const results = versions.map((version) => {
  console.log(`\n== Node ${version}`);
  return { version, passed: onNode(version, '--version') && onNode(version, 'node_modules/vitest/vitest.mjs', 'run') };
});

console.log('');
for (const { version, passed } of results) console.log(`Node ${version}: ${passed ? 'passed' : 'failed'}`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
