import type { App } from '@slack/bolt';
import type { Feedback } from '../service/feedback.ts';
import { registerAppHome } from './app-home.ts';
import { registerAskButton } from './ask-button.ts';
import { registerAskCommand } from './ask-command.ts';
import { registerAskMention } from './ask-mention.ts';
import { registerAskMessage } from './ask-message.ts';
import { registerAskShortcut } from './ask-shortcut.ts';
import { registerChange } from './change-listeners.ts';
import type { Seen } from './deduplicate.ts';
import { registerExpiredAction } from './expired-action.ts';
import type { FollowParts } from './follow-dependencies.ts';
import { registerLookButton } from './look-button.ts';
import { createRefreshHome } from './refresh-home.ts';
import type { ReplyDependencies } from './reply.ts';
import { registerShareAnswer } from './share-answer.ts';
import { registerSubscriptionButtons } from './subscription-buttons.ts';
import { registerVerdictButton } from './verdict-button.ts';

/** What the listeners need together. */
export interface ListenerDependencies extends Omit<ReplyDependencies, 'refreshHome'>, FollowParts {
  readonly feedback: Feedback;
  /** Taps of a moment ago, so that a double click counts once. */
  readonly taps: Seen;
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
  registerVerdictButton(app, dependencies);
  registerShareAnswer(app, dependencies);
  registerSubscriptionButtons(app, dependencies);
  registerChange(app, dependencies);
  registerExpiredAction(app, dependencies);
}
