import { answerQuestion } from '../answer/answer-question.ts';
import type { Answer } from '../domain/answer.ts';
import type { Problem } from '../domain/problem.ts';
import type { Snapshot } from '../search/snapshot.ts';
import type { AskRequest, Assistant, ServingState } from './assistant-port.ts';
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
export function createAssistant({ snapshot, problems, clock, timeZone }: AssistantParts): Assistant {
  return {
    ask({ question, audiences, asOf = localDay(clock.now(), timeZone) }: AskRequest): Answer {
      const served = snapshot();
      const known = new Set(served.corpus.registry.audiences.map((audience) => audience.id));
      const theirs = [...new Set(audiences)].filter((id) => id !== 'public').sort();
      const unknown = theirs.filter((id) => !known.has(id));
      return answerQuestion(
        question,
        served.view(
          theirs.filter((id) => known.has(id)),
          asOf,
        ),
        {
          asOf,
          audience: theirs.filter((id) => known.has(id)).join(' '),
          warnings: unknown.map((id) => `No audience is called “${id}”; only public papers were searched for it.`),
        },
      );
    },
    state(): ServingState {
      const { corpus, revision } = snapshot();
      return { revision, documents: corpus.documents.length, problems: problems() };
    },
  };
}
