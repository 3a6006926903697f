import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { briefOn } from '../../../src/answer/brief/compose-brief.ts';
import { type ServedPlayground, servePlayground } from '../../../src/playground/serve-playground.ts';
import { describeInBrowser, launchChromium, recordedPage } from '../../support/chromium.ts';
import { paper } from '../../support/knowledge-folder.ts';
import { memoryLogger } from '../../support/memory-logger.ts';
import { RECORD, sourceOfRecord } from '../record-source.ts';

/** A paper with more than a brief can hold under every heading, in sentences of a usual length. */
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];
const LONG = paper(
  { title: 'Harbour Board, at length', body: 'harbour-board', date: '2026-10-06' },
  '# Dredging review',
  ...MONTHS.flatMap((month, at) => [
    `The Board RESOLVED that stage ${at + 1} of the work be approved from ${month} 2027.`,
    `Stage ${at + 1} is now open to boats of ${at + 6} metres, and the crews were trained in ${month} 2026.`,
    `The cost of stage ${at + 1} was £${at + 2}.4 million, of which £${at + 1} million was for spoil.`,
    `The skippers were concerned that stage ${at + 1} would leave the north berth without shelter in winter.`,
    `The Board will decide on the lamps of stage ${at + 1} in ${month} 2027.`,
    `Ada Quay undertook to circulate the survey of berth ${at + 1} to every member.`,
    `The start of stage ${at + 1} had slipped from ${month} 2026 to ${month} 2027.`,
  ]),
);

describeInBrowser('a brief on paper', () => {
  let browser: Browser;
  let served: ServedPlayground;
  beforeAll(async () => {
    const source = await sourceOfRecord({ ...RECORD, 'meetings/2026-10-long.md': LONG });
    const briefed = briefOn('dredging', source.view(), source.today());
    // The page is full, so that what is printed is the most that a brief can be.
    expect(briefed.kind === 'brief' && briefed.brief.words).toBeGreaterThan(320);
    served = await servePlayground({ host: '127.0.0.1', port: 0, deps: { source, logger: memoryLogger() } });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('is one sheet of A4', async () => {
    const { page, context } = await recordedPage(browser, {});
    await page.goto(`${served.url}brief/dredging`);
    const pdf = (
      await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })
    ).toString('latin1');
    expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)]).toHaveLength(1);
    await context.close();
  });
});
