import { destination, pino } from 'pino';
import type { LogLevel } from './environment.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What goes with an event in the log: ids, counts and timings; question texts and names at debug only. */
export type LogFields = Readonly<Record<string, unknown>>;

/** The log, as every part of the program sees it. */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** Where log lines go: a whole line a call. */
export interface LogSink {
  write(line: string): void;
}

/**
 * A logger of JSON lines on standard error, written before the call returns, so that the last words of a dying process
 * are kept. Tokens and response addresses are taken out of whatever is logged.
 */
export function createLogger(level: LogLevel, sink: LogSink = destination({ dest: 2, sync: true })): Logger {
  const lines = pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, sink);
  const at = (method: 'debug' | 'info' | 'warn' | 'error') => (event: string, fields?: LogFields) => {
    if (lines.isLevelEnabled(method)) lines[method](withoutSecrets(fields ?? {}), String(withoutSecrets(event)));
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
