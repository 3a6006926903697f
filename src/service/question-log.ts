import type { Answer } from '../domain/answer.ts';
import type { Clock } from './clock.ts';
import type { StoreAccess } from './store-access.ts';

/** Where the texts of questions are kept, if they are. Who asked is never kept. */
export interface QuestionLog {
  /** `way`: how it was asked ("command", "mention"). */
  record(answer: Answer, way: string): Promise<void>;
}

/** Keeps questions for so many days; 0 keeps none. An answer does not wait for a store that is away. */
export function createQuestionLog(access: StoreAccess, clock: Clock, days: number): QuestionLog {
  return {
    async record({ question, kind, intent, id }, way) {
      if (days === 0) return;
      const asked = { at: clock.now().getTime(), question, kind, intent, answerId: id, way };
      await access.attempt('question', (store) => store.questions.record(asked), undefined);
    },
  };
}
