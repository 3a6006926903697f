import type { Answer } from '../../domain/answer.ts';
import type { Subject } from '../../question/standing-subject.ts';
import { QUESTION_LIMIT } from '../../question/unsupported.ts';
import type { ConversingAssistant } from '../../service/assistant-port.ts';
import { type Metrics, SLOW } from '../../service/metrics.ts';
import type { QuestionLog } from '../../service/question-log.ts';
import { referenceOf } from '../read/delivery-key.ts';
import type { Openness } from '../say/admission.ts';
import type { SlackMessage } from '../say/elements.ts';
import { busyMessage } from '../say/notices.ts';
import { tooLongMessage } from '../say/plain-message.ts';
import { type AdmitDependencies, admit, type Way } from './admit.ts';
import type { Threads } from './threads.ts';
import type { Turns } from './turns.ts';

/** What asking takes. */
export interface AskDependencies extends AdmitDependencies {
  readonly assistant: ConversingAssistant;
  readonly threads: Threads;
  readonly questions: QuestionLog;
  readonly metrics?: Pick<Metrics, 'answered' | 'refused'> | undefined;
  /** Whose turn it is to be worked out. */
  readonly turns: Pick<Turns, 'work'>;
}

/** A question as a person put it. */
export interface Question {
  readonly question: string;
  /** YYYY-MM-DD; today when left out. */
  readonly asOf?: string;
  /** Who sees the answer: it is built for them. */
  readonly openness: Openness;
  readonly way: Way;
  /** The thread it was asked in, where it may follow up a question before it. */
  readonly thread?: string;
  /** What goes without saying where it is asked. */
  readonly subject?: Subject | null;
  /** The request as delivered. */
  readonly body: object;
}

/** An answer, or why there is none, which is for the asker alone. */
export type Asked =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly audiences: readonly string[] }
  | { readonly kind: 'notice'; readonly message: SlackMessage };

/** Asks on behalf of whoever sent the request, if they may ask and do not ask too fast. */
export async function ask(dependencies: AskDependencies, asked: Question): Promise<Asked> {
  const { assistant, threads, questions, metrics, turns, logger } = dependencies;
  const { question, asOf, openness, way, thread, subject = null, body } = asked;
  const reference = referenceOf(body);
  if (question.length > QUESTION_LIMIT) {
    metrics?.refused('too-long');
    return notice(tooLongMessage(question.length, QUESTION_LIMIT));
  }
  const admitted = await admit(dependencies, { openness, way, body });
  if (admitted.kind === 'notice') return admitted;
  if (!(await turns.work(body))) {
    metrics?.refused('busy');
    logger.warn('more asked than can be answered', { reference, way });
    return notice(busyMessage());
  }
  logger.debug('question', { reference, question });
  const { audiences } = admitted;
  const request = { question, audiences, ...(asOf === undefined ? {} : { asOf }) };
  // A completed question may carry words of an answer that other audiences do not see: each has a conversation of its own.
  const conversation = thread === undefined ? null : `${thread} ${audiences.join(' ')}`;
  const before = conversation === null ? null : await threads.before(conversation);
  const begun = performance.now();
  const { answer, context } =
    conversation === null && subject === null
      ? { answer: assistant.ask(request), context: null }
      : assistant.askInConversation({ ...request, context: before, subject });
  const seconds = (performance.now() - begun) / 1000;
  metrics?.answered(answer.kind, way, seconds);
  if (conversation !== null) await threads.keep(conversation, context);
  const { kind, intent } = answer;
  const ms = Math.round(seconds * 1000);
  logger.info('question answered', { reference, way, kind, intent, answer: answer.id, ms });
  if (seconds > SLOW) logger.warn('slow answer', { reference, kind, intent, ms, characters: question.length });
  // What a button shows of an answer again was asked before.
  if (way !== 'look' && way !== 'share') await questions.record(answer, way);
  return { kind: 'answer', answer, audiences };
}

function notice(message: SlackMessage): Asked {
  return { kind: 'notice', message };
}
