// Slack on loopback for the crash test: channels that keep what is posted with its metadata, answers after 0 to 50 ms,
// and a share of the posts stored without an answer.

import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const BOT = { team_id: 'T1', user_id: 'U0BOT', bot_id: 'B0BOT', user: 'stp', team: 'Test' };

/** Starts it. `now` gives the time of what is posted, in ms since 1970; `dropped` is the share of answers that are lost. */
export async function startSlack({ now, dropped, latencyMs }) {
  /** By channel, oldest first: { ts, threadTs, id }. */
  const channels = new Map();
  const counts = { posts: 0, dropped: 0, undone: 0, looks: 0 };
  let serial = 0;

  function post({ channel, thread_ts, metadata }) {
    serial += 1;
    counts.posts += 1;
    const ts = `${Math.floor(now() / 1000)}.${String(serial).padStart(6, '0')}`;
    const message = { ts, threadTs: thread_ts ?? null, id: metadata?.event_payload?.id ?? null };
    channels.set(channel, [...(channels.get(channel) ?? []), message]);
    return { ts, channel };
  }

  function read({ channel, ts, oldest }, inThread) {
    counts.looks += 1;
    const standing = channels.get(channel) ?? [];
    const asked = standing.filter((message) => {
      if (Number(message.ts) <= Number(oldest ?? 0)) return false;
      return inThread ? message.threadTs === ts || message.ts === ts : message.threadTs === null;
    });
    const messages = asked.reverse().map((message) => ({
      type: 'message',
      ts: message.ts,
      user: BOT.user_id,
      bot_id: BOT.bot_id,
      metadata: { event_type: 'stp_digest', event_payload: { id: message.id } },
    }));
    return { messages, has_more: false };
  }

  function remove({ channel, ts }) {
    counts.undone += 1;
    channels.set(
      channel,
      (channels.get(channel) ?? []).filter((message) => message.ts !== ts),
    );
    return {};
  }

  const METHODS = {
    'auth.test': () => BOT,
    'users.info': ({ user }) => ({ user: { id: user, team_id: 'T1' } }),
    'conversations.info': ({ channel }) => ({ channel: { id: channel, is_member: true } }),
    'conversations.open': ({ users }) => ({ channel: { id: `D${users.slice(1)}` } }),
    'conversations.history': (args) => read(args, false),
    'conversations.replies': (args) => read(args, true),
    'chat.postMessage': post,
    'chat.delete': remove,
  };

  const server = createServer(async (request, response) => {
    const args = await readArguments(request);
    const method = (request.url ?? '').replace('/api/', '');
    // Half of the wait before it is stored and half after, so that a kill may come on either side.
    await sleep((Math.random() * latencyMs) / 2);
    const result = METHODS[method]?.(args) ?? {};
    await sleep((Math.random() * latencyMs) / 2);
    if (method === 'chat.postMessage' && Math.random() < dropped) {
      counts.dropped += 1;
      response.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: true, ...result }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    apiUrl: `http://127.0.0.1:${server.address().port}/api/`,
    counts,
    /** How many messages stand, by the id of their delivery. */
    standing() {
      const found = new Map();
      for (const messages of channels.values()) {
        for (const { id } of messages) found.set(id, (found.get(id) ?? 0) + 1);
      }
      return found;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readArguments(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const form = Object.fromEntries(new URLSearchParams(text));
  if (form.metadata !== undefined) form.metadata = JSON.parse(form.metadata);
  return form;
}
