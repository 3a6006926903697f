import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedPlayground, servePlayground } from '../../../src/playground/serve-playground.ts';
import { expectAccessible } from '../../support/accessible.ts';
import { describeInBrowser, launchChromium, openedPage } from '../../support/chromium.ts';
import { memoryLogger } from '../../support/memory-logger.ts';
import { sourceOfRecord } from '../record-source.ts';

describeInBrowser('the record to browse in Chromium', () => {
  let browser: Browser;
  let served: ServedPlayground;

  beforeAll(async () => {
    const source = await sourceOfRecord();
    served = await servePlayground({ host: '127.0.0.1', port: 0, deps: { source, logger: memoryLogger() } });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const opened = (path: string, options: BrowserContextOptions = {}) => openedPage(browser, served.url, path, options);

  it.each([
    '',
    'workstreams',
    'workstreams/dredging',
    'bodies',
    'bodies/pilots',
    'people',
    'people/ada-quay',
    'decisions',
    'decisions?body=pilots&sort=date',
    'decisions?body=pilots&since=2020',
    'actions',
    'dates',
    'papers',
    'documents/2018-03-board#p3',
    'timeline',
    'timeline?workstream=lamps',
    'search?q=dredging',
    'search?q=zeppelin',
    'brief/dredging',
    'brief/Harbour%20Board',
    'brief/zeppelin',
  ])('/%s: axe-core finds nothing in light or dark, and it fits any window', async (path) => {
    const { page } = await opened(path);
    await expectAccessible(page);
  });

  it('goes from a workstream to its decisions, narrows and sorts them, and opens one, without scripts', async () => {
    const { page } = await opened('', { javaScriptEnabled: false });
    await page.getByRole('navigation').getByRole('link', { name: 'Workstreams' }).click();
    await page.getByRole('link', { name: 'Lamp renewal' }).click();
    await page.getByRole('link', { name: /All \d+ decisions/ }).click();
    await page.getByText('Narrow the list').click();
    await page.getByRole('link', { name: '2018', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Date of the paper' }).getByRole('link').click();
    expect(new URL(page.url()).search).toBe('?workstream=lamps&since=2018&until=2018&sort=date');
    expect(await page.getByRole('columnheader', { name: 'Date of the paper' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await page
      .getByRole('row')
      .nth(1)
      .getByRole('link', { name: /paragraph 2/ })
      .click();
    expect(new URL(page.url()).pathname).toBe('/documents/2018-03-board');
  });

  it('is sorted by keyboard in a narrow window, where the heads of the columns stand beside the cells', async () => {
    const { page } = await opened('decisions', { viewport: { width: 375, height: 800 } });
    const head = page.getByRole('columnheader', { name: 'Force' }).getByRole('link');
    await head.focus();
    expect(await head.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/decisions?sort=force');
    expect(await page.getByRole('cell').first().isVisible()).toBe(true);
  });

  it('prints a list whole, without the controls', async () => {
    const { page } = await opened('decisions');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Narrow the list').isVisible()).toBe(false);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByText('The Board RESOLVED that the dredging plan be approved.').isVisible()).toBe(true);
  });
});
