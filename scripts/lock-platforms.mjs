// npm leaves out of the lock the builds of Biome for platforms that the registry in use does not serve, and then refuses
// the lock ('npm ci': missing from lock file). Run after every npm install: node scripts/lock-platforms.mjs
// Their hashes are asked of the registry, like those that npm itself writes down: whoever installs on such a platform
// gets what the registry named on that day, or an error.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { optionalDependencies } = lock.packages['node_modules/@biomejs/biome'];
const { license, engines } = lock.packages['node_modules/@biomejs/cli-linux-x64'];

/** The hash that the registry names for a version; it ends the script where it names none. */
function integrityOf(name, version) {
  const said = execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], { encoding: 'utf8' }).trim();
  if (!said.startsWith('sha512-')) throw new Error(`The registry names no hash for ${name}@${version}.`);
  return said;
}

for (const [name, version] of Object.entries(optionalDependencies)) {
  const key = `node_modules/${name}`;
  const known = lock.packages[key];
  if (known?.version === version && known.integrity) continue;
  const [os, cpu, libc] = name.replace('@biomejs/cli-', '').split('-');
  lock.packages[key] = {
    version,
    integrity: integrityOf(name, version),
    cpu: [cpu],
    dev: true,
    ...(libc ? { libc: [libc] } : {}),
    license,
    optional: true,
    os: [os],
    engines,
  };
}

const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
