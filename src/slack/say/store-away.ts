import type { Logger } from '../../service/logger.ts';
import { StoreAway } from '../../store/store-error.ts';
import type { SlackMessage } from './elements.ts';
import { plainMessage } from './plain-message.ts';

/** What a person is told while the store is away; `what` they asked for is in it. */
export function storeAwayMessage(what = 'subscriptions'): SlackMessage {
  return plainMessage(
    `I cannot read or change ${what} just now: my store does not answer. Nothing has changed as far as I can tell. Please try again in a few minutes; questions still work, and no digest is lost.`,
  );
}

/** What the work comes to, or that the store is away. */
export async function unlessAway<T>(work: () => Promise<T>, logger: Logger, reference: string): Promise<T | 'away'> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error;
    logger.warn('store away, request not served', { reference, error });
    return 'away';
  }
}
