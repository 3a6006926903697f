import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import { formatDate } from '../../domain/reduced-date.ts';
import { askPersonRow, askPersonWords, type Clerked, REPLY_PERSON_ACTION } from '../say/ask-person.ts';
import { button, line, oneLine, type SlackMessage, smallPrint, words } from '../say/elements.ts';
import { richText } from '../say/evidence-block.ts';
import { plainSections } from '../say/plain-message.ts';
import { replyValue } from './person-forms.ts';

/** What is said of a reply before anything of it, wherever it is shown. */
export const NOT_FROM_PAPERS = 'An officer’s reply, not from the papers';

/** What is offered where an answer did not help: a person who can be asked; null where the question is too long for it. */
export function offerMessage(clerked: Clerked, question: string): SlackMessage | null {
  const ask = askPersonRow(clerked, question);
  if (ask === null) return null;
  const said = `If the papers do not help, ${askPersonWords(clerked)}`;
  return { text: said, blocks: [...plainSections(said), ask] };
}

/** A question to a clerk, with a button to reply. */
export function questionToClerk(clerked: Clerked, asker: string, question: string): SlackMessage {
  const { name, clerk } = clerked;
  const asks = ` asks about ${oneLine(name)}, where the papers gave no answer:`;
  const why = `You are asked because the register names you as clerk of ${oneLine(name)}, agreed on ${formatDate(clerk.agreedOn)}. Your reply goes to the asker alone, labelled “${NOT_FROM_PAPERS}”. To be asked no more, tell a keeper of the folder.`;
  const reply = button(
    REPLY_PERSON_ACTION,
    'Reply',
    replyValue(asker, clerked, question),
    `Reply: ${oneLine(question)}`,
  );
  const blocks: KnownBlock[] = [
    richText('people-asks', [
      line({ type: 'user', user_id: asker }, words(asks)),
      { type: 'rich_text_quote', elements: [words(question)] },
    ]),
    ...(reply === null ? [] : [row(reply)]),
    smallPrint('why', [why]),
  ];
  return { text: `A colleague${asks} “${oneLine(question)}” ${why}`, blocks };
}

function row(reply: Button): ActionsBlock {
  return { type: 'actions', block_id: 'reply', elements: [reply] };
}

/** A clerk's reply for the asker: whose it is, that it is not from the papers, and to what question. */
export function replyFromClerk(
  clerked: Clerked,
  by: string,
  question: string,
  reply: string,
  day: string,
): SlackMessage {
  const whose = `, clerk of ${oneLine(clerked.name)} (from the register), on ${formatDate(day)}:`;
  const note = 'I have not checked it against the papers, I do not keep it, and I never answer from it.';
  return {
    text: `${NOT_FROM_PAPERS}. ${oneLine(clerked.clerk.name)}${whose} ${reply}\nYou asked: ${oneLine(question)}\n${note}`,
    blocks: [
      richText('people-reply', [
        line(words(NOT_FROM_PAPERS, 'bold')),
        line({ type: 'user', user_id: by }, words(whose)),
        { type: 'rich_text_quote', elements: [words(reply)] },
      ]),
      smallPrint('asked', [`You asked: ${oneLine(question)}`, note]),
    ],
  };
}
