import type { RichTextBlock } from '@slack/types';
import { SUB_COMMANDS } from '../read/commands.ts';
import { askButtons } from './actions.ts';
import { line, type SlackMessage, smallPrint, words } from './elements.ts';

/** What the bot is for. */
export const PURPOSE =
  'I look things up in committee papers and show you where each answer stands. I am an automated finding aid: no language model, nothing made up. Where the papers do not say, I tell you so.';

/** What it is not for. */
export const CARE = 'I cannot advise on care. In an emergency call 999; for other medical advice, NHS 111.';

const ELSEWHERE =
  'You can also mention me in a channel, write to me directly (then leave the command out), or choose “Ask STP about this” in the menu of a message.';

/** The help: what the bot does, how to ask, examples to tap (none where no question has a good answer), and the line about care. */
export function helpMessage(questions: readonly string[]): SlackMessage {
  const uses: RichTextBlock = {
    type: 'rich_text',
    block_id: 'help',
    elements: [
      line(words(PURPOSE)),
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: SUB_COMMANDS.map(({ usage, does }) => line(words(usage, 'bold'), words(` – ${does}`))),
      },
      line(words(ELSEWHERE)),
    ],
  };
  const examples = askButtons(
    'examples',
    questions.map((question) => ({ label: question, question })),
    0,
  );
  return {
    text: [
      PURPOSE,
      ...SUB_COMMANDS.map(({ usage, does }) => `• ${usage} – ${does}`),
      ELSEWHERE,
      ...(questions.length === 0 ? [] : [`For example: ${questions.join(' ')}`]),
      CARE,
    ].join('\n'),
    blocks: [uses, ...(examples === null ? [] : [examples]), smallPrint('care', [CARE])],
  };
}
