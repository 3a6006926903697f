// Search on the judged meetings, in process: quality, build time and time a question, beside MiniSearch as it comes.
// Run: npx tsx benchmarks/search-speed.ts [FOLDER]
import MiniSearch from 'minisearch';
import { buildIndex, buildIndexGently } from '../src/search/search-index.ts';
import { judgedFolder, readMeetings, readQuestions } from './search-judged-meetings.ts';
import { mean, measure } from './search-measures.ts';

const WARM_UPS = 50;
const folder = judgedFolder();
const questions = readQuestions(folder);
const meetings = readMeetings(folder);

const begun = performance.now();
const index = buildIndex(meetings, new Set());
const built = performance.now() - begun;

const stalls: number[] = [];
let resumed = performance.now();
await buildIndexGently(readMeetings(folder), new Set(), async () => {
  stalls.push(performance.now() - resumed);
  await new Promise((resolve) => setImmediate(resolve));
  resumed = performance.now();
});

const plain = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
plain.addAll(
  meetings.flatMap(({ passages }) => passages.map((p) => ({ id: `${p.document}#${p.paragraph}`, text: p.text }))),
);

const ours = (text: string): string[] =>
  index.search(text, { limit: 10 }).map(({ passage }) => `${passage.document}#${passage.paragraph}`);
const asItComes = (text: string): string[] =>
  plain
    .search(text)
    .slice(0, 10)
    .map(({ id }) => id as string);

console.log(`${index.passages} passages, ${questions.length} questions`);
console.log(`built in ${built.toFixed(0)} ms; gently, the longest step took ${Math.max(...stalls).toFixed(1)} ms`);
console.table({ 'stp search': run(ours), 'MiniSearch as it comes': run(asItComes) });

function run(rank: (text: string) => string[]): Record<string, string> {
  for (const { text } of questions.slice(0, WARM_UPS)) rank(text);
  const times: number[] = [];
  const rows = questions.map((question) => {
    const from = performance.now();
    const ranked = rank(question.text);
    times.push(performance.now() - from);
    return measure(ranked, question);
  });
  times.sort((a, b) => a - b);
  const { ndcg10, success1, success5, evidence10 } = mean(rows);
  return {
    'nDCG@10': ndcg10.toFixed(3),
    'Success@1': success1.toFixed(3),
    'Success@5': success5.toFixed(3),
    'evidence nDCG@10': (evidence10 ?? 0).toFixed(3),
    'median ms': (times[Math.floor(times.length / 2)] ?? 0).toFixed(2),
    'p99 ms': (times[Math.floor(times.length * 0.99)] ?? 0).toFixed(2),
  };
}
