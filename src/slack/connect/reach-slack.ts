import { ConfigError } from '../../service/config-error.ts';
import { untilItWorks } from '../../service/growing-waits.ts';
import type { Troubles } from '../../service/troubles.ts';
import { deepestReason } from './deepest-reason.ts';
import { startFailure, type TokenVariable } from './start-failure.ts';

export interface ReachOptions {
  /** A step of the start, which may be done again where it failed. */
  work(): Promise<unknown>;
  /** The setting to blame where Slack does not accept the token that the step uses. */
  readonly token: TokenVariable;
  /** Where the bot listens, for what is said of that. */
  readonly where: string;
  readonly troubles: Troubles;
  readonly waits: readonly number[];
  readonly signal: AbortSignal;
}

/** Does a step of the start as soon as Slack can be reached; throws a `ConfigError` where a setting is to blame. */
export async function reachSlack({ work, token, where, troubles, waits, signal }: ReachOptions): Promise<void> {
  await untilItWorks({
    work: () => work().catch((error: unknown) => Promise.reject(startFailure(error, token, where))),
    passes: (error) => !(error instanceof ConfigError),
    onWait(error, waitMs) {
      const what = `Slack cannot be reached (${deepestReason(error)}).`;
      const fix = `See that https to slack.com and its name work here; it is tried again in ${waitMs / 1000} s or less.`;
      troubles.begin({ kind: 'slack', what, fix, blocks: true });
    },
    waits,
    signal,
  });
  troubles.end('slack');
}
