import type { ModalView } from '@slack/types';
import { QUESTION_LIMIT } from '../../question/unsupported.ts';
import { clamp, LIMITS } from '../read/limits.ts';
import { type Clerked, clerkedValue, readClerked } from '../say/ask-person.ts';
import { oneLine, plain } from '../say/elements.ts';
import { type DeliveredForm, formView } from '../say/form.ts';
import { plainSections } from '../say/plain-message.ts';

/** The form by which a question is put to a clerk, and the one by which a clerk replies. */
export const ASK_PERSON_VIEW = 'person:ask';
export const REPLY_PERSON_VIEW = 'person:reply';

/** The longest reply, in characters. */
const REPLY = 2_000;

/** Their title, before and after they are sent in. */
export const PERSON_TITLE = 'Ask a person';

/** Says who gets the question and what becomes of it, before anything is sent. */
export function askForm(clerked: Clerked, question: string): ModalView {
  const { name, clerk } = clerked;
  const said = `Your question and your name go to ${oneLine(clerk.name)}, clerk of ${oneLine(name)}, as a direct message. The reply comes to you alone: it is an officer’s, not from the papers, and I do not check it. I keep neither question nor reply; both stand in Slack.`;
  return form(ASK_PERSON_VIEW, clerkedValue(clerked, question), said, {
    label: 'Your question',
    value: clamp(question, QUESTION_LIMIT),
    most: QUESTION_LIMIT,
  });
}

/** Asks a clerk for the reply to a question. */
export function replyForm(value: string, question: string): ModalView {
  const said = `“${clamp(oneLine(question), QUESTION_LIMIT)}” Your reply goes to the asker alone, with your name, labelled as an officer’s reply and not from the papers. I keep neither, and never answer from it.`;
  return form(REPLY_PERSON_VIEW, value, said, { label: 'Your reply', value: null, most: REPLY });
}

function form(
  id: string,
  about: string,
  said: string,
  { label, value, most }: { readonly label: string; readonly value: string | null; readonly most: number },
): ModalView {
  return formView({
    id,
    about,
    title: PERSON_TITLE,
    send: 'Send',
    leave: 'Cancel',
    blocks: [
      ...plainSections(said),
      {
        type: 'input',
        block_id: 'words',
        label: plain(label, 200),
        element: {
          type: 'plain_text_input',
          action_id: 'words',
          multiline: true,
          max_length: most,
          ...(value === null ? {} : { initial_value: value }),
        },
      },
    ],
  });
}

/** The words of a form as it was sent in; empty for none. */
export function wordsOf({ state: { values } }: DeliveredForm): string {
  return (values.words?.words?.value ?? '').trim();
}

/** Who asked what, as a clerk's Reply button carries it. */
export function replyValue(asker: string, clerked: Clerked, question: string): string {
  const room = LIMITS.buttonValue - `${asker} ${clerkedValue(clerked, '')}`.length;
  return `${asker} ${clerkedValue(clerked, clamp(question, Math.min(QUESTION_LIMIT, room)))}`;
}

/** Reads what `replyValue` wrote; null for anything else. */
export function readReply(value: string) {
  const [, asker, rest = ''] = /^([UW][A-Z0-9]+) ([\s\S]+)$/.exec(value) ?? [];
  const asked = readClerked(rest);
  return asker === undefined || asked === null ? null : { asker, ...asked };
}
