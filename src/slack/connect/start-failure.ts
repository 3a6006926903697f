import { WebAPIPlatformError } from '@slack/web-api';
import { ConfigError } from '../../service/config-error.ts';

/** Slack's words for a token that will not work however often it is tried. */
const REFUSED_TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
  'no_permission',
  'user_removed_from_team',
  'team_disabled',
]);

/** The setting that holds a token. */
export type TokenVariable = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

/** Why the bot did not start, for the person who started it: a `ConfigError` where a setting is to blame. */
export function startFailure(error: unknown, tokenVariable: TokenVariable, address: string): Error {
  if (error instanceof WebAPIPlatformError && REFUSED_TOKEN.has(error.data.error)) {
    return new ConfigError(
      [
        {
          variable: tokenVariable,
          message: `Slack does not accept it (${error.data.error})`,
          fix: "Copy it again from the app's page on api.slack.com/apps, and install the app in the workspace",
        },
      ],
      { cause: error },
    );
  }
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE' || code === 'EACCES') {
    const message =
      code === 'EACCES' ? `listening on ${address} is not allowed` : `something else listens on ${address}`;
    return new ConfigError([{ variable: 'PORT', message, fix: 'Choose another port, or stop the other program' }], {
      cause: error,
    });
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    const fix = 'Write an address of this machine, such as 127.0.0.1 or 0.0.0.0';
    return new ConfigError([{ variable: 'HOST', message: `${address} is no address of this machine`, fix }], {
      cause: error,
    });
  }
  return new Error('Slack cannot be reached, so the bot did not start', { cause: error });
}
