/**
 * How long one question holds the event loop over a large folder, by kind: the first of its kind after the folder was
 * read and made ready as the keeper does it, and the same again. Answering is one synchronous call, so what it takes is
 * what everyone else waits. Then all questions of the plans that the folder is made of. With --write, the folder alone
 * is written, for load tests. Times are those that the main thread ran on a processor: other
 * programs on the machine do not lengthen them. That is read from Linux's /proc.
 * Run: npm run bounds -- [--paragraphs 20000] [--kind NAME] [--write DIR]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { prepareView } from '../src/answer/prepare-view.ts';
import type { Corpus } from '../src/domain/corpus.ts';
import { buildSnapshot } from '../src/search/snapshot.ts';
import type { View } from '../src/search/view.ts';
import { load } from '../tests/support/knowledge-builders.ts';
import { bankPlans, judgedOf } from './bank/read-plan.ts';
import { KINDS } from './bounds/kinds.ts';
import { largeFolder } from './bounds/large-folder.ts';

const AS_OF = '2024-01-15';
/** What no question may take, in milliseconds. */
const BOUND = 200;

const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '20000' },
    kind: { type: 'string' },
    write: { type: 'string' },
  },
});
const { files, paragraphs } = largeFolder(Number(values.paragraphs));
if (values.write === undefined) await measure();
else {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(values.write, path)), { recursive: true });
    writeFileSync(join(values.write, path), text);
  }
  console.log(`${paragraphs} paragraphs written to ${values.write}`);
}

async function measure(): Promise<void> {
  console.log(
    `load average ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}; ${paragraphs} paragraphs`,
  );
  const { corpus } = await load(files);
  const view = await readyView(corpus);
  const rows: Record<string, { first: string; again: string; over: string }> = {};
  const kinds = KINDS.filter(([kind]) => values.kind === undefined || kind === values.kind);
  for (const [kind, question] of kinds) {
    const [first, again] = [took(question, view), took(question, view)];
    rows[kind] = { first: first.toFixed(0), again: again.toFixed(0), over: Math.max(first, again) > BOUND ? '!' : '' };
  }
  console.table(rows);
  if (values.kind === undefined) sweep(view);
}

function sweep(view: View): void {
  const asked = bankPlans()
    .filter(({ part }) => part === 'fit')
    .flatMap(({ id }) => judgedOf(id).questions.map(({ q, type }) => ({ question: q, type })));
  const times = asked.map(({ question, type }) => ({ question, type, ms: took(question, view) }));
  times.sort((a, b) => b.ms - a.ms);
  const at = (share: number): string => (times[Math.floor(times.length * share)]?.ms ?? 0).toFixed(0);
  const over = times.filter(({ ms }) => ms > BOUND);
  console.log(
    `${times.length} questions of the plans: median ${at(0.5)} ms, p99 ${at(0.01)} ms, longest ${at(0)} ms, ${over.length} over ${BOUND} ms`,
  );
  for (const { question, type, ms } of times.slice(0, 10)) console.log(`  ${ms.toFixed(0)} ms ${type}: ${question}`);
}

async function readyView(corpus: Corpus): Promise<View> {
  const snapshot = await buildSnapshot(corpus, async () => {});
  const view = snapshot.view([], AS_OF);
  const steps: number[] = [];
  let from = onProcessor();
  await prepareView(view, AS_OF, async () => {
    const now = onProcessor();
    steps.push(now - from);
    from = now;
  });
  const total = steps.reduce((sum, step) => sum + step, 0);
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `made ready in ${total.toFixed(0)} ms, the longest step ${steps.reduce((most, step) => Math.max(most, step), 0).toFixed(0)} ms; ${memory} MB resident`,
  );
  return view;
}

function took(question: string, view: View): number {
  const before = onProcessor();
  answerQuestion(question, view, { asOf: AS_OF, audience: '' });
  return onProcessor() - before;
}

/** How long the main thread has run, in milliseconds, without the threads that collect garbage beside it. */
function onProcessor(): number {
  const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}
