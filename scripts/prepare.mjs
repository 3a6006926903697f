// Builds after `npm ci`. The first `npx stp` links this package into npx's cache and runs `prepare` once more: what is
// built already is left alone then, because a build would change the program under those that run it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const linking = process.env.npm_command === 'exec' && existsSync('dist/main.js');
if (!linking) process.exitCode = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status ?? 1;
