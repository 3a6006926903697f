import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNews } from '../../src/digest/find-news.ts';
import { addDays } from '../../src/domain/reduced-date.ts';
import { paper } from '../support/asking.ts';
import { CALENDAR, diary } from '../support/diary.ts';

const FIRST = '2018-01-08';
const DAYS = 21;

const decision = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((n) => `The Board RESOLVED that berth ${n} be leased.`),
  fc.constant('RESOLVED that the report be noted.'),
);
const reminder = fc
  .integer({ min: 1, max: 28 })
  .map((day) => `The quay crane of berth ${day} will be delivered on ${day} February 2018.`);
const meeting = fc
  .integer({ min: 9, max: 28 })
  .map((day) => `The Harbour Board will next meet on ${day} January 2018.`);

/** Something that happens in the folder on a day: a paper comes, is changed, or goes. */
const event = fc.record({
  day: fc.integer({ min: 0, max: DAYS - 1 }),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  kind: fc.constantFrom('minutes', 'draft-minutes', 'report'),
  date: fc.constantFrom('2017-11-02', '2018-01-09', '2018-01-16', '2018-01'),
  text: fc.option(fc.array(fc.oneof(decision, decision, reminder, meeting), { minLength: 1, maxLength: 4 }), {
    freq: 6,
  }),
});

const BASE = {
  'bodies.yaml': '- { id: board, name: Harbour Board }',
  'meetings/base.md': paper({ body: 'board', date: '2017-12-05' }, 'The Board RESOLVED that berth 1 be leased.'),
};

describe('whatever papers come, change and go, and on whatever days digests are told', () => {
  it('says no piece of news twice, and every decision that entered once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 1, maxLength: 5 }),
        fc.subarray(
          Array.from({ length: DAYS }, (_, i) => i),
          { minLength: 1, maxLength: 6 },
        ),
        async (events, told) => {
          const channel = diary(FIRST, BASE, ['body board', 'words berth']);
          const times = new Map<string, number>();
          const tell = async (day: string): Promise<void> => {
            const digest = await channel.digest(day);
            if (digest) expect(digest.sections.every(({ items }) => items.length > 0)).toBe(true);
            const said = (digest?.sections ?? []).flatMap(({ items }) => items.map(({ key }) => key));
            // What counts as told is what the items say, and nothing that no item says.
            expect(said.filter((key) => !digest?.keys.includes(key))).toEqual([]);
            for (const key of said) times.set(key, (times.get(key) ?? 0) + 1);
          };
          for (let i = 0; i < DAYS; i++) {
            const day = addDays(FIRST, i);
            for (const { id, kind, date, text } of events.filter((e) => e.day === i)) {
              const file = text && paper({ kind, date, body: 'board', title: `Paper ${id}` }, text.join('\n\n'));
              await channel.arrive(day, { [`meetings/${id}.md`]: file });
              // A paper that is gone before the next digest was never news.
              if (text === null) await tell(day);
            }
            if (told.includes(i)) await tell(day);
          }
          const end = addDays(FIRST, DAYS);
          await tell(end);
          expect([...times.values()].filter((count) => count !== 1)).toEqual([]);
          const news = findNews({
            view: await channel.view(end),
            day: end,
            calendar: CALENDAR,
            entered: channel.entered(),
          });
          const decisions = news.filter(({ kind }) => kind === 'decision');
          expect(decisions.filter(({ key }) => times.get(key) !== 1)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
