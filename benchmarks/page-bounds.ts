/**
 * How large each page to browse is over a large folder, and how long making it holds the event loop: the first time after
 * the folder was made ready, and again. Run: npx tsx benchmarks/page-bounds.ts [--paragraphs 7600]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepareView } from '../src/answer/prepare-view.ts';
import { browse } from '../src/playground/browse/browse.ts';
import { createSnapshotSource } from '../src/playground/snapshot-source.ts';
import { buildSnapshot } from '../src/search/snapshot.ts';
import { createAssistant } from '../src/service/assistant.ts';
import { load } from '../tests/support/knowledge-builders.ts';
import { largeFolder } from './bounds/large-folder.ts';

/** What no page may take, in ms, and may be, in bytes. */
const BOUNDS = { ms: 200, bytes: 300_000 };

const { values } = parseArgs({ options: { paragraphs: { type: 'string', default: '7600' } } });
const { files, paragraphs } = largeFolder(Number(values.paragraphs));
const { corpus, problems } = await load(files);
const snapshot = await buildSnapshot(corpus, async () => {});
const clock = { now: () => new Date('2024-01-15T12:00:00Z') };
const asOf = { clock, timeZone: 'Europe/London' };
const assistant = createAssistant({ snapshot: () => snapshot, problems: () => problems, ...asOf });
const source = createSnapshotSource({
  assistant,
  snapshot: () => snapshot,
  problems: () => problems,
  readOriginal: async () => null,
  ...asOf,
  loopback: false,
});
await prepareView(source.view(), '2024-01-15', async () => {});
const { registry } = source.view();
const [body, workstream, person] = [registry.bodies[0]?.id, registry.workstreams[0]?.id, registry.people[0]?.id];
const addresses = [
  ...['decisions', 'actions', 'dates', 'workstreams', 'bodies', 'people', 'papers', 'timeline'].map(
    (name) => `/${name}`,
  ),
  `/dates?workstream=${workstream}`,
  '/dates?sort=what',
  `/bodies/${body}`,
  `/workstreams/${workstream}`,
  `/people/${person}`,
  `/brief/${workstream}`,
  '/search?q=budget',
];
console.log(`${paragraphs} paragraphs`);
console.table(
  Object.fromEntries(
    addresses.map((address) => {
      const took = [0, 0].map(() => {
        const before = onProcessor();
        const browsed = browse(new URL(address, 'http://localhost'), source);
        const ms = onProcessor() - before;
        return { ms, bytes: browsed && 'page' in browsed ? Buffer.byteLength(browsed.page) : 0 };
      });
      const [first, again] = took;
      const over = took.some(({ ms, bytes }) => ms > BOUNDS.ms || bytes > BOUNDS.bytes);
      return [
        address,
        {
          first: first?.ms.toFixed(0),
          again: again?.ms.toFixed(0),
          kB: Math.round((first?.bytes ?? 0) / 1000),
          over: over ? '!' : '',
        },
      ];
    }),
  ),
);

/** How long the main thread has run, in milliseconds, by Linux's account. */
function onProcessor(): number {
  const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}
