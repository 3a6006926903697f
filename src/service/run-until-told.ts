import type { EventEmitter } from 'node:events';
import type { Logger } from './logger.ts';

/** What the program does while it serves. */
export interface Running {
  /** On SIGHUP. */
  reload(): void;
  /** Takes no more requests and finishes those under way. */
  stop(): Promise<void>;
}

/** How long an ending may take in all, in ms. */
const LIMIT = 10_000;

/**
 * Serves until the program is told to stop (SIGINT, SIGTERM) or something fails that nobody took care of; resolves with
 * the exit code once what was under way has ended, within ten seconds. After a failure nothing is certain any more, so
 * the program ends for its supervisor to start it anew. Told to stop a second time, it ends at once.
 */
export async function runUntilTold(
  events: Pick<EventEmitter, 'on' | 'once' | 'off'>,
  { reload, stop }: Running,
  logger: Logger,
  limitMs = LIMIT,
): Promise<0 | 1> {
  events.on('SIGHUP', reload);
  const code = await new Promise<0 | 1>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      events.once(signal, () => {
        logger.info('told to stop', { signal });
        resolve(0);
      });
    }
    for (const fault of ['unhandledRejection', 'uncaughtException']) {
      events.on(fault, (error: unknown) => {
        logger.error('unexpected failure', { fault, error });
        resolve(1);
      });
    }
  });
  events.off('SIGHUP', reload);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limitMs);
  });
  try {
    if ((await Promise.race([stop(), limit])) === 'late') logger.warn('not everything ended in time');
  } catch (error) {
    logger.error('the stop failed', { error });
    return 1;
  } finally {
    clearTimeout(timer);
  }
  return code;
}
