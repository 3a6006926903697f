import { expect, it } from 'vitest';
import type { AskedQuestion } from '../../src/store/questions.ts';
import type { Setting } from '../../src/store/settings.ts';
import type { AuditEntry } from '../../src/store/store.ts';
import { describeOnEachEngine } from '../support/store-engines.ts';

describeOnEachEngine('verdicts', ({ open }) => {
  it('count one a person and answer, the last', async () => {
    const { verdicts } = await open();
    for (const [userId, helpful] of [
      ['U1', true],
      ['U2', false],
      ['U3', true],
      ['U1', false],
    ] as const)
      await verdicts.record({ answerId: 'a', userId, helpful, reason: null, at: 1 });
    expect(await verdicts.counts('a')).toEqual({ helpful: 1, unhelpful: 2 });
    expect(await verdicts.counts('b')).toEqual({ helpful: 0, unhelpful: 0 });
  });
});

describeOnEachEngine('reasons', ({ open }) => {
  it('are kept with what did not help, newest first, and name nobody', async () => {
    const { verdicts } = await open();
    const verdict = { answerId: 'a', userId: 'U1', helpful: false, reason: null, at: 1 } as const;
    await verdicts.record(verdict);
    await verdicts.record({ ...verdict, reason: 'wrong', at: 2 });
    await verdicts.record({ ...verdict, answerId: 'b', reason: 'missed', at: 3 });
    await verdicts.record({ ...verdict, answerId: 'c', helpful: true, at: 4 });
    expect(await verdicts.unhelpful(0)).toEqual([
      { answerId: 'b', reason: 'missed', at: 3 },
      { answerId: 'a', reason: 'wrong', at: 2 },
    ]);
    expect(await verdicts.unhelpful(3)).toHaveLength(1);
  });
});

describeOnEachEngine('remarks', ({ open }) => {
  it('are listed newest first, and go with the questions', async () => {
    const store = await open();
    for (const at of [4, 6]) await store.questions.remark({ at, answerId: 'a', words: `said at ${at}` });
    expect((await store.questions.remarks(9)).map(({ words }) => words)).toEqual(['said at 6', 'said at 4']);
    await store.tidy({ now: 9, questionsBefore: 5, recordsBefore: 0 });
    expect((await store.questions.remarks(9)).map(({ at }) => at)).toEqual([6]);
  });
});

describeOnEachEngine('settings', ({ open }) => {
  it('are one a place and name, the last, and can be taken away', async () => {
    const { settings } = await open();
    const setting = (place: string, name: string, value: string, at: number): Setting => {
      return { place, name, value, by: 'U1', at };
    };
    for (const one of [
      setting('C2', 'answers', 'private', 1),
      setting('*', 'hold', 'all', 2),
      setting('C1', 'about', 'old', 3),
      setting('C1', 'about', 'new', 4),
    ])
      await settings.put(one);
    expect((await settings.list()).map(({ place, value }) => [place, value])).toEqual([
      ['*', 'all'],
      ['C1', 'new'],
      ['C2', 'private'],
    ]);
    expect(await settings.list(['C1'])).toEqual([setting('C1', 'about', 'new', 4)]);
    expect(await settings.list([])).toEqual([]);
    expect(await settings.remove('C1', 'about')).toBe(true);
    expect(await settings.remove('C1', 'about')).toBe(false);
  });
});

describeOnEachEngine('questions', ({ open }) => {
  it('are listed newest first', async () => {
    const { questions } = await open();
    const asked = (at: number, question: string): AskedQuestion => ({
      at,
      question,
      kind: 'found',
      intent: 'who',
      answerId: 'a1',
      way: 'mention',
    });
    for (const one of [asked(5, 'first of two'), asked(5, 'second of two'), asked(4, 'earlier')])
      await questions.record(one);
    expect(await questions.list(9)).toEqual([asked(5, 'second of two'), asked(5, 'first of two'), asked(4, 'earlier')]);
    expect(await questions.list(1)).toHaveLength(1);
  });
});

describeOnEachEngine('the audit', ({ open }) => {
  it('is listed newest first', async () => {
    const { audit } = await open();
    const entry = (at: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
      at,
      who: 'U1',
      what: 'reload',
      outcome: 'done',
      detail: '47 papers.',
      reference: 'R-1',
      ...more,
    });
    const quiet = entry(6, { who: null, reference: null, what: 'pause' });
    for (const one of [entry(5), quiet, entry(4)]) await audit.record(one);
    expect(await audit.list(9)).toEqual([quiet, entry(5), entry(4)]);
    expect(await audit.list(2)).toHaveLength(2);
  });
});
