import { describe, expect, it } from 'vitest';
import { createReplays } from '../../src/service/replays.ts';

const request = (question: string, audiences: readonly string[] = []) => ({ question, audiences });

describe('replays', () => {
  it('find the question of an id, and forget the oldest first', () => {
    const replays = createReplays(2);
    for (const id of ['a', 'b', 'a', 'c']) replays.remember(id, request(`question ${id}`));
    expect(['a', 'b', 'c'].map((id) => replays.find(id, [])?.question ?? null)).toEqual([
      'question a',
      null,
      'question c',
    ]);
  });

  it('are for those alone whom the answer was for', () => {
    const replays = createReplays(2);
    replays.remember('a', request('what?', ['officers', 'board']));
    expect(replays.find('a', [])).toBeNull();
    expect(replays.find('a', ['officers'])).toBeNull();
    expect(replays.find('a', ['board', 'officers'])?.question).toBe('what?');
  });
});
