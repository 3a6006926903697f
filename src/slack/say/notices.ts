import type { Refusal } from './admission.ts';
import type { SlackMessage } from './elements.ts';
import { plainMessage } from './plain-message.ts';

const REFUSALS: Readonly<Record<Refusal, string>> = {
  guest:
    'I answer the members of this workspace. Yours is a guest account, and I have not been opened to guests. Please ask a colleague who is a member; whoever looks after me can open me to guests.',
  outside:
    'I answer the members of the workspace I belong to, and your account belongs to another organisation. Please ask a colleague there; whoever looks after me can name your organisation as a partner.',
  'shared-channel':
    'This channel is shared with another organisation, so I do not answer here. Please ask me in a direct message or in another channel.',
};

/** Why someone gets no answer. */
export function refusalMessage(refusal: Refusal): SlackMessage {
  return plainMessage(REFUSALS[refusal]);
}

/** That someone asks faster than the bot lets anyone ask. */
export function slowDownMessage(seconds: number): SlackMessage {
  const wait = seconds === 1 ? '1 second' : `${seconds} seconds`;
  return plainMessage(
    `That was a lot of questions in a short time. Please ask again in ${wait}; nothing of yours is lost.`,
  );
}

/** That more is asked, by everyone, than the bot can answer. */
export function busyMessage(): SlackMessage {
  return plainMessage(
    'Many people are asking at once, and I have not looked this up: it would have taken too long. Please ask again in a minute.',
  );
}
