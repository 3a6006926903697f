import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { composeFor } from '../../../src/digest/compose-digest.ts';
import type { Follower } from '../../../src/digest/fresh.ts';
import { matcherOf } from '../../../src/digest/matching.ts';
import type { Followed } from '../../../src/digest/subscription.ts';
import { createSnapshot } from '../../../src/search/snapshot.ts';
import { digestMessages } from '../../../src/slack/digest/digest-message.ts';
import { CALENDAR } from '../../support/diary.ts';
import { load } from '../../support/knowledge-builders.ts';
import { planFiles } from '../../support/plan-files.ts';

/** The plans that rules are made on, each with the day on which it is asked; no other is opened. */
const SPLIT: readonly { readonly id: string; readonly part: string; readonly asked: string }[] = parse(
  readFileSync(join(import.meta.dirname, '../../plans/split.yaml'), 'utf8'),
);
const PLANS = SPLIT.filter(({ part }) => part === 'fit').map(({ id, asked }) => [id, String(asked)] as const);

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

describe.each(PLANS)('of the plan of %s, all of it new at once, to whoever follows anything', (plan, day) => {
  it('a digest says what is new in at most 120 words, whole items and how many more, and all of them once', async () => {
    const { corpus } = await load(planFiles(plan));
    const view = createSnapshot(corpus).view([], day);
    const { bodies, workstreams, people } = corpus.registry;
    const follows: Followed[] = [
      ...bodies.map(({ id, name }) => ({ kind: 'body' as const, id, name })),
      ...workstreams.map(({ id, name }) => ({ kind: 'workstream' as const, id, name })),
      ...people.slice(0, 5).map(({ id, name }) => ({ kind: 'person' as const, id, name })),
      ...['review', 'contract', 'nurse'].map((name) => ({ kind: 'words' as const, id: name, name })),
    ];
    const at = Date.parse(`${day}T06:00:00Z`);
    const entered = { document: () => at, passage: () => at };
    const until = CALENDAR.addWorkingDays(day, 1);
    const request = { view, day, until, since: null, entered, told: new Set<string>(), calendar: CALENDAR };
    let told = 0;
    for (const followed of follows) {
      const { name } = followed;
      const matches = matcherOf(followed, view);
      const follower: Follower = { name, followed, rhythm: 'daily', createdAt: at - 1, isDue: true, matches };
      const digest = composeFor([follower], request);
      if (digest === null) continue;
      told++;
      const { main, details } = digestMessages(digest, { kind: 'person', id: 'U1' });
      expect(words(main.text).length, main.text).toBeLessThanOrEqual(120);
      const thread = details.map(({ text }) => text).join('\n');
      const says = (text: string) => main.text.includes(text.replace(/\s+/g, ' '));
      const all = digest.sections.flatMap(({ items: of }) => of);
      const items = all.map(({ text }) => text.replace(/\s+/g, ' '));
      const isSaid = all.map(
        ({ text, unnamed }) => says(text) || (unnamed !== null && says(unnamed.text) && says(unnamed.rest)),
      );
      const inMain = items.filter((_, at) => isSaid[at]);
      const left = items.filter((_, at) => !isSaid[at]);
      // Whole items: what the message does not say stands in its thread, and it says how many.
      for (const text of left) expect(thread, main.text).toContain(text);
      expect(main.text).toContain(left.length === 0 ? '' : `Open the thread for ${left.length} more.`);
      for (const text of inMain) expect(thread).not.toContain(`. ${text}`);
      // Nothing is said twice: no item, and no sentence of the record in two of them.
      expect(new Set(items).size).toBe(items.length);
    }
    expect(told).toBeGreaterThan(1);
  }, 120_000);
});
