import type {
  ActionsBlock,
  Button,
  ContextBlock,
  KnownBlock,
  PlainTextElement,
  RichTextSection,
  RichTextText,
} from '@slack/types';
import { harmless } from '../../domain/harmless-text.ts';
import { clamp, LIMITS } from '../read/limits.ts';

/** A message to Slack: its blocks, and the same as plain sentences for notifications and screen readers. */
export interface SlackMessage {
  /** Plain text, not escaped yet. */
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** Text that Slack shows as it stands: no formatting, no mentions, no emoji codes. Never empty: Slack refuses that. */
export function plain(text: string, limit: number): PlainTextElement {
  return { type: 'plain_text', text: clamp(harmless(text).trim() || '–', limit), emoji: false };
}

/** Words of a rich text, which Slack never parses; the safest place for what a paper says. */
export function words(text: string, style?: 'bold' | 'italic'): RichTextText {
  const element: RichTextText = { type: 'text', text: clamp(harmless(text), LIMITS.sectionText) || '–' };
  return style === undefined ? element : { ...element, style: { [style]: true } };
}

/** A run of rich text on its own line. */
export function line(...elements: RichTextSection['elements']): RichTextSection {
  return { type: 'rich_text_section', elements };
}

/** Small print: one element a sentence, at most ten. */
export function smallPrint(id: string, sentences: readonly string[]): ContextBlock {
  return {
    type: 'context',
    block_id: id,
    elements: sentences.slice(0, 10).map((text) => plain(text, LIMITS.contextText)),
  };
}

/** A button; null where its value would not fit. `described` says to a screen reader what it is about. */
export function button(id: string, text: string, value: string, described?: string): Button | null {
  if (value === '' || value.length > LIMITS.buttonValue) return null;
  return {
    type: 'button',
    action_id: id,
    text: plain(text, LIMITS.buttonText),
    value,
    ...(described === undefined ? {} : { accessibility_label: clamp(harmless(described), LIMITS.buttonText) }),
  };
}

/** A row of buttons as blocks; none where none of them is there. */
export function buttonRow(id: string, buttons: readonly (Button | null)[]): ActionsBlock[] {
  const elements = buttons.filter((part) => part !== null);
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: id, elements }];
}

/** White space of every kind as single spaces: for titles, labels and buttons. */
export function oneLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim();
}
