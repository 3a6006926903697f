import { expect, it, vi } from 'vitest';
import { homeOpenedBody } from '../support/fake-slack-bodies.ts';
import { startSlackUnderTest } from '../support/slack-under-test.ts';

it.each([
  ['https://record.council.example/', true],
  [null, false],
])('the home links to the page where people reach it: %s', async (url, isLinked) => {
  const bot = await startSlackUnderTest('http', { page: { url, handle: async (_, response) => void response.end() } });
  try {
    await bot.event(homeOpenedBody('home'));
    const shown = await vi.waitFor(() => {
      const published = bot.slack.calls.findLast(({ via }) => via === 'views.publish');
      expect(published).toBeDefined();
      return JSON.stringify(published);
    });
    expect(shown.includes('The public papers, to browse')).toBe(isLinked);
    if (url !== null) expect(shown).toContain(url);
  } finally {
    await bot.stop();
  }
});
