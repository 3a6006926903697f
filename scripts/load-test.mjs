// Load over signed HTTP on loopback: the built bot as its own process against a Slack on loopback.
// Run: npm run build && node scripts/load-test.mjs [--seconds 30] [--rate 50] [--folder DIR] [--reload 5]
//
// Three runs: commands alone; the same while the folder, one paper changed each time, reloads every five seconds; and
// reloads of the whole folder, every paper changed, with the event-loop delay inside the bot (MEASURE, preloaded).
// Acknowledged: the response to Slack's request. Answered: the message that came to its response address; sent away: it
// asks to ask again. Twice: a second message of whatever kind. An overload: --rate 500 --only plain.
// Wall-clock figures: run it on a quiet machine; the load average is printed beside them.

import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { change, percentiles, round, sleep, startRig, stood } from './load-test/rig.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    rate: { type: 'string', default: '50' },
    reload: { type: 'string', default: '5' },
    folder: { type: 'string', default: 'knowledge' },
    only: { type: 'string', default: 'plain,reload,whole' },
  },
});
const SECONDS = Number(values.seconds);
const RATE = Number(values.rate);
const QUESTIONS = [
  'when is the next meeting?',
  'who is the senior responsible officer?',
  'what did the board decide?',
  'how much will it cost?',
  'what is the latest on the review?',
];

const rig = await startRig(values.folder);
const { answered, bot, papers } = rig;
let sent = 0;
try {
  if (values.only.includes('plain')) await run('commands alone', () => {});
  if (values.only.includes('reload')) {
    await run(`the same, one paper changed and reloaded every ${values.reload} s`, () => {
      const timer = setInterval(() => {
        change([papers[sent % papers.length]]);
        bot.child.kill('SIGHUP');
      }, Number(values.reload) * 1000);
      return () => clearInterval(timer);
    });
  }
  if (values.only.includes('whole')) await wholeReloads();
} finally {
  await rig.close();
}

async function run(name, begin) {
  await stood(bot);
  const acks = [];
  const failures = [];
  const first = sent;
  const end = begin();
  const start = performance.now();
  const pending = [];
  for (let n = 0; n < SECONDS * RATE; n++) {
    // At the times of the plan whatever the bot does, so that a slow answer does not slow the asking.
    const wait = start + (n * 1000) / RATE - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const due = Math.max(start + (n * 1000) / RATE, performance.now() - 50);
    pending.push(
      ask(String(sent++))
        .then((status) => (status === 200 ? acks.push(performance.now() - due) : failures.push(status)))
        .catch((error) => failures.push(error.message)),
    );
  }
  await Promise.all(pending);
  end?.();
  const asked = Array.from({ length: sent - first }, (_, i) => String(first + i));
  // As long as answers come; the last of an overload come late.
  for (let before = -1; answered.size > before && asked.some((id) => !answered.has(id)); ) {
    before = answered.size;
    await sleep(10_000);
  }
  const lost = asked.filter((id) => !answered.has(id)).length;
  const sentAway = asked.filter((id) => answered.get(id)?.some(({ how }) => how === 'sent away')).length;
  const twice = asked.filter((id) => (answered.get(id)?.length ?? 0) > 1).length;
  print(name, {
    commands: asked.length,
    acknowledged: acks.length,
    ...percentiles(acks),
    answered: asked.length - lost - sentAway,
    sentAway,
    lost,
    twice,
    failures: failures.length,
    eventLoop: await stood(bot),
  });
}

async function wholeReloads() {
  const longest = [];
  for (let i = 0; i < 5; i++) {
    change(papers);
    await stood(bot);
    const before = bot.reloads();
    const start = performance.now();
    bot.child.kill('SIGHUP');
    while (bot.reloads() === before) await sleep(50);
    const ms = performance.now() - start;
    longest.push({ seconds: round(ms / 1000), eventLoop: await stood(bot) });
  }
  print(`reloads of the whole folder (${papers.length} papers, all changed)`, { runs: longest });
}

function print(name, result) {
  console.log(JSON.stringify({ run: name, ...result, loadAverage: round(loadavg()[0]) }, null, 2));
}

/** Enough people that nobody meets the limit for one. */
function ask(id) {
  return rig.ask(id, QUESTIONS[Number(id) % QUESTIONS.length], `U${Number(id) % 400}`);
}
