// Makes the pictures of the README again, from the real pages over the folder that ships: node scripts/pictures.mjs
// after npm run build. It takes the Chromium that the tests take; CHROMIUM names another.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PICTURES = join(ROOT, 'docs', 'pictures');
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What is shown: a picture's name, the page it is of, and how large its window is, in pixels. */
const SHOWN = [
  {
    name: 'answer',
    path: `?${new URLSearchParams({ q: 'Did HOSC approve the draft plan?' })}`,
    width: 900,
    height: 760,
  },
  { name: 'list', path: 'decisions', width: 900, height: 760 },
  { name: 'brief', path: 'brief/stroke', width: 900, height: 900 },
];

/** The address that the page says it is served at. */
async function addressOf(server) {
  let said = '';
  for await (const chunk of server.stderr) {
    said += chunk;
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The page did not start. It said: ${said}`);
}

const executablePath = [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place));
if (executablePath === undefined)
  throw new Error('There is no Chromium here: install it, or set CHROMIUM to its path.');
mkdirSync(PICTURES, { recursive: true });
const server = spawn(process.execPath, [join(ROOT, 'bin', 'stp.js'), 'serve'], {
  cwd: ROOT,
  // A port of the system's choice; tokens of whoever runs this are no part of it.
  env: { PATH: process.env.PATH ?? '', PORT: '0', DATA_DIR: join(ROOT, 'data') },
  stdio: ['ignore', 'ignore', 'pipe'],
});
try {
  const address = await addressOf(server);
  const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  for (const { name, path, width, height } of SHOWN) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
    await page.goto(`${address}${path}`);
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    await page.close();
  }
  await browser.close();
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
}
