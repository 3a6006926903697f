import { harmless } from '../../domain/harmless-text.ts';

/**
 * A text for a field that Slack parses: the three characters that open a mention, a channel or a link become entities,
 * so that none can be smuggled through. Bold and the like are switched off where the text is sent (`mrkdwn: false`).
 */
export function escapeText(text: string): string {
  return harmless(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
