import type { ActionsBlock } from '@slack/types';
import type { Answer } from '../../domain/answer.ts';
import { ASK_PERSON_ACTION, REPLY_PERSON_ACTION } from './ask-person.ts';
import { button, buttonRow, oneLine } from './elements.ts';
import { isKeeperAction } from './keeper-actions.ts';
import { PARAGRAPHS_ACTION, paragraphsButton } from './paragraphs-view.ts';
import { isSubscriptionAction } from './subscription-actions.ts';
import { TABLE_ACTION } from './table-state.ts';

/** The action ids of our buttons and menus: `ask:` and a number, or `choose`, asks the question in the value. */
export const ASK_ACTION = /^ask:(?:\d{1,2}|choose)$/;
export const SHARE_ACTION = 'share';
/** What can be seen of an answer by a tap, by the tapper alone; `look:sources` stands in messages of older versions. */
export const LOOK_ACTION = /^look:(?:sources|more|copy)$/;
/** What someone thinks of an answer: Slack's own buttons, and ours. */
export const VERDICT_ACTION = /^verdict(?::(?:helpful|unhelpful))?$/;

/** Whether a listener of this version knows the button; others come from messages of an older version. */
export function isKnownAction(actionId: string): boolean {
  const fixed: readonly string[] = [ASK_PERSON_ACTION, REPLY_PERSON_ACTION, PARAGRAPHS_ACTION, SHARE_ACTION];
  if (fixed.includes(actionId)) return true;
  if (isSubscriptionAction(actionId) || isKeeperAction(actionId)) return true;
  return [ASK_ACTION, LOOK_ACTION, VERDICT_ACTION, TABLE_ACTION].some((known) => known.test(actionId));
}

/** Something to ask by a tap. */
export interface Tap {
  readonly label: string;
  readonly question: string;
}

/** A row of buttons that ask; `from` numbers them apart from other rows of the message. Null where none fits. */
export function askButtons(blockId: string, taps: readonly Tap[], from: number): ActionsBlock | null {
  const buttons = taps.flatMap(
    ({ label, question }, index) => button(`ask:${from + index}`, oneLine(label), question) ?? [],
  );
  return buttonRow(blockId, buttons)[0] ?? null;
}

/** What the buttons of an answer carry: enough to give the same answer again, after a restart too. */
export interface AnswerReference {
  /** Null in a button of an older version. */
  readonly id: string | null;
  /** YYYY-MM-DD; null in a button of an older version. */
  readonly asOf: string | null;
  readonly question: string;
}

/** Reads the value of a button of an answer. */
export function readReference(value: string): AnswerReference {
  const [, id, asOf, question] = /^([0-9a-f]{16}) (\d{4}-\d{2}-\d{2}) ([\s\S]+)$/.exec(value) ?? [];
  if (id === undefined || asOf === undefined || question === undefined)
    return { id: null, asOf: null, question: value };
  return { id, asOf, question };
}

/**
 * What may follow an answer: its paragraphs, what was left out, a copy, and sharing it where one person sees it. Of near
 * misses there are the paragraphs alone.
 */
export function followUpButtons(answer: Answer, shows: { readonly more: boolean; readonly share: boolean }) {
  if (answer.kind !== 'found') {
    return buttonRow('follow-up', [paragraphsButton(answer.nearest, answer.question)])[0] ?? null;
  }
  const buttons = [
    paragraphsButton(answer.citations, answer.question),
    shows.more ? lookButton(answer, 'more', 'More', 'More of the answer') : null,
    ...copyAndShareButtons(answer, shows.share),
  ];
  return buttonRow('follow-up', buttons)[0] ?? null;
}

/** A copy of an answer, and sharing it where one person sees it. */
export function copyAndShare(answer: Answer, share: boolean) {
  return buttonRow('follow-up', copyAndShareButtons(answer, share))[0] ?? null;
}

function copyAndShareButtons(answer: Answer, share: boolean) {
  const about = `Share with everyone here: ${oneLine(answer.question)}`;
  return [
    lookButton(answer, 'copy', 'Copy as plain text', 'Copy the answer as plain text'),
    share ? button(SHARE_ACTION, 'Share', referenceTo(answer), about) : null,
  ];
}

function lookButton(answer: Answer, look: string, label: string, what: string) {
  return button(`look:${look}`, label, referenceTo(answer), `${what}: ${oneLine(answer.question)}`);
}

function referenceTo({ id, asOf, question }: Answer): string {
  return `${id} ${asOf} ${question}`;
}
