/**
 * What a large pack costs `stp import`, in computing a page and in memory, and how long questions wait meanwhile in another
 * process of the same machine. On Linux alone, by /proc. Run: npm run build && npx tsx benchmarks/import-bounds.ts [--pages 600]
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { loadFolder } from '../src/knowledge/load-folder.ts';
import { createSnapshot } from '../src/search/snapshot.ts';
import { densePdf } from './importing/dense-pdf.ts';

const AS_OF = '2026-11-22';
/** Milliseconds of a tick of /proc: `getconf CLK_TCK` is 100 on every Linux that Node runs on. */
const TICK_MS = 10;
const BETWEEN_QUESTIONS_MS = 20;

const { values } = parseArgs({ options: { pages: { type: 'string', default: '600' } } });
const pages = Number(values.pages);
const home = mkdtempSync(join(tmpdir(), 'stp-bounds-'));
const file = join(home, 'pack.pdf');
writeFileSync(file, densePdf(pages));

const { corpus } = await loadFolder('knowledge', { defaultAudience: 'public' });
const view = createSnapshot(corpus).view([], AS_OF);
const questions = (parse(readFileSync('tests/questions/kent-and-medway.yaml', 'utf8')) as { q: string }[]).map(
  ({ q }) => q,
);
for (const question of questions) answerQuestion(question, view, { asOf: AS_OF, audience: '' });

/** Asks question after question until told to stop, and prints how long they took and how long the loop was held. */
async function askUntil(isOver: () => boolean, name: string): Promise<void> {
  const took: number[] = [];
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  for (let i = 0; !isOver(); i++) {
    const started = performance.now();
    answerQuestion(questions[i % questions.length] ?? '', view, { asOf: AS_OF, audience: '' });
    took.push(performance.now() - started);
    await sleep(BETWEEN_QUESTIONS_MS);
  }
  loop.disable();
  took.sort((a, b) => a - b);
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(1);
  console.log(
    `${name}: ${took.length} answers, median ${at(0.5)} ms, p99 ${at(0.99)} ms; loop p99 ${(loop.percentile(99) / 1e6).toFixed(1)} ms`,
  );
}

console.log(`load average ${loadavg()[0]?.toFixed(1)}; ${pages} pages, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
const until = performance.now() + 10_000;
await askUntil(() => performance.now() > until, 'before');

const child = spawn(process.execPath, ['bin/stp.js', 'import', file, '--out', join(home, 'out')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
let [ticks, peak] = [0, 0];
const look = setInterval(() => {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    ticks = Math.max(ticks, Number(fields[11]) + Number(fields[12]));
    const most = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    peak = Math.max(peak, Number(most ?? 0));
  } catch {
    // It has ended.
  }
}, 50);
const begun = performance.now();
const ended = new Promise((resolve) => child.on('close', resolve));
await Promise.all([askUntil(() => child.exitCode !== null, 'meanwhile'), ended]);
clearInterval(look);
const seconds = (performance.now() - begun) / 1000;
console.log(
  `import: exit ${child.exitCode}, ${seconds.toFixed(1)} s, ${((ticks * TICK_MS) / pages).toFixed(1)} ms of computing a page, ${(peak / 1024).toFixed(0)} MB at most`,
);
rmSync(home, { recursive: true });
