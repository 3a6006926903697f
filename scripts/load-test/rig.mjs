// What a load test needs: Slack on loopback, which takes note of the answers, and the built bot as a process of its own in
// HTTP mode, asked by signed commands.

import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const SECRET = 'a-signing-secret-of-the-load-test';
const ROOT = new URL('../..', import.meta.url).pathname;

/** Inside the bot: the longest time that the event loop stood still, in ms, asked for and reset by SIGUSR2. */
const MEASURE = `
import { monitorEventLoopDelay } from 'node:perf_hooks';
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('SIGUSR2', () => {
  process.stderr.write(JSON.stringify({ stood: { max: delay.max / 1e6, p99: delay.percentile(99) / 1e6 } }) + '\\n');
  delay.reset();
});`;

/**
 * Slack and the bot over a copy of a folder. `answered`: the messages that came to the response address of each command, by
 * its id: how (an `answer`, or `sent away` to ask again) and when.
 */
export async function startRig(from) {
  const answered = new Map();
  const slack = createServer((incoming, response) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      const id = /^\/response\/(\d+)/.exec(incoming.url ?? '')?.[1];
      const how = chunks.join('').includes('Please ask again in a minute') ? 'sent away' : 'answer';
      if (id !== undefined) answered.set(id, [...(answered.get(id) ?? []), { how, at: performance.now() }]);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          ok: true,
          team_id: 'T1',
          user_id: 'U0BOT',
          bot_id: 'B0',
          user: { team_id: 'T1' },
          channel: {},
        }),
      );
    });
  });
  await new Promise((resolve) => slack.listen(0, '127.0.0.1', resolve));
  const slackAddress = `http://127.0.0.1:${slack.address().port}`;
  const work = mkdtempSync(join(tmpdir(), 'stp-load-'));
  const folder = join(work, 'knowledge');
  cpSync(from, folder, { recursive: true });
  const papers = readdirSync(join(folder, 'meetings'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, 'meetings', file));
  const bot = await startBot({ work, folder, slackAddress });
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    answered,
    bot,
    papers,
    ask: (id, text, person) => command({ id, text, person, slackAddress, bot, agent }),
    async close() {
      bot.child.kill('SIGTERM');
      await new Promise((resolve) => bot.child.once('exit', resolve));
      slack.closeAllConnections();
      slack.close();
      agent.destroy();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** Changes papers, so that a reload reads them anew. */
export function change(files) {
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/\n\nChanged at [\d.]+\.\n$/, '\n');
    writeFileSync(file, text);
    appendFileSync(file, `\n\nChanged at ${performance.now()}.\n`);
  }
}

/** Sends a signed command; its status. */
function command({ id, text, person, slackAddress, bot, agent }) {
  const body = new URLSearchParams({
    team_id: 'T1',
    channel_id: 'D1',
    user_id: person,
    command: '/stp',
    text,
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

async function startBot({ work, folder, slackAddress }) {
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
export async function stood(bot) {
  const before = bot.lines.filter(({ stood: found }) => found).length;
  bot.child.kill('SIGUSR2');
  for (;;) {
    const found = bot.lines.filter(({ stood: of }) => of);
    if (found.length > before) return { max: round(found.at(-1).stood.max), p99: round(found.at(-1).stood.p99) };
    await sleep(5);
  }
}

/** The middle, the hundredth and the longest of some times. */
export function percentiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

export function round(value) {
  return Math.round(value * 10) / 10;
}

export function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
