import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedPlayground, servePlayground } from '../../src/playground/serve-playground.ts';
import { expectAccessible } from '../support/accessible.ts';
import { describeInBrowser, launchChromium, openedPage, recordedPage } from '../support/chromium.ts';
import { foundAnswer } from '../support/hand-built-answers.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { aPageSource } from './hand-built-source.ts';

const FOUND = 'how often does the Harbour Board meet?';
const AMBIGUOUS = 'how often does the board meet?';
const NOT_FOUND = 'how often does the Lighthouse Board meet?';
const HOSTILE = '"><script>window.broken = 1</script><img src="http://198.51.100.7/x.png" onerror="window.broken = 1">';

const asked = (question: string) => `?q=${encodeURIComponent(question)}`;

describeInBrowser('the page in Chromium', () => {
  let browser: Browser;
  let served: ServedPlayground;

  beforeAll(async () => {
    const source = aPageSource();
    const ask = (question: string, asOf?: string) =>
      question === HOSTILE
        ? foundAnswer({ question, headline: HOSTILE, suggestions: [HOSTILE] })
        : source.ask(question, asOf);
    served = await servePlayground({
      host: '127.0.0.1',
      port: 0,
      deps: { source: { ...source, ask }, logger: memoryLogger() },
    });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const opened = (path: string, options: BrowserContextOptions = {}) => openedPage(browser, served.url, path, options);

  /** The paragraph the address leads to, and whether it looks marked beside its neighbour. */
  async function marked(page: Page) {
    const target = page.locator('.passage:target');
    const ground = (element: Element) => getComputedStyle(element).backgroundColor;
    const edge = (element: Element) => getComputedStyle(element).borderLeftColor;
    const other = page.locator('#p1');
    return {
      text: await target.textContent(),
      ground: (await target.evaluate(ground)) !== (await other.evaluate(ground)),
      edge: (await target.evaluate(edge)) !== (await other.evaluate(edge)),
      seen: await target.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    };
  }

  it.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('asks, chooses, follows a source, comes back, %s', async (_, javaScriptEnabled) => {
    const { page } = await opened('', { javaScriptEnabled });
    await page.getByLabel('Your question').fill(AMBIGUOUS);
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('link', { name: 'Harbour Board', exact: true }).click();
    expect(await page.getByLabel('Your question').inputValue()).toBe(FOUND);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Every two months');

    await page.getByRole('link', { name: 'Harbour Board, December 2017 paragraph 6' }).click();
    expect(new URL(page.url()).hash).toBe('#p6');
    expect(await marked(page)).toEqual({
      text: expect.stringContaining('The Board agreed to meet every two months.'),
      ground: true,
      edge: true,
      seen: true,
    });

    await page.getByRole('link', { name: 'Back to the answer' }).first().click();
    expect(page.url()).toBe(`${served.url}?${new URLSearchParams({ q: FOUND })}`);
    await page.getByText('Copy as plain text').click();
    expect(await page.getByLabel(/for an e-mail/).inputValue()).toMatch(/^Every two months/);
    await page.getByText('How the question was read').click();
    expect(await page.getByText('as body harbour-board').isVisible()).toBe(true);
  });

  it('is used by keyboard alone', async () => {
    const { page } = await opened('');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40 && !(await focused()).startsWith(name); presses++)
        await page.keyboard.press('Tab');
      expect(await focused()).toContain(name);
    };
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type(AMBIGUOUS);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=*');
    await tabTo('Harbour Board');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
      'solid',
    );
    await page.keyboard.press('Enter');
    await page.getByText('Every two months').first().waitFor();
    await tabTo('Harbour Board, December 2017');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/documents/**');
    // A reader goes on from the paragraph, not from the top of the paper.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#p6');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#p7');
  });

  it.each([
    ['the first page', ''],
    ['an answer', asked(FOUND)],
    ['an ambiguous question', asked(AMBIGUOUS)],
    ['no answer', asked(NOT_FOUND)],
    ['an answer as of another day', `${asked(FOUND)}&as-of=2017-03-01`],
    ['no question', asked('write me a poem')],
    ['a marked paragraph', 'documents/2017-12-harbour-board#p6'],
    ['a summary', 'documents/undated-lighthouse'],
    ['the problems', 'problems'],
    ['no such page', 'nowhere'],
  ])('%s: axe-core finds nothing in light or dark, and it fits any window', async (name, path) => {
    const { page, complaints } = await opened(path);
    // The one complaint there may be: the browser notes a 404.
    if (name === 'no such page') expect(complaints.splice(0)).toHaveLength(1);
    await expectAccessible(page);
  });

  it('shows hostile text as text: nothing runs, nothing is fetched', async () => {
    const { page } = await opened(asked(HOSTILE));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(HOSTILE);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.getByLabel('Your question').inputValue()).toBe(HOSTILE);
    await page.getByRole('link', { name: HOSTILE }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(HOSTILE);
  });

  it('the policy stops what would get through nevertheless', async () => {
    const { page } = await recordedPage(browser);
    await page.goto(served.url);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.broken = 1">');
      const script = document.createElement('script');
      script.textContent = 'window.broken = 1';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    await page.context().close();
  });

  it('prints the question, the answer and where the original is, without the controls', async () => {
    const { page } = await opened(asked(FOUND));
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(`Question: ${FOUND}`, { exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Ask', exact: true }).isVisible()).toBe(false);
    expect(await page.getByText('Every two months').first().isVisible()).toBe(true);
  });
});
