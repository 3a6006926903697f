import { LogLevel, WebClient } from '@slack/web-api';
import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../../src/service/clock.ts';
import { plainMessage } from '../../../src/slack/say/plain-message.ts';
import { createPoster } from '../../../src/slack/say/poster.ts';
import { slackErrorCode } from '../../../src/slack/say/slack-error-code.ts';
import { startFakeSlack } from '../../support/fake-slack.ts';
import type { Reply } from '../../support/fake-slack-reply.ts';
import { memoryLogger } from '../../support/memory-logger.ts';

/** What the metrics count where Slack treats each sending of an answer like this. */
async function codeOf(reply: Reply): Promise<string | null> {
  const slack = await startFakeSlack();
  onTestFinished(() => slack.close());
  slack.script('chat.postMessage', reply, reply);
  const client = new WebClient('xoxb-a-token', {
    slackApiUrl: slack.apiUrl,
    timeout: 500,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  });
  const poster = createPoster({ client, clock: systemClock, logger: memoryLogger() });
  return poster.directly('U1', plainMessage('Every two months.'), {}).then(() => null, slackErrorCode);
}

it.each<[Reply, string | null]>([
  [{ kind: 'ok' }, null],
  [{ kind: 'refuse', error: 'token_revoked' }, 'token_revoked'],
  [{ kind: 'rate-limit', seconds: 600 }, 'ratelimited'],
  [{ kind: 'status', status: 503 }, 'no_answer'],
  [{ kind: 'hang' }, 'no_answer'],
])('an answer that Slack treats like %j is counted as %s', async (reply, code) => {
  expect(await codeOf(reply)).toBe(code);
});

it('a failure of our own is no error of Slack', () => {
  expect(slackErrorCode(new TypeError('answer is undefined'))).toBeNull();
});
