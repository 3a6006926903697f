// npm leaves out of the lock the builds of Biome for platforms that the registry in use does not serve, and then refuses
// the lock ('npm ci': missing from lock file). Run after every npm install: node scripts/lock-platforms.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { optionalDependencies } = lock.packages['node_modules/@biomejs/biome'];
const { license, engines } = lock.packages['node_modules/@biomejs/cli-linux-x64'];

for (const [name, version] of Object.entries(optionalDependencies)) {
  const key = `node_modules/${name}`;
  if (lock.packages[key]) continue;
  const [os, cpu, libc] = name.replace('@biomejs/cli-', '').split('-');
  lock.packages[key] = {
    version,
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
