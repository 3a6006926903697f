import { answerInConversation } from '../answer/answer-in-conversation.ts';
import { type Asking, answerQuestion } from '../answer/answer-question.ts';
import { explain } from '../answer/explain.ts';
import { UNCONFIRMED } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import type { Snapshot } from '../search/snapshot.ts';
import type { View } from '../search/view.ts';
import type { AskRequest, ConversingAssistant, ServingState } from './assistant-port.ts';
import { type Clock, localDay } from './clock.ts';

/** What an assistant stands on. */
export interface AssistantParts {
  /** The snapshot served now: read at each question, so that a reload is one assignment elsewhere. */
  readonly snapshot: () => Snapshot;
  readonly problems: () => readonly Problem[];
  readonly clock: Clock;
  /** IANA name: whose today it is. */
  readonly timeZone: string;
}

/** The assistant over a snapshot. A question is answered whole on the snapshot it began with. */
export function createAssistant({ snapshot, problems, clock, timeZone }: AssistantParts): ConversingAssistant {
  const seenBy = ({
    audiences,
    asOf = localDay(clock.now(), timeZone),
    leaning = null,
  }: AskRequest): [View, Asking] => {
    const served = snapshot();
    const ids = new Set([UNCONFIRMED, ...served.corpus.registry.audiences.map((audience) => audience.id)]);
    const theirs = [...new Set(audiences)].filter((id) => id !== 'public').sort();
    const known = theirs.filter((id) => ids.has(id));
    const unknown = theirs.filter((id) => !ids.has(id));
    const warnings = unknown.map((id) => `No audience is called “${id}”; only public papers were searched for it.`);
    return [served.view(known, asOf), { asOf, audience: known.join(' '), warnings, leaning }];
  };
  return {
    ask: (request) => answerQuestion(request.question, ...seenBy(request)),
    askInConversation: (request) =>
      answerInConversation(request.question, request.context, ...seenBy(request), request.subject),
    explain: (request) => explain(request.question, ...seenBy(request)),
    state(): ServingState {
      const { corpus, revision } = snapshot();
      return { revision, documents: corpus.documents.length, problems: problems() };
    },
  };
}
