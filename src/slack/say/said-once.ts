import { fingerprint } from '../../domain/fingerprint.ts';
import type { Seen } from './deduplicate.ts';
import { CARE } from './help-message.ts';

/** The small print that stands under an answer once, and where it would repeat itself. */
export interface Occasion {
  /** Whether the answer is for one person, who has perhaps never had one. */
  readonly isPrivate: boolean;
  readonly userId: string | null;
  readonly sharesFile: boolean;
  /** The thread of a channel it stands in; null elsewhere. */
  readonly channelThread: string | null;
}

/** What somebody is told who hands the bot a file. */
export const FILES =
  'I do not read files that are shared with me: a keeper of the folder puts papers into it, and I answer from those.';

const CALLING = `I look things up in committee papers. ${CARE}`;
const ASK_ON = 'To ask on in this thread, mention me again: I hear only the messages that do.';

/** What is to be said now of what is said once: what the bot is not for, what it does with files, how to ask on. */
export async function saidOnce(told: Seen, newcomers: Seen, occasion: Occasion): Promise<readonly string[]> {
  const { isPrivate, userId, sharesFile, channelThread } = occasion;
  const isNew = userId !== null && (await newcomers.firstTime(userId));
  const hasFile = sharesFile && (userId === null || (await told.firstTime(`files ${userId}`)));
  const isFirstHere = channelThread !== null && (await told.firstTime(`thread ${fingerprint([channelThread])}`));
  return [...(isNew && isPrivate ? [CALLING] : []), ...(hasFile ? [FILES] : []), ...(isFirstHere ? [ASK_ON] : [])];
}
