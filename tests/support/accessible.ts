/// <reference lib="dom" />
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Everything axe-core tells of WCAG 2.2 AA, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects that axe-core finds nothing on an open page, its folds opened, in light or dark, and that it fits any window. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(axe.source);
  const check = async (what: string) => {
    const run = `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`;
    const { violations } = (await page.evaluate(run)) as AxeResults;
    expect(violations.map(({ id, impact, nodes }) => `${what}: ${impact} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await check(colorScheme);
  }
  for (const width of [320, 375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${width}`,
    ).toBeLessThanOrEqual(0);
    // What is laid out otherwise in a narrow window is looked at there too.
    if (width === 375) await check('at 375 pixels');
  }
}
