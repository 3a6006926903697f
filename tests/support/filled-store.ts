import { subscriptionId } from '../../src/digest/subscription.ts';
import type { Store } from '../../src/store/store.ts';
import { aMessage, aSlot } from './deliveries.ts';

/** Puts something of everything into a store. */
export async function fill(store: Store): Promise<void> {
  const {
    subscriptions,
    ledger,
    deliveries,
    entries,
    papers,
    seen,
    conversations,
    verdicts,
    questions,
    audit,
    settings,
    generation,
  } = store;
  for (const [id, name, createdAt] of [
    ['stroke', 'Stroke review', 2],
    ['estates', 'Éstates “plan” 🫀\n', 1],
  ] as const) {
    const destination = { kind: 'channel', id: 'C1' } as const;
    const followed = { kind: 'workstream', id, name } as const;
    const schedule = { rhythm: 'daily', time: '08:30', timeZone: 'Europe/London' } as const;
    const made = { ...schedule, createdBy: 'U1', createdAt, scheduledAt: createdAt };
    const subscription = { id: subscriptionId(destination, followed), destination, followed, ...made, paused: null };
    await subscriptions.put(subscription);
    await subscriptions.put(subscription);
  }
  await subscriptions.pause('C1', 'archived', 9);
  await entries.record(['minutes', 'report'], 1);
  await entries.record(['update'], 2);
  const messages = [
    aMessage('b', { source: { papers: ['meetings/a'], revision: '7f3a' } }),
    aMessage('bb', { threadOf: 'b', purpose: 'detail' }),
    aMessage('a', { threadOf: 'b' }),
  ];
  const cited = {
    paper: 'meetings/a',
    title: 'Éstates “plan” 🫀',
    place: 'p1',
    kind: 'decision',
    day: null,
    words: 'w',
    said: 'It was agreed.',
    reasons: ['Stroke'],
  };
  await ledger.queue(aSlot(), ['news 2', 'news 1', 'News 1', 'élan'], messages, 3, [cited]);
  await papers.record([{ id: 'a', mark: 'm', change: null, places: [['p1', 'e1']] }], [], 3);
  const change = { paper: 'a', mark: 'm', minor: true, note: 'One word.' };
  await papers.record([], [{ ...change, rewordings: [{ place: 'p1', was: 'p0', since: null }] }], 4);
  await papers.decide({ paper: 'a', mark: 'n' }, { minor: true }, 'U1', 5);
  await ledger.close(aSlot('D2'), 'skipped', 'The bot was not running.', 4);
  await deliveries.claim('b', 0, 'one', 60_000);
  await deliveries.posted('b', '17.2');
  await deliveries.removed('b', 10);
  await deliveries.claim('bb', 0, 'one', 60_000);
  await seen.firstTime('Ev1', 1, 50);
  await conversations.keep('C1 1', { question: 'Who?', about: 'Who leads?', shown: 2 }, 60);
  await verdicts.record({ answerId: 'a1', userId: 'U1', helpful: false, reason: 'wrong', at: 5 });
  await questions.remark({ at: 6, answerId: 'a1', words: 'The March paper says otherwise.' });
  await settings.put({ place: 'C1', name: 'answers', value: 'private', by: 'U1', at: 6 });
  for (const question of ['first', 'second']) {
    await questions.record({ at: 6, question, kind: 'found', intent: 'who', answerId: 'a1', way: 'command' });
  }
  await audit.record({ at: 7, who: null, what: 'reload', outcome: 'done', detail: '47 papers.', reference: null });
  await generation.raise('7f3a', 8);
  await generation.raise('81b2', 9);
}

/** What a store says of everything that was put into it. */
export async function contents(store: Store) {
  return {
    subscriptions: await store.subscriptions.all(),
    ledger: await store.ledger.log(99),
    told: [...(await store.ledger.told('D1'))].sort(),
    deliveries: await Promise.all(['b', 'bb', 'a'].map((id) => store.deliveries.get(id))),
    entries: [...(await store.entries.all())].sort(),
    papers: [
      [...(await store.papers.marks())],
      [...(await store.papers.places(['a']))],
      await store.papers.changes(),
      await store.papers.rewordings(),
    ],
    quoted: await store.ledger.quoted('D1'),
    load: await store.entries.record([], 99),
    seen: [await store.seen.firstTime('Ev1', 1, 50), await store.seen.firstTime('Ev1', 49, 50)],
    conversation: await store.conversations.before('C1 1', 59),
    verdicts: [await store.verdicts.counts('a1'), await store.verdicts.unhelpful(0)],
    remarks: await store.questions.remarks(9),
    settings: await store.settings.list(),
    questions: await store.questions.list(9),
    audit: await store.audit.list(9),
    generation: await store.generation.read(),
  };
}
