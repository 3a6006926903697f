import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';

/** The kinds of message that a person writes: with a file, to the channel as well as its thread, or by `/me`. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['file_share', 'thread_broadcast', 'me_message']);

/**
 * Lets nothing through that a program wrote, or that is no message of its own (an edit, a join, a deletion): Bolt drops
 * our own messages alone, and two bots that answer each other would never stop.
 */
export const ignoreBots: Middleware<AnyMiddlewareArgs> = async (args) => {
  if ('event' in args) {
    const { bot_id: botId, subtype, user } = args.event as { bot_id?: string; subtype?: string; user?: unknown };
    const isOfPeople = !subtype || OF_PEOPLE.has(subtype);
    if (botId || !isOfPeople || (user !== undefined && user === args.context.botUserId)) return;
  }
  await args.next();
};
