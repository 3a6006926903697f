import type { App, ReceiverEvent } from '@slack/bolt';
import type { Turns } from '../listen/turns.ts';
import type { InFlight } from './in-flight.ts';

/** Bolt's app as a receiver needs it. */
export type Front = Pick<App, 'processEvent'>;

export interface FrontOptions {
  readonly inFlight: Pick<InFlight, 'during'>;
  readonly turns: Pick<Turns, 'begin'>;
}

/**
 * Acknowledges whatever comes before anything is done about it, the look whether it has come before included, and lets the
 * rest wait for its turn: while more comes than can be worked off, everything is acknowledged at once all the same. Slack
 * gives three seconds; what it hears nothing of it delivers again, or shows to the person as failed. A listener's own `ack`
 * then does nothing more. A form that is sent in waits for its listener and for nobody else: its acknowledgement says what
 * becomes of the form.
 */
export function acknowledgingFirst(app: Front, { inFlight, turns }: FrontOptions): Front {
  async function inTurn(event: ReceiverEvent): Promise<void> {
    if (event.body.type === 'view_submission') return app.processEvent(event);
    await event.ack();
    await turns.begin(event.body);
    await app.processEvent({ ...event, ack: async () => {} });
  }
  return { processEvent: (event) => inFlight.during(() => inTurn(event)) };
}
