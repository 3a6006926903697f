import { WebClient } from '@slack/web-api';
import type { Logger } from '../../service/logger.ts';
import { boltLogger } from '../say/bolt-logger.ts';

export interface DigestClientOptions {
  readonly botToken: string;
  /** Null for Slack's own. */
  readonly apiUrl: string | null;
  /** How long Slack may take for one call, in ms. */
  readonly httpTimeoutMs: number;
  readonly logger: Logger;
}

/** The Web API for digests, apart from everyone else's: a rate limit hit here must not hold up an answer. */
export interface DigestClients {
  /**
   * For what must not be done twice. It never tries again by itself (that posts copies where a response is lost), and a
   * rate limit fails at once instead of looking like a message of unknown fate (both measured; docs/decisions 16).
   */
  readonly posting: WebClient;
  /** For what may be asked again. */
  readonly reading: WebClient;
}

export function createDigestClients({ botToken, apiUrl, httpTimeoutMs, logger }: DigestClientOptions): DigestClients {
  const base = {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    rejectRateLimitedCalls: true,
    logger: boltLogger(logger),
  };
  return {
    posting: new WebClient(botToken, {
      ...base,
      timeout: httpTimeoutMs,
      retryConfig: { retries: 0 },
      maxRequestConcurrency: 1,
    }),
    reading: new WebClient(botToken, {
      ...base,
      timeout: Math.min(httpTimeoutMs, READING),
      retryConfig: { retries: 1, minTimeout: 100 },
      maxRequestConcurrency: 4,
    }),
  };
}

const READING = 5_000;
