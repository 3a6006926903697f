import type { ActionsBlock, ContextActionsBlock, KnownBlock } from '@slack/types';
import type { Answer } from '../../domain/answer.ts';
import { clamp, LIMITS } from '../read/limits.ts';
import { type AnswerReference, readReference } from './actions.ts';
import { button, oneLine, plain } from './elements.ts';

/** The action id of Slack's own feedback buttons; what was tapped stands in the value. */
export const FEEDBACK_ACTION = 'verdict';

const LABELS = { helpful: 'Helpful', unhelpful: 'Not helpful' } as const;

/** Slack's own buttons for what the reader thinks of an answer. Null where the answer's name is too long for them. */
export function feedbackBlock(answer: Answer): ContextActionsBlock | null {
  const reference = `${answer.id} ${answer.asOf} ${answer.question}`;
  const part = (thinks: keyof typeof LABELS) => ({
    text: plain(LABELS[thinks], LIMITS.buttonText),
    value: `${thinks} ${reference}`,
    accessibility_label: clamp(`${LABELS[thinks]}: ${oneLine(answer.question)}`, LIMITS.buttonText),
  });
  const [positive, negative] = [part('helpful'), part('unhelpful')];
  if (negative.value.length > LIMITS.buttonValue) return null;
  return {
    type: 'context_actions',
    block_id: 'verdict',
    elements: [
      { type: 'feedback_buttons', action_id: FEEDBACK_ACTION, positive_button: positive, negative_button: negative },
    ],
  };
}

/** The same message with plain buttons for those that a workspace may not have yet; itself where it has none. */
export function withPlainFeedback(blocks: readonly KnownBlock[]): readonly KnownBlock[] {
  if (!blocks.some(({ type }) => type === 'context_actions')) return blocks;
  return blocks.map((block) => (block.type === 'context_actions' ? plainRow(block) : block));
}

function plainRow({ block_id: id, elements }: ContextActionsBlock): ActionsBlock {
  const buttons = elements.flatMap((element) => {
    if (element.type !== 'feedback_buttons') return [];
    const { positive_button: positive, negative_button: negative } = element;
    return [positive, negative].map(({ text, value, accessibility_label: label }) => {
      return button(`${FEEDBACK_ACTION}:${value.slice(0, value.indexOf(' '))}`, text.text, value, label);
    });
  });
  const shown = buttons.filter((part) => part !== null);
  return { type: 'actions', ...(id === undefined ? {} : { block_id: id }), elements: shown };
}

/** What somebody thinks of an answer, from a tap: the action's id in older messages, the value in all since. */
export function readFeedback(actionId: string, value: string): AnswerReference & { readonly helpful: boolean } {
  const [, said, reference] = /^(helpful|unhelpful) ([\s\S]+)$/.exec(value) ?? [];
  const helpful = (said ?? actionId.slice(actionId.indexOf(':') + 1)) === 'helpful';
  return { ...readReference(reference ?? value), helpful };
}
