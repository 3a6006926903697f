import { expect, it } from 'vitest';
import type { PaperReading } from '../../src/digest/paper-history.ts';
import { aMessage, aSlot } from '../support/deliveries.ts';
import { describeOnEachEngine } from '../support/store-engines.ts';

const reading = (id: string, mark: string, ...places: PaperReading['places']): PaperReading => {
  return { id, mark, change: null, places };
};
const CHANGE = { paper: 'minutes', mark: 'two' };

describeOnEachEngine('papers', ({ open }) => {
  it('are known as they read last, with each paragraph’s keys', async () => {
    const { papers } = await open();
    await papers.record([reading('minutes', 'one', ['p1', 'e1'], ['p2', 'e2']), reading('report', 'one')], [], 10);
    await papers.record([{ ...reading('minutes', 'two', ['p1', 'e1']), change: 'note' }], [], 11);
    expect(await papers.marks()).toEqual(
      new Map([
        ['minutes', { mark: 'two', change: 'note' }],
        ['report', { mark: 'one', change: null }],
      ]),
    );
    expect(await papers.places(['minutes', 'report', 'none'])).toEqual(
      new Map([
        ['minutes', [['p1', 'e1']]],
        ['report', []],
      ]),
    );
  });

  it('keep what changed, and what a keeper says of it by a button over what the header says', async () => {
    const { papers } = await open();
    const rewordings = [
      { place: 'p3', was: 'p2', since: 5 },
      { place: 'p4', was: null, since: null },
    ];
    const change = { ...CHANGE, minor: false, note: 'A name was put right.', rewordings };
    await papers.record([reading('minutes', 'two')], [change], 10);
    await papers.record([reading('minutes', 'two')], [{ ...change, minor: true, rewordings: [] }], 11);
    expect({ changes: await papers.changes(), rewordings: await papers.rewordings() }).toEqual({
      changes: [{ ...CHANGE, at: 10, minor: true, note: 'A name was put right.' }],
      rewordings: rewordings.map((rewording) => ({ ...rewording, ...CHANGE })),
    });
    await papers.decide(CHANGE, { minor: false }, 'U1', 12);
    await papers.record([reading('minutes', 'two')], [change], 13);
    await papers.record([reading('minutes', 'two')], [{ ...change, minor: true }], 13);
    expect(await papers.changes()).toMatchObject([{ minor: false, note: 'A name was put right.' }]);
    await papers.decide(CHANGE, { note: null }, 'U1', 14);
    expect(await papers.changes()).toMatchObject([{ minor: false, note: null }]);
  });

  it('keep what a keeper says of a change that has not been recorded yet', async () => {
    const { papers } = await open();
    await papers.decide(CHANGE, { minor: true }, 'U1', 9);
    await papers.record([reading('minutes', 'two')], [{ ...CHANGE, minor: false, note: null, rewordings: [] }], 10);
    expect(await papers.changes()).toEqual([{ ...CHANGE, at: 9, minor: true, note: null }]);
  });

  it('are recorded by whoever loads at once', async () => {
    const store = await open();
    const change = { ...CHANGE, minor: false, note: null, rewordings: [{ place: 'p', was: null, since: null }] };
    const both = [reading('minutes', 'two'), reading('report', 'one')];
    await Promise.all(
      Array.from({ length: 6 }, (_, i) => store.papers.record(i % 2 ? both : [...both].reverse(), [change], i)),
    );
    expect(await store.papers.rewordings()).toHaveLength(1);
    expect([...(await store.papers.marks()).keys()].sort()).toEqual(['minutes', 'report']);
  });
});

