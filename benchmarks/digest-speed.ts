/**
 * How long a morning's digests take, in process: finding the news of a large folder with rests between the steps, the
 * longest time without a rest, the first digest after it, and those of further destinations; and the first digest where
 * nothing was made ready. Run: npx tsx benchmarks/digest-speed.ts [papers, 200 unless told]
 */
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { createCalendar } from '../src/digest/calendar.ts';
import { composeDigest } from '../src/digest/compose-digest.ts';
import { enteredBy, entryKeys } from '../src/digest/entry-keys.ts';
import { prepareNews } from '../src/digest/prepare-news.ts';
import { quietWords } from '../src/digest/quiet-words.ts';
import { type Subscription, subscriptionId } from '../src/digest/subscription.ts';
import { createSnapshot } from '../src/search/snapshot.ts';
import type { View } from '../src/search/view.ts';
import { load } from '../tests/support/knowledge-builders.ts';

const PAPERS = Number(process.argv[2] ?? 200);
const PARAGRAPHS = 30;
const STREAMS = 20;
const DAY = '2026-01-12';
const NEXT = '2026-01-13';
const DESTINATIONS = 40;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WHAT = ['consultation', 'procurement', 'survey', 'audit'];
const OF = ['stroke', 'berths', 'rail', 'roads', 'estates'];

const stream = (i: number): string => `Stream${String.fromCharCode(97 + (i % STREAMS))}x`;

function paragraph(paper: number, number: number, year: number, month: number): string {
  const serial = paper * PARAGRAPHS + number;
  const [back, end] = [month + number, month + 1 + number];
  return [
    `The Board RESOLVED that the ${stream(paper + number)} contract number ${serial} for dredging be approved, and that Mr Smith${number}`,
    `would report back by ${1 + ((number * 5) % 27)} ${MONTHS[back % 12]} ${year + (back >= 12 ? 1 : 0)}. The ${WHAT[number % 4]} on`,
    `${OF[number % 5]} will close on ${1 + ((number * 3) % 27)} ${MONTHS[end % 12]} ${year + 1}.`,
  ].join(' ');
}

function folder(): Record<string, string> {
  const files: Record<string, string> = {
    'bodies.yaml': Array.from({ length: 10 }, (_, i) => `- { id: b${i}, name: Board of Quay ${i} }`).join('\n'),
    'workstreams.yaml': Array.from({ length: STREAMS }, (_, i) => `- { id: w${i}, name: ${stream(i)} }`).join('\n'),
  };
  for (let i = 0; i < PAPERS; i++) {
    const [year, month, day] = [2015 + (i % 11), (i * 7) % 12, 1 + ((i * 3) % 27)];
    const date = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const text = Array.from({ length: PARAGRAPHS }, (_, p) => `${p + 1}. ${paragraph(i, p, year, month)}`);
    files[`meetings/m${i}.md`] =
      `---\ntitle: Minutes ${i}\nkind: minutes\nbody: b${i % 10}\ndate: ${date}\n---\n\n${text.join('\n\n')}\n`;
  }
  return files;
}

const { corpus } = await load(folder());
// One key in twenty entered this morning.
const at = Date.parse(`${DAY}T06:00Z`);
const entered = enteredBy(new Map(entryKeys(corpus).map((key, i) => [key, i % 20 === 0 ? at : null])));
const calendar = createCalendar({ added: [], removed: [] });

function subscriptionOf(i: number): Subscription {
  const destination = { kind: 'person', id: `U${i}` } as const;
  const followed = { kind: 'workstream', id: `w${i % STREAMS}`, name: stream(i) } as const;
  const since = Date.parse('2019-01-01');
  const when = { rhythm: 'daily', time: '08:30', timeZone: 'Europe/London' } as const;
  const by = { createdBy: `U${i}`, createdAt: since, scheduledAt: since, paused: null };
  return { id: subscriptionId(destination, followed), destination, followed, ...when, ...by };
}

function compose(i: number, view: View): string {
  const subscription = subscriptionOf(i);
  const started = performance.now();
  const digest = composeDigest({
    view,
    subscriptions: [subscription],
    due: [subscription],
    day: DAY,
    until: NEXT,
    since: '2026-01-09',
    entered,
    told: new Set(),
    calendar,
  });
  const composed = performance.now();
  quietWords(subscription.followed, view, entered, DAY);
  const quiet = performance.now() - composed;
  return `${(composed - started).toFixed(1)} ms (${digest?.keys.length ?? 0} keys), quiet words ${quiet.toFixed(1)} ms`;
}

const load1 = loadavg().map((value) => value.toFixed(1));
console.log(`load average ${load1.join(' ')}; ${PAPERS} papers of ${PARAGRAPHS} paragraphs`);
const started = performance.now();
const view = createSnapshot(corpus).view([], DAY);
console.log(`view: ${(performance.now() - started).toFixed(0)} ms, ${view.statements.length} statements`);

let longest = 0;
let rests = 0;
let since = performance.now();
const begun = since;
await prepareNews(view, DAY, entered, calendar, async () => {
  longest = Math.max(longest, performance.now() - since);
  rests++;
  await new Promise<void>((resolve) => setImmediate(resolve));
  since = performance.now();
});
const took = performance.now() - begun;
console.log(`made ready: ${took.toFixed(0)} ms in ${rests} steps, the longest ${longest.toFixed(1)} ms`);
console.log(`first digest: ${compose(0, view)}`);
console.log(`second: ${compose(1, view)}`);
const others = performance.now();
for (let i = 2; i < DESTINATIONS; i++) compose(i, view);
console.log(`${DESTINATIONS - 2} further: ${((performance.now() - others) / (DESTINATIONS - 2)).toFixed(1)} ms each`);
const again = createSnapshot(corpus).view([], '2026-01-12');
again.index.documentFrequency('x');
console.log(`first digest of another view, nothing made ready: ${compose(0, again)}`);
