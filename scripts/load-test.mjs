// Load over signed HTTP on loopback: the built bot as its own process against a Slack on loopback.
// Run: npm run build && node scripts/load-test.mjs [--seconds 30] [--rate 50] [--folder DIR] [--reload 5]
//
// Three runs: commands alone; the same while the folder, one paper changed each time, reloads every five seconds; and
// reloads of the whole folder, every paper changed, with the event-loop delay inside the bot (MEASURE, preloaded).
// Acknowledged: the response to Slack's request. Answered: the message that came to its response address; sent away: it
// asks to ask again. Twice: a second message of whatever kind. An overload: --rate 500 --only plain.
// Wall-clock figures: run it on a quiet machine; the load average is printed beside them.

import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

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
const SECRET = 'a-signing-secret-of-the-load-test';
const ROOT = new URL('..', import.meta.url).pathname;
const QUESTIONS = [
  'when is the next meeting?',
  'who is the senior responsible officer?',
  'what did the board decide?',
  'how much will it cost?',
  'what is the latest on the review?',
];

/** Inside the bot: the longest time that the event loop stood still, in ms, asked for and reset by SIGUSR2. */
const MEASURE = `
import { monitorEventLoopDelay } from 'node:perf_hooks';
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('SIGUSR2', () => {
  process.stderr.write(JSON.stringify({ stood: { max: delay.max / 1e6, p99: delay.percentile(99) / 1e6 } }) + '\\n');
  delay.reset();
});`;

const answered = new Map();
const slack = createServer((incoming, response) => {
  const chunks = [];
  incoming.on('data', (chunk) => chunks.push(chunk));
  incoming.on('end', () => {
    const id = /^\/response\/(\d+)/.exec(incoming.url ?? '')?.[1];
    const isSentAway = chunks.join('').includes('Please ask again in a minute');
    if (id !== undefined) answered.set(id, [...(answered.get(id) ?? []), isSentAway ? 'sent away' : 'answer']);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ ok: true, team_id: 'T1', user_id: 'U0BOT', bot_id: 'B0', user: { team_id: 'T1' }, channel: {} }),
    );
  });
});
await new Promise((resolve) => slack.listen(0, '127.0.0.1', resolve));
const slackAddress = `http://127.0.0.1:${slack.address().port}`;

const work = mkdtempSync(join(tmpdir(), 'stp-load-'));
const folder = join(work, 'knowledge');
cpSync(values.folder, folder, { recursive: true });
const papers = readdirSync(join(folder, 'meetings'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => join(folder, 'meetings', file));
const bot = await startBot();
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
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
  bot.child.kill('SIGTERM');
  await new Promise((resolve) => bot.child.once('exit', resolve));
  slack.closeAllConnections();
  slack.close();
  agent.destroy();
  rmSync(work, { recursive: true, force: true });
}

async function run(name, begin) {
  await stood();
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
      command(String(sent++))
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
  const sentAway = asked.filter((id) => answered.get(id)?.includes('sent away')).length;
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
    eventLoop: await stood(),
  });
}

async function wholeReloads() {
  const longest = [];
  for (let i = 0; i < 5; i++) {
    change(papers);
    await stood();
    const before = bot.reloads();
    const start = performance.now();
    bot.child.kill('SIGHUP');
    while (bot.reloads() === before) await sleep(50);
    const ms = performance.now() - start;
    longest.push({ seconds: round(ms / 1000), eventLoop: await stood() });
  }
  print(`reloads of the whole folder (${papers.length} papers, all changed)`, { runs: longest });
}

function change(files) {
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/\n\nChanged at [\d.]+\.\n$/, '\n');
    writeFileSync(file, text);
    appendFileSync(file, `\n\nChanged at ${performance.now()}.\n`);
  }
}

function command(id) {
  const body = new URLSearchParams({
    team_id: 'T1',
    channel_id: 'D1',
    // Enough people that nobody meets the limit for one.
    user_id: `U${Number(id) % 400}`,
    command: '/stp',
    text: QUESTIONS[Number(id) % QUESTIONS.length],
    response_url: `${slackAddress}/response/${id}`,
    trigger_id: `load-${id}`,
  }).toString();
  const time = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SECRET).update(`v0:${time}:${body}`).digest('hex');
  return new Promise((resolve, reject) => {
    const outgoing = request(`${bot.address}/slack/events`, {
      agent,
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
        'x-slack-request-timestamp': time,
        'x-slack-signature': `v0=${signature}`,
      },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    outgoing.end(body);
  });
}

async function startBot() {
  const preload = join(work, 'measure.mjs');
  writeFileSync(preload, MEASURE);
  const env = {
    PATH: process.env.PATH,
    SLACK_BOT_TOKEN: 'xoxb-load',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: `${slackAddress}/api/`,
    KNOWLEDGE_DIR: folder,
    PORT: '0',
  };
  const child = spawn(process.execPath, ['--import', preload, join(ROOT, 'bin/stp.js'), 'serve'], { cwd: work, env });
  const lines = [];
  let rest = '';
  child.stderr.on('data', (data) => {
    const parts = (rest + data).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) if (part.startsWith('{')) lines.push(JSON.parse(part));
  });
  child.once('exit', (code) => code && console.error(`the bot ended with ${code}`));
  const started = () => lines.find(({ msg }) => msg === 'slack started');
  while (!started()) {
    if (child.exitCode !== null) throw new Error(`the bot did not start: ${JSON.stringify(lines.at(-1))}`);
    await sleep(50);
  }
  return {
    child,
    address: started().address,
    lines,
    reloads: () => lines.filter(({ msg }) => /^reload /.test(msg ?? '')).length,
  };
}

/** The event-loop delay since it was last asked for, in ms. */
async function stood() {
  const before = bot.lines.filter(({ stood: found }) => found).length;
  bot.child.kill('SIGUSR2');
  for (;;) {
    const found = bot.lines.filter(({ stood: of }) => of);
    if (found.length > before) return { max: round(found.at(-1).stood.max), p99: round(found.at(-1).stood.p99) };
    await sleep(5);
  }
}

function percentiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

function print(name, result) {
  console.log(JSON.stringify({ run: name, ...result, loadAverage: round(loadavg()[0]) }, null, 2));
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