describeOnEachEngine('what a digest cites', ({ open }) => {
  const cited = (paper: string, place: string) => {
    const words = {
      title: `The ${paper}`,
      kind: 'decision',
      day: '2026-11-20',
      words: 'w',
      said: `The words of the ${paper}.`,
    };
    return { paper, place, ...words, reasons: ['Stroke', 'the words “night cover”'] };
  };

  it('is known of its destination, and not where the digest failed', async () => {
    const { ledger, deliveries } = await open();
    const both = [cited('report', 'r1'), cited('minutes', 'm1')];
    await ledger.queue(aSlot('D1'), ['k'], [aMessage('1')], 3, both);
    await ledger.queue(aSlot('D1', '2026-11-24'), ['l'], [aMessage('2')], 4, [cited('minutes', 'm2')]);
    await ledger.queue(aSlot('D2'), ['k'], [aMessage('3', { destination: 'D2' })], 5, both);
    expect(await ledger.quoted('D1')).toEqual([
      { ...cited('minutes', 'm1'), at: 3 },
      { ...cited('report', 'r1'), at: 3 },
      { ...cited('minutes', 'm2'), at: 4 },
    ]);
    const { epoch = 0 } = (await deliveries.claim('1', 0, 'one', 60_000)) ?? {};
    await deliveries.fail('1', epoch, 'Slack refused it.');
    expect((await ledger.quoted('D1')).map(({ place }) => place)).toEqual(['m2']);
    expect(await ledger.queue(aSlot('D2'), ['m'], [aMessage('4')], 6, both)).toBe(false);
    expect(await ledger.quoted('D2')).toHaveLength(2);
  });

  it('is known without its words where the paper has been erased', async () => {
    const { ledger, papers, erase } = await open();
    await ledger.queue(aSlot('D1'), ['k'], [aMessage('1')], 3, [cited('report', 'r1'), cited('minutes', 'm1')]);
    await papers.decide({ paper: 'minutes', mark: 'two' }, { note: 'A name was put right.' }, 'U1', 4);
    await erase({ paper: 'minutes', keys: [], runs: [] });
    expect((await ledger.quoted('D1')).map(({ paper, title, said }) => [paper, title, said])).toEqual([
      ['minutes', '', null],
      ['report', 'The report', 'The words of the report.'],
    ]);
    expect(await papers.changes()).toMatchObject([{ paper: 'minutes', note: null }]);
  });

  it('finds the digests that stand in Slack and cite a paper, with what stands in their threads', async () => {
    const { ledger, deliveries } = await open();
    const source = { papers: ['minutes', 'report'], revision: '7f3a' };
    const thread = aMessage('1b', { threadOf: '1', purpose: 'detail', source });
    await ledger.queue(aSlot('D1'), ['k'], [aMessage('1', { source }), thread], 3, [
      cited('minutes', 'm1'),
      cited('minutes', 'm2'),
    ]);
    await ledger.queue(aSlot('D2'), ['k'], [aMessage('2', { destination: 'D2', channel: 'D2', source })], 3, [
      cited('report', 'r1'),
    ]);
    expect(await deliveries.citing('minutes')).toEqual([]);
    for (const id of ['1', '1b', '2']) {
      await deliveries.claim(id, 0, 'one', 60_000);
      await deliveries.posted(id, `17.${id}`);
    }
    const dueAt = Date.parse('2026-11-23T08:30:00Z');
    expect(await deliveries.citing('minutes')).toEqual([
      { kind: 'digest', id: '1', destination: 'D1', channel: 'D1', dueAt, others: 1, thread: 1 },
    ]);
    expect((await deliveries.citing('report')).map(({ id }) => id)).toEqual(['2']);
    expect(await deliveries.citing('agenda')).toEqual([]);
    expect(await deliveries.thread('1')).toEqual([
      { id: '1b', channel: 'D1', ts: '17.1b' },
      { id: '1', channel: 'D1', ts: '17.1' },
    ]);
    expect(await deliveries.removed('1b', 9)).toBe(true);
    expect(await deliveries.removed('1', 9)).toBe(true);
    expect(await deliveries.removed('1', 9)).toBe(false);
    expect(await deliveries.citing('minutes')).toEqual([]);
  });

  it('finds the answers that stand in channels and cite a paper, each once, beside what waits to be delivered', async () => {
    const { deliveries } = await open();
    const answer = { id: 'a', channel: 'C1', ts: '18.1', papers: ['minutes', 'report'] };
    await deliveries.answered(answer, 7);
    await deliveries.answered(answer, 8);
    expect(await deliveries.citing('minutes')).toEqual([
      { kind: 'answer', id: 'a', destination: 'C1', channel: 'C1', dueAt: 7, others: 1, thread: 0 },
    ]);
    expect(await deliveries.citing('minute')).toEqual([]);
    expect(await deliveries.thread('a')).toEqual([{ id: 'a', channel: 'C1', ts: '18.1' }]);
    expect(await deliveries.counts()).toMatchObject({ posted: 0 });
    expect(await deliveries.claimable(9)).toEqual([]);
    expect(await deliveries.removed('a', 9)).toBe(true);
    expect(await deliveries.citing('minutes')).toEqual([]);
  });
});
