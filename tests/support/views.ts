import { answerInConversation } from '../../src/answer/answer-in-conversation.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Context } from '../../src/domain/conversation.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import type { View } from '../../src/search/view.ts';
import { TODAY } from './asking.ts';
import { load } from './knowledge-builders.ts';

/** The public's view of papers written in the test, by path and content. */
export async function viewOfPapers(files: Readonly<Record<string, string>>): Promise<View> {
  const { corpus } = await load(files);
  return createSnapshot(corpus).view([], TODAY);
}

/** Holds a conversation and gives every answer. */
export function talk(view: View, lines: readonly string[]): Answer[] {
  let context: Context | null = null;
  return lines.map((line) => {
    const turn = answerInConversation(line, context, view, { asOf: TODAY, audience: '' });
    context = turn.context;
    return turn.answer;
  });
}
