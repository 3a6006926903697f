import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';

/**
 * Lets nothing through that a program wrote, or that is no message of its own (an edit, a join, a deletion): Bolt drops
 * our own messages alone, and two bots that answer each other would never stop.
 */
export const ignoreBots: Middleware<AnyMiddlewareArgs> = async (args) => {
  if ('event' in args) {
    const { bot_id: botId, subtype, user } = args.event as { bot_id?: string; subtype?: string; user?: unknown };
    if (botId || subtype || (user !== undefined && user === args.context.botUserId)) return;
  }
  await args.next();
};
