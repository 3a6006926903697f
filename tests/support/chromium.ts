/// <reference lib="dom" />
// The types of playwright-core and axe-core speak of the browser's own; this makes them known to the tests alone.
import { accessSync, constants } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { describedWhere } from './described-where.ts';

/** Where Debian, Alpine and others put it; CHROMIUM names another place. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const EXECUTABLE = [process.env.CHROMIUM, ...PLACES].find((place) => place && isExecutable(place));

function isExecutable(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A `describe` for tests in a real browser: skipped with a printed reason where there is none, failing under CI=true. */
export const describeInBrowser = describedWhere(
  EXECUTABLE !== undefined,
  'no Chromium here (apt-get install chromium, or set CHROMIUM to its path)',
);

/** Starts the system's Chromium; what it would fetch for itself is switched off. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE ?? '',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page in a fresh profile, and every address anything in it asked for. */
export interface RecordedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: readonly string[];
  /** What the page's console complained of: a refused style, a failed load. */
  readonly complaints: string[];
}

/** Opens a page that records its requests. */
export async function recordedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<RecordedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, context, requests, complaints };
}

/** A fresh page at an address; when the test ends, nothing may have gone off `base` and nothing have been complained of. */
export async function openedPage(
  browser: Browser,
  base: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<RecordedPage> {
  const recorded = await recordedPage(browser, options);
  onTestFinished(async () => {
    await recorded.context.close();
    expect(recorded.requests.filter((address) => !address.startsWith(base))).toEqual([]);
    expect(recorded.complaints).toEqual([]);
  });
  await recorded.page.goto(`${base}${path}`);
  return recorded;
}
