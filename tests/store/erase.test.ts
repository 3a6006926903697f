import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { subscriptionId } from '../../src/digest/subscription.ts';
import { wordRuns } from '../../src/domain/word-runs.ts';
import { exportStore } from '../../src/store/export-store.ts';
import type { Store } from '../../src/store/store.ts';
import { aMessage, aSlot } from '../support/deliveries.ts';
import { describeOnEachEngine, folder, opened } from '../support/store-engines.ts';

const SECRET = 'Dr Amos was paid forty thousand pounds to leave the harbour quietly.';
const OTHER = 'The Board agreed to buy nineteen brass lanterns for the quay.';
const ERASING = { paper: 'amos', keys: ['k1', 'k2'], runs: wordRuns(SECRET) };
const LATER = Number.MAX_SAFE_INTEGER;

const message = (text: string) => JSON.stringify({ text: 'news', blocks: [{ text: `*${text}*` }] });

/** Everything that can hold a paper's words holds one of the paper's, and one of another's. */
async function filled(store: Store): Promise<void> {
  const { ledger, deliveries, questions, conversations, subscriptions, audit, entries } = store;
  await entries.record(['k1', 'k2', 'k3'], 1);
  for (const [i, text] of [SECRET, OTHER].entries()) {
    const [day, name] = [`2026-11-2${3 + i}`, i === 0 ? 'amos' : 'lanterns'];
    const source = { papers: [name], revision: '7f3a' };
    const digest = [aMessage(name, { source, message: message(text) }), aMessage(`${name}-more`, { threadOf: name })];
    await ledger.queue(aSlot('D1', day), [`told ${name}`], digest, 1);
    await ledger.close(aSlot('D2', day), 'skipped', `It had: ${text}`, 1);
    await deliveries.enqueue(aMessage(`${name}-notice`, { purpose: 'notice', message: message(text) }), 1);
    const question = `why does it say “${text}”`;
    await questions.record({ at: 1, question, kind: 'found', intent: 'who', answerId: name, way: 'mention' });
    await conversations.keep(name, { question, about: question, shown: 1 }, LATER);
    await audit.record({ at: 1, who: null, what: 'import', outcome: 'done', detail: text, reference: null });
    const destination = { kind: 'person', id: 'D1' } as const;
    const followed = { kind: 'words', id: text, name: text } as const;
    const schedule = { rhythm: 'daily', time: '08:30', timeZone: 'Europe/London' } as const;
    const made = { ...schedule, createdBy: 'U1', createdAt: i, scheduledAt: i, paused: null };
    await subscriptions.put({ id: subscriptionId(destination, followed), destination, followed, ...made });
  }
}

describeOnEachEngine('erasing a paper', ({ place, open }) => {
  it('takes its words out of everything, and leaves the others’', async () => {
    const there = await place();
    const store = await open(there);
    await filled(store);
    expect(await store.erase(ERASING)).toEqual({
      digests: 3,
      questions: 1,
      conversations: 1,
      subscriptions: 1,
      records: 2,
      keys: 2,
      left: 0,
    });
    const lines: string[] = [];
    await exportStore(there, (line) => void lines.push(line));
    const text = lines.join('\n');
    expect(text).not.toMatch(/forty thousand|leave the harbour/);
    expect(text.match(/nineteen brass lanterns/g)?.length).toBeGreaterThan(7);
    expect(await store.ledger.told('D1')).toEqual(new Set(['told lanterns']));
    expect(await store.deliveries.get('amos-more')).toMatchObject({ state: 'failed', message: '{}' });
    expect(await store.deliveries.get('lanterns')).toMatchObject({ state: 'due' });
    expect([...(await store.entries.all()).keys()]).toEqual(['k3']);
    expect(await store.erase(ERASING)).toMatchObject({ digests: 0, questions: 0, records: 0, left: 0 });
  });

  it('leaves a thread whose message is in Slack, but for the part that tells of it', async () => {
    const store = await open();
    const parts = [
      aMessage('a', { source: { papers: ['other'], revision: '7f3a' } }),
      aMessage('b', { threadOf: 'a', purpose: 'detail', message: message(SECRET) }),
      aMessage('c', { threadOf: 'a', purpose: 'detail', message: message(OTHER) }),
    ];
    await store.ledger.queue(aSlot(), ['told'], parts, 1);
    await store.deliveries.claim('a', 0, 'one', 60_000);
    await store.deliveries.posted('a', '17.2');
    expect(await store.erase(ERASING)).toMatchObject({ digests: 1, left: 0 });
    const states = await Promise.all(['a', 'b', 'c'].map(async (id) => (await store.deliveries.get(id))?.state));
    expect(states).toEqual(['posted', 'failed', 'due']);
    expect(await store.ledger.told('D1')).toEqual(new Set(['told']));
  });
});

it('leaves none of them in a byte of the embedded store, also of what was deleted before', async () => {
  const directory = folder();
  const store = await opened({ kind: 'embedded', directory });
  await filled(store);
  await store.conversations.keep('gone', { question: SECRET, about: SECRET, shown: 0 }, 1);
  expect(bytesOf(directory)).toContain('forty thousand pounds');
  await store.tidy({ now: LATER, questionsBefore: LATER, recordsBefore: 0 });
  await store.erase(ERASING);
  expect(bytesOf(directory)).not.toMatch(/forty thousand pounds|leave the harbour/);
  expect(bytesOf(directory)).toContain('nineteen brass lanterns');
  await store.close();
  expect(bytesOf(directory)).not.toMatch(/forty thousand pounds|leave the harbour/);
});

/** Every byte of a folder but the lock's, whose reading would drop it. */
function bytesOf(directory: string): string {
  const names = readdirSync(directory).filter((name) => !name.startsWith('lock.db'));
  return names.map((name) => readFileSync(join(directory, name), 'latin1')).join('\n');
}
