import { fingerprint } from '../../domain/fingerprint.ts';

/** What tells one delivery from another; events, commands, clicks and views differ in it. */
interface Delivery {
  readonly type?: string;
  readonly event_id?: string;
  readonly trigger_id?: string;
  readonly view?: { readonly id?: string; readonly hash?: string };
}

/** Slack's own name for what happened, the same in every delivery of it; null where it gives none. */
export function deliveryKey(body: object): string | null {
  const { type, event_id, trigger_id, view } = body as Delivery;
  if (event_id) return event_id;
  // Two taps in one view, such as the app's home, are two deliveries.
  if (type === 'block_actions' && trigger_id) return trigger_id;
  if (view?.id) return `${view.id}:${view.hash ?? ''}`;
  return trigger_id || null;
}

/** A short name of a request for the log and for the person, such as "R-3f9a2c": it finds the one by the other. */
export function referenceOf(body: object): string {
  return `R-${fingerprint([deliveryKey(body) ?? 'unnamed']).slice(0, 6)}`;
}
