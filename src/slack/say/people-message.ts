import { line, type SlackMessage, words } from './elements.ts';
import { richText } from './evidence-block.ts';

/** A person by Slack id, and what is said of them. */
export interface PersonLine {
  readonly userId: string;
  readonly says: string;
}

/** A line for each person, whom Slack shows by name. */
export function peopleMessage(heading: string, lines: readonly PersonLine[]): SlackMessage {
  const items = lines.map(({ userId, says }) => line({ type: 'user', user_id: userId }, words(`: ${says}`)));
  return {
    text: [heading, ...lines.map(({ says }) => `• ${says}`)].join('\n'),
    blocks: [
      richText('people', [line(words(heading, 'bold')), { type: 'rich_text_list', style: 'bullet', elements: items }]),
    ],
  };
}
