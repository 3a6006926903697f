import { QUESTION_LIMIT } from '../question/unsupported.ts';
import type { Assistant } from '../service/assistant-port.ts';
import type { Logger } from '../service/logger.ts';
import { answerMessage, type Place } from './answer-message.ts';
import { readRequest } from './commands.ts';
import { referenceOf } from './delivery-key.ts';
import type { SlackMessage } from './elements.ts';
import { helpMessage } from './help-message.ts';
import { tooLongMessage } from './plain-message.ts';

/** What every listener needs. */
export interface ReplyDependencies {
  readonly assistant: Assistant;
  readonly logger: Logger;
}

/** The way a person reached the bot, for the log. */
export type Way = 'command' | 'mention' | 'direct message' | 'button' | 'share';

/** The reply to what a person typed: the help, an answer, or why there is none. `body` is the request as delivered. */
export function replyTo(
  { assistant, logger }: ReplyDependencies,
  typed: string,
  place: Place,
  way: Way,
  body: object,
): SlackMessage {
  const request = readRequest(typed);
  if (request.kind === 'help') return helpMessage();
  const { question } = request;
  if (question.length > QUESTION_LIMIT) return tooLongMessage(question.length, QUESTION_LIMIT);
  // Public alone, wherever it is asked: nobody's audiences are looked up.
  const answer = assistant.ask({ question, audiences: [] });
  logger.info('question answered', { reference: referenceOf(body), way, kind: answer.kind, intent: answer.intent });
  return answerMessage(answer, place);
}
