import { expect, it } from 'vitest';
import type { AskedQuestion, AuditEntry } from '../../src/store/store.ts';
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
      await verdicts.record({ answerId: 'a', userId, helpful, at: 1 });
    expect(await verdicts.counts('a')).toEqual({ helpful: 1, unhelpful: 2 });
    expect(await verdicts.counts('b')).toEqual({ helpful: 0, unhelpful: 0 });
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
