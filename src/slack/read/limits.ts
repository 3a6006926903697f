import type { KnownBlock } from '@slack/types';

/** Slack's limits that our messages meet, in characters unless said otherwise (docs.slack.dev/reference/block-kit). */
export const LIMITS = {
  /** The top-level `text` that notifications and screen readers get. */
  text: 4000,
  sectionText: 3000,
  contextText: 2000,
  buttonText: 75,
  buttonValue: 2000,
  /** The options of a menu, and the value of one. */
  options: 100,
  optionValue: 150,
  url: 3000,
  blockId: 255,
  /** The title of a modal and the words on its buttons. */
  viewTitle: 24,
  /** Blocks of one message. */
  blocks: 50,
  /**
   * All blocks of a message as JSON. Slack refuses a message at about 13,200 with `msg_blocks_too_long`, which its
   * documents do not say (slackapi/bolt-js#2509).
   */
  message: 12_000,
  /** Blocks of a modal, and all of them as JSON: Slack takes 250 kB a view, by what others report. */
  viewBlocks: 100,
  view: 100_000,
} as const;

/** A text of at most `limit` characters; one that is cut ends in "…", at a word's end where one is near. */
export function clamp(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  const space = head.lastIndexOf(' ');
  const cut = space > limit * 0.8 ? head.slice(0, space) : head;
  // Half of a surrogate pair is no character.
  return `${cut.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

/** How much of a message's limit its blocks use: their JSON, where Slack counts & < > as it escapes them. */
export function weight(blocks: readonly KnownBlock[]): number {
  const json = JSON.stringify(blocks);
  const escaped = json.replace(/&/g, '&amp;').replace(/[<>]/g, '&lt;');
  return escaped.length;
}
