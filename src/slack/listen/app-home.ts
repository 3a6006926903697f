import type { App } from '@slack/bolt';
import { referenceOf } from '../read/delivery-key.ts';
import { publicExamples } from './examples.ts';
import type { RefreshHome } from './refresh-home.ts';
import type { ReplyDependencies } from './reply.ts';

/** Above the suggested prompts: what the bot is for, and what not. */
const WELCOME = 'Ask about the committee papers. I look things up; I cannot advise on care.';

/** Someone opens the app: prompts to tap where they write to it, and its home. Neither is worth telling a failure of. */
export function registerAppHome(
  app: App,
  { assistant, logger, refreshHome }: ReplyDependencies & { readonly refreshHome: RefreshHome },
): void {
  app.event('app_home_opened', async ({ event, client, body }) => {
    try {
      if (event.tab === 'messages') {
        const [first, ...rest] = publicExamples(assistant).map((question) => ({ title: question, message: question }));
        if (first === undefined) return;
        await client.assistant.threads.setSuggestedPrompts({
          channel_id: event.channel,
          title: WELCOME,
          prompts: [first, ...rest],
        });
      } else if (event.tab === 'home') {
        await refreshHome(event.user);
      }
    } catch (error) {
      logger.warn('the app’s home could not be shown', { reference: referenceOf(body), tab: event.tab, error });
    }
  });
}
