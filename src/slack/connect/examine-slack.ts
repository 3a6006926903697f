import { WebClient } from '@slack/web-api';
import type { Environment, SlackSettings } from '../../service/environment.ts';
import { clockFinding, type Finding, right, warning, wrong } from '../../service/finding.ts';
import { slackWord } from '../say/posting-outcome.ts';
import { deepestReason } from './deepest-reason.ts';
import { createManifest } from './manifest.ts';

/** How long Slack may take for one call, in ms. */
const TIMEOUT = 5_000;

const SILENT = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => 'error' as never,
  setName() {},
};

/** Whether Slack can be reached and accepts the tokens, which permissions the app has, and whose clock is right. */
export async function examineSlack(environment: Environment, usergroups: boolean, now: () => number) {
  const { slack } = environment;
  if (slack === null) {
    const fix = 'Set SLACK_BOT_TOKEN and one of SLACK_APP_TOKEN and SLACK_SIGNING_SECRET, if the bot is meant to run.';
    return [warning('tokens', 'There is no SLACK_BOT_TOKEN: stp serve is the local page.', fix)];
  }
  const client = new WebClient(slack.botToken, {
    ...(slack.apiUrl === null ? {} : { slackApiUrl: slack.apiUrl }),
    timeout: TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: SILENT,
  });
  const clock = await slackClock(client.slackApiUrl, now);
  try {
    const { team, user_id, response_metadata } = await client.auth.test();
    const message = `SLACK_BOT_TOKEN is accepted: workspace ${team ?? 'without a name'}, bot ${user_id}.`;
    const scopes = scopeFindings(response_metadata?.scopes ?? null, usergroups);
    return [right('tokens', message), ...scopes, await transportFinding(client, slack), ...clock];
  } catch (error) {
    return [refusedFinding('SLACK_BOT_TOKEN', error), ...clock];
  }
}

function refusedFinding(token: string, error: unknown): Finding {
  const word = slackWord(error);
  if (word === null) {
    const fix = 'See that https to slack.com and its name work from here; a running bot tries again by itself.';
    return wrong('tokens', `Slack cannot be reached (${deepestReason(error)}).`, fix);
  }
  const fix = "Copy it again from the app's page on api.slack.com/apps, and install the app in the workspace.";
  return wrong('tokens', `Slack does not accept ${token} (${word}).`, fix);
}

async function transportFinding(client: WebClient, { transport }: SlackSettings): Promise<Finding> {
  if (transport.kind === 'http') {
    const fix = "Send a command: a 401 in the proxy's log says that it is wrong.";
    return {
      ...right('tokens', 'SLACK_SIGNING_SECRET is set; only a request of Slack can show that it is right.'),
      fix,
    };
  }
  try {
    // It gives an address to connect to; nothing is connected.
    await client.apps.connections.open({ token: transport.appToken });
    return right('tokens', 'SLACK_APP_TOKEN is accepted: Socket Mode can connect.');
  } catch (error) {
    return refusedFinding('SLACK_APP_TOKEN', error);
  }
}

function scopeFindings(granted: readonly string[] | null, usergroups: boolean): readonly Finding[] {
  if (granted === null) return [warning('scopes', 'Slack does not say which permissions the app has.', 'Try again.')];
  const { bot, bot_optional } = createManifest({ usergroups }).oauth_config.scopes;
  const missing = (scopes: readonly string[]) => scopes.filter((scope) => !granted.includes(scope));
  const [needed, optional] = [missing(bot), missing(bot_optional)];
  const again =
    'Print the manifest (stp manifest), paste it on the app\'s page "App Manifest" and install the app again.';
  const findings: Finding[] = [];
  if (needed.length > 0) findings.push(wrong('scopes', `The app lacks ${needed.join(', ')}.`, again));
  else findings.push(right('scopes', 'The app has every permission that it needs.'));
  if (optional.length > 0) {
    const message = `The app lacks ${optional.join(', ')}: what a channel was sent and Slack did not confirm is not looked for.`;
    findings.push(warning('scopes', message, again));
  }
  return findings;
}

/** What the Date header of an answer of Slack says of this machine's clock; nothing where there is no answer. */
async function slackClock(apiUrl: string, now: () => number): Promise<readonly Finding[]> {
  try {
    const response = await fetch(`${apiUrl}api.test`, { method: 'POST', signal: AbortSignal.timeout(TIMEOUT) });
    const theirs = Date.parse(response.headers.get('date') ?? '');
    await response.body?.cancel();
    return Number.isNaN(theirs) ? [] : [clockFinding((now() - theirs) / 1000, 'Slack')];
  } catch {
    return [];
  }
}
