#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/main.js', import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write('stp: the program is not built yet. Run `npm run build` in its folder, then try again.\n');
  process.exitCode = 2;
}
