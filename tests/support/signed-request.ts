import { createHmac } from 'node:crypto';

export interface Signing {
  readonly secret: string;
  /** Seconds since 1970; now when left out. */
  readonly timestamp?: number;
}

const FORM = 'application/x-www-form-urlencoded';

/** Sends a body to the bot's address as Slack does, signed. */
export function sendSigned(url: string, body: string, contentType: string, { secret, timestamp }: Signing) {
  const time = String(timestamp ?? Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
  return fetch(`${url}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': time,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  });
}

/** Sends a slash command, signed. */
export function sendCommand(url: string, body: Record<string, string>, signing: Signing) {
  return sendSigned(url, new URLSearchParams(body).toString(), FORM, signing);
}

/** Sends an event, signed. */
export function sendEvent(url: string, body: object, signing: Signing) {
  return sendSigned(url, JSON.stringify(body), 'application/json', signing);
}

/** Sends a tap on a button or another interaction, signed. */
export function sendInteraction(url: string, body: object, signing: Signing) {
  return sendSigned(url, new URLSearchParams({ payload: JSON.stringify(body) }).toString(), FORM, signing);
}
