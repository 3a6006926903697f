import type { ActionsBlock, Button } from '@slack/types';
import { button, oneLine } from './elements.ts';

/** The action ids of our buttons: `ask:` and a number asks the question in the button's value; `share` shares it. */
export const ASK_ACTION = /^ask:\d{1,2}$/;
export const SHARE_ACTION = 'share';

/** Whether a listener of this version knows the button; others come from messages of an older version. */
export function isKnownAction(actionId: string): boolean {
  return actionId === SHARE_ACTION || ASK_ACTION.test(actionId);
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
  return row(blockId, buttons);
}

/** The button that shares a private answer with the channel: its value is the question, which is asked again then. */
export function shareButton(question: string): ActionsBlock | null {
  const share = button(SHARE_ACTION, 'Share to channel', question);
  return row('share', share === null ? [] : [share]);
}

function row(blockId: string, buttons: readonly Button[]): ActionsBlock | null {
  return buttons.length === 0 ? null : { type: 'actions', block_id: blockId, elements: [...buttons] };
}
