import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedCorpus } from '../../src/knowledge/load-corpus.ts';
import { loadFolder } from '../../src/knowledge/load-folder.ts';
import { sharedFolder } from '../support/shared-folder.ts';

const folder = sharedFolder('eval/qmsum/knowledge');

describe.skipIf(folder === null)('the thirty judged meetings', () => {
  let loaded: LoadedCorpus;
  beforeAll(async () => {
    loaded = await loadFolder(folder ?? '', { defaultAudience: 'public' });
  });

  it('are 7,322 passages and nothing is wrong', () => {
    const { documents } = loaded.corpus;
    expect(documents).toHaveLength(30);
    expect(documents.reduce((sum, { passages }) => sum + passages.length, 0)).toBe(7322);
    expect(loaded.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('hold back no passage, and doubt one in a thousand at most', () => {
    const { held, doubted } = loaded.corpus;
    expect(held.size - doubted.size).toBe(0);
    expect(doubted.size).toBeLessThanOrEqual(7);
  });
});
