import type { App } from '@slack/bolt';
import { publicStatus } from '../service/folder-status.ts';
import { publicStatusWords } from '../service/status-words.ts';
import { EXAMPLES } from './commands.ts';
import { referenceOf } from './delivery-key.ts';
import { homeView } from './home-view.ts';
import type { ReplyDependencies } from './reply.ts';

/** Above the suggested prompts: what the bot is for, and what not. */
const WELCOME = 'Ask about the committee papers. I look things up; I cannot advise on care.';

/** Someone opens the app: prompts to tap where they write to it, and its home. Neither is worth telling a failure of. */
export function registerAppHome(app: App, dependencies: ReplyDependencies): void {
  const { keeper, clock, timeZone, logger } = dependencies;
  app.event('app_home_opened', async ({ event, client, body }) => {
    try {
      if (event.tab === 'messages') {
        const [first, ...rest] = EXAMPLES.map((question) => ({ title: question, message: question }));
        if (first === undefined) return;
        await client.assistant.threads.setSuggestedPrompts({
          channel_id: event.channel,
          title: WELCOME,
          prompts: [first, ...rest],
        });
      } else if (event.tab === 'home') {
        const freshness = publicStatusWords(publicStatus(keeper.served(), clock, timeZone));
        await client.views.publish({ user_id: event.user, view: homeView(freshness) });
      }
    } catch (error) {
      logger.warn('the app’s home could not be shown', { reference: referenceOf(body), tab: event.tab, error });
    }
  });
}
