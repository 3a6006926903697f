import { describe, expect, it } from 'vitest';
import { keeperStatus, publicStatus } from '../../src/service/folder-status.ts';
import { openKeeper } from '../../src/service/knowledge-keeper.ts';
import { keeperStatusWords, publicStatusWords } from '../../src/service/status-words.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { paper } from '../support/knowledge-folder.ts';
import { memoryLogger } from '../support/memory-logger.ts';

const clock = { now: () => new Date('2018-06-01T09:42:00Z') };
const STATE = {
  replicas: [
    { replica: 'one', revision: 'abcd', at: clock.now().getTime(), isThis: true },
    { replica: 'two', revision: 'ef01', at: clock.now().getTime() - 20_000, isThis: false },
  ],
  lately: [
    {
      at: clock.now().getTime(),
      who: 'U9',
      what: 'reload',
      outcome: 'refused',
      detail: 'Not a keeper.',
      reference: null,
    },
  ],
  deliveries: { due: 2, claimed: 1, posted: 9, failed: 0, unknown: 1 },
};
const TIME_ZONE = 'Europe/London';

async function statuses(more: Readonly<Record<string, string>> = {}) {
  const directory = harbourFolder(more);
  const keeper = await openKeeper({ directory, defaultAudience: 'public', clock, logger: memoryLogger() });
  const keepers = keeperStatusWords(keeperStatus(keeper.served(), clock, STATE), { id: 'U1', timeZone: TIME_ZONE });
  return { forAll: publicStatusWords(publicStatus(keeper.served(), clock, TIME_ZONE)), keepers };
}

describe('the status', () => {
  it('counts public papers alone for everyone, and changes with nothing else', async () => {
    const { forAll } = await statuses();
    expect(forAll).toMatch(/^I answer from 2 public papers; the latest is dated 8 May 2018\. Version [0-9a-f]{4}\.$/);
    const more = {
      'meetings/secret.md': paper({ title: 'Secret', audience: 'officers', date: '2018-05-30' }, 'Text.'),
      'meetings/broken.md': paper({ title: 'Broken', kind: 'nothing' }, 'Text.'),
    };
    expect((await statuses(more)).forAll).toBe(forAll);
  });

  it('tells the keepers what is wrong, where, and what is held', async () => {
    const { keepers } = await statuses({
      'meetings/broken.md': paper({ title: 'Broken', kind: 'nothing' }, 'Text.'),
      'meetings/marked.md': paper({ title: 'Options' }, 'Not for publication', 'The options are three.'),
    });
    expect(keepers.headline).toMatch(
      /^Serving 3 papers, read today at 10:42, version [0-9a-f]{4}; 2 errors, \w+ warnings?\.$/,
    );
    const text = keepers.parts.map(({ title, lines }) => `${title}: ${lines.join(' | ')}`).join('\n');
    expect(text).toContain('Not public: 1 paper for officers');
    expect(text).toContain('one (this one): version abcd');
    expect(text).toContain('two (heard of 20 seconds ago): version ef01, another than this one');
    expect(text).toContain('On record: today at 10:42, reload by U9, refused: Not a keeper.');
    expect(text).toContain('Digest messages: 3 wait to be posted; 0 failed and 1 uncertain: /stp digest log');
    expect(text).toContain('Latest: 8 May 2018: Harbour Board');
    expect(text).toMatch(/LEFT OUT: meetings\/broken\.md, line 3/);
    expect(text).toMatch(/HELD: meetings\/marked\.md, line 6/);
  });
});
