// A soak over signed HTTP on loopback: questions of all kinds, a few at a time as fast as the bot answers, and reloads spread
// over them, each with one paper changed. Memory is the bot's own, as Linux's /proc has it.
// Run: npm run build && node scripts/soak.mjs [--questions 50000] [--reloads 200] [--minutes 10] [--folder DIR]
//
// It ends with the questions or the minutes, whichever is first, and says how many of each ran. Exit 1 where an answer is
// missing or came twice, or a request failed. Wall-clock figures: the load average is printed beside them.

import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { change, percentiles, round, sleep, startRig, stood } from './load-test/rig.mjs';

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '50000' },
    reloads: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '10' },
    folder: { type: 'string', default: 'knowledge' },
    atOnce: { type: 'string', default: '8' },
  },
});
const QUESTIONS = Number(values.questions);
const EVERY = Math.ceil(QUESTIONS / Number(values.reloads));
const SUBJECTS = [
  'the review',
  'workforce',
  'estates',
  'the budget',
  'primary care',
  'stroke',
  'the board',
  'ambulances',
];
const FORMS = [
  'when is the next meeting about {}?',
  'who leads {}?',
  'what was decided about {}?',
  'how much will {} cost?',
  'what is the latest on {}?',
  'why was {} delayed?',
  'list decisions about {}',
  'list dates about {}',
  'timeline of {}',
  'what changed about {} since 2018?',
  'brief {}',
  'which papers mention {}?',
  'what does {} say about zeppelins?',
  'write me a poem about {}',
  'body:board {}',
  '"{}"',
];

/** What Linux counts a second of processor time in. */
const TICKS = 100;

const rig = await startRig(values.folder);
const begun = performance.now();
const end = begun + Number(values.minutes) * 60_000;
const sentAt = new Map();
const acks = [];
const failures = [];
const memory = [];
let sent = 0;
let asked = 0;
try {
  remember();
  await stood(rig.bot);
  await Promise.all(Array.from({ length: Number(values.atOnce) }, ask));
  await late();
  await sleep(2_000);
  remember();
  report(await stood(rig.bot));
} finally {
  await rig.close();
}

async function ask() {
  while (sent < QUESTIONS && performance.now() < end) {
    const id = String(sent++);
    if (sent % EVERY === 0) {
      change([rig.papers[sent % rig.papers.length]]);
      rig.bot.child.kill('SIGHUP');
      asked++;
      remember();
    }
    const text = FORMS[Number(id) % FORMS.length].replace(
      '{}',
      SUBJECTS[Math.floor(Number(id) / FORMS.length) % SUBJECTS.length],
    );
    const start = performance.now();
    sentAt.set(id, start);
    try {
      const status = await rig.ask(id, text, `U${Number(id) % 4000}`);
      if (status === 200) acks.push(performance.now() - start);
      else failures.push(status);
      // The next only when this one is answered: a soak is no overload.
      const patience = performance.now() + 60_000;
      while (!rig.answered.has(id) && performance.now() < patience) await sleep(2);
    } catch (error) {
      failures.push(error.message);
    }
  }
}

/** Waits for answers that are on their way. */
async function late() {
  for (let i = 0; i < 60 && rig.answered.size < sent; i++) await sleep(500);
}

/** What the bot's process has in memory now, and the most that it had, in MB. */
function remember() {
  const status = readFileSync(`/proc/${rig.bot.child.pid}/status`, 'utf8');
  const of = (name) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024);
  memory.push({ questions: sent, now: of('VmRSS'), most: of('VmHWM') });
}

/** The seconds that the bot ran on a processor: what else the machine does makes them no longer. */
function onProcessor() {
  const [user, system] = readFileSync(`/proc/${rig.bot.child.pid}/stat`, 'utf8')
    .split(') ')[1]
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) / TICKS;
}

/** What the bot's log warned of, and how often. */
function warnings() {
  const counts = {};
  for (const { level, msg } of rig.bot.lines) if (level >= 40) counts[msg] = (counts[msg] ?? 0) + 1;
  return counts;
}

function report(eventLoop) {
  const ids = [...sentAt.keys()];
  const lost = ids.filter((id) => !rig.answered.has(id)).length;
  const twice = ids.filter((id) => (rig.answered.get(id)?.length ?? 0) > 1).length;
  const sentAway = ids.filter((id) => rig.answered.get(id)?.some(({ how }) => how === 'sent away')).length;
  const took = ids.flatMap((id) => (rig.answered.has(id) ? [rig.answered.get(id)[0].at - sentAt.get(id)] : []));
  const [first, middle, last] = [memory[1] ?? memory[0], memory[Math.floor(memory.length / 2)], memory.at(-1)];
  console.log(
    JSON.stringify(
      {
        questions: sent,
        reloads: { asked, done: rig.bot.reloads() },
        onProcessor: round(onProcessor()),
        seconds: round((performance.now() - begun) / 1000),
        acknowledged: percentiles(acks),
        answered: percentiles(took),
        ...{ lost, twice, sentAway, failures: failures.slice(0, 5), failed: failures.length },
        eventLoop,
        warnings: warnings(),
        megabytes: { atStart: memory[0], first, middle, last },
        loadAverage: round(loadavg()[0]),
      },
      null,
      2,
    ),
  );
  if (lost + twice + failures.length > 0) process.exitCode = 1;
}
