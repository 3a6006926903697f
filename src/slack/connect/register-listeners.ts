import type { App } from '@slack/bolt';
import type { Feedback } from '../../service/feedback.ts';
import type { FollowParts } from '../follow/follow-dependencies.ts';
import { registerAppHome } from '../listen/app-home.ts';
import { registerAskButton } from '../listen/ask-button.ts';
import { registerAskCommand } from '../listen/ask-command.ts';
import { registerAskMention } from '../listen/ask-mention.ts';
import { registerAskMessage } from '../listen/ask-message.ts';
import { registerAskShortcut } from '../listen/ask-shortcut.ts';
import { registerChange } from '../listen/change-listeners.ts';
import { registerExpiredAction } from '../listen/expired-action.ts';
import { registerKeeperButtons } from '../listen/keeper-buttons.ts';
import { registerLookButton } from '../listen/look-button.ts';
import { registerParagraphs } from '../listen/paragraphs-button.ts';
import { registerPerson } from '../listen/person-listeners.ts';
import { createRefreshHome } from '../listen/refresh-home.ts';
import type { ReplyDependencies } from '../listen/reply.ts';
import { registerShareAnswer } from '../listen/share-answer.ts';
import { registerSubscriptionButtons } from '../listen/subscription-buttons.ts';
import { registerTables } from '../listen/table-buttons.ts';
import { registerVerdictButton } from '../listen/verdict-button.ts';
import type { Seen } from '../say/deduplicate.ts';

/** What the listeners need together. */
export interface ListenerDependencies extends Omit<ReplyDependencies, 'refreshHome'>, FollowParts {
  readonly feedback: Feedback;
  /** Where people reach the page; null where none is served, or nobody said where. */
  readonly pageUrl: string | null;
  /** Taps of a moment ago, so that a double click counts once. */
  readonly taps: Seen;
  /** What was put to whom within a day. */
  readonly put: Seen;
  /** Answers that have been shared. */
  readonly shared: Seen;
}

/** Everything the bot listens to; the last one takes what none of the others knows. */
export function registerListeners(app: App, given: ListenerDependencies): void {
  const dependencies = { ...given, refreshHome: createRefreshHome(app.client, given) };
  registerAskCommand(app, dependencies);
  registerAskMention(app, dependencies);
  registerAskMessage(app, dependencies);
  registerAskShortcut(app, dependencies);
  registerAppHome(app, dependencies);
  registerAskButton(app, dependencies);
  registerLookButton(app, dependencies);
  registerParagraphs(app, dependencies);
  registerTables(app, dependencies);
  registerVerdictButton(app, dependencies);
  registerShareAnswer(app, dependencies);
  registerSubscriptionButtons(app, dependencies);
  registerChange(app, dependencies);
  registerPerson(app, dependencies);
  registerKeeperButtons(app, dependencies);
  registerExpiredAction(app, dependencies);
}
