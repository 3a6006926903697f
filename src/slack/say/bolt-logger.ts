import { LogLevel, type Logger as SlackLogger } from '@slack/web-api';
import type { Logger } from '../../service/logger.ts';

/**
 * Our log as Slack's libraries expect one. Their debug lines are dropped at every level: they print what people typed
 * and the ticket of the connection.
 */
export function boltLogger(logger: Logger): SlackLogger {
  const message = (parts: readonly unknown[]) => ({ message: parts.map(asText).join(' ') });
  return {
    debug() {},
    info: (...parts) => logger.info('slack library', message(parts)),
    warn: (...parts) => logger.warn('slack library', message(parts)),
    error: (...parts) => logger.error('slack library', message(parts)),
    getLevel: () => LogLevel.INFO,
    setLevel() {},
    setName() {},
  };
}

function asText(part: unknown): string {
  if (part instanceof Error) return `${part.name}: ${part.message}`;
  return typeof part === 'string' ? part : (JSON.stringify(part) ?? String(part));
}
