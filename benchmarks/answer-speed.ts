/**
 * How long a whole answer takes, in process: every judged question after 50 warm-ups, on the shipped folder and on the
 * judged meetings, with MiniSearch as it comes in the same run. Run: npx tsx benchmarks/answer-speed.ts
 */
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import MiniSearch from 'minisearch';
import { parse } from 'yaml';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { loadFolder } from '../src/knowledge/load-folder.ts';
import { createSnapshot } from '../src/search/snapshot.ts';

const MEETINGS = '../shared/eval/qmsum';
const WARM_UPS = 50;
const AS_OF = '2026-11-22';

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function time(name: string, questions: readonly string[], ask: (question: string) => void): void {
  for (const question of questions.slice(0, WARM_UPS)) ask(question);
  const took = questions.map((question) => {
    const started = performance.now();
    ask(question);
    return performance.now() - started;
  });
  took.sort((a, b) => a - b);
  const [median, p99, longest] = [percentile(took, 0.5), percentile(took, 0.99), took.at(-1) ?? 0];
  console.log(
    `${name}: ${took.length} questions, median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, longest ${longest.toFixed(2)} ms`,
  );
}

async function measure(folder: string, questions: readonly string[]): Promise<void> {
  const started = performance.now();
  const { corpus } = await loadFolder(folder, { defaultAudience: 'public' });
  const loaded = performance.now();
  const view = createSnapshot(corpus).view([], AS_OF);
  const indexed = performance.now();
  const passages = corpus.documents.flatMap((document) => document.passages);
  console.log(
    `${folder}: ${passages.length} passages, read in ${((loaded - started) / 1000).toFixed(2)} s, indexed in ${((indexed - loaded) / 1000).toFixed(2)} s`,
  );
  time('  answer', questions, (question) => answerQuestion(question, view, { asOf: AS_OF, audience: '' }));
  const plain = new MiniSearch({ fields: ['text'] });
  plain.addAll(passages.map((passage, id) => ({ id, text: passage.text })));
  time('  MiniSearch as it comes', questions, (question) => plain.search(question));
}

console.log(
  `load average ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
const own = parse(readFileSync('tests/questions/kent-and-medway.yaml', 'utf8')) as { q: string }[];
await measure(
  'knowledge',
  own.map(({ q }) => q),
);
if (existsSync(MEETINGS)) {
  const judged = readFileSync(`${MEETINGS}/queries.jsonl`, 'utf8').trim().split('\n');
  await measure(
    `${MEETINGS}/knowledge`,
    judged.map((row) => (JSON.parse(row) as { text: string }).text),
  );
}
