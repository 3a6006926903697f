import { describe, expect, it } from 'vitest';
import { SAYINGS } from '../../src/english/thesaurus.ts';
import { phraseOf } from '../../src/evidence/bridges.ts';

describe('the thesaurus', () => {
  it('has one entry for each word, each of which says something', () => {
    expect(new Set(SAYINGS.map(({ asked }) => asked)).size).toBe(SAYINGS.length);
    expect(SAYINGS.filter(({ asked, same, near }) => asked === '' || same.length + near.length === 0)).toEqual([]);
  });

  it('has no entry that is made of articles alone, which nobody could ask by', () => {
    expect(SAYINGS.filter(({ asked }) => phraseOf(asked) === '')).toEqual([]);
  });

  it('never bridges a word to itself', () => {
    expect(SAYINGS.filter(({ asked, same, near }) => [...same, ...near].includes(asked))).toEqual([]);
  });
});
