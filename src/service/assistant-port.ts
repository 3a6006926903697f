import type { Explanation } from '../answer/explanation.ts';
import type { Answer } from '../domain/answer.ts';
import type { Context, Leaning } from '../domain/conversation.ts';
import type { Problem } from '../domain/problem.ts';
import type { Subject } from '../question/standing-subject.ts';

/** What a surface (Slack, terminal, page) asks on behalf of a person. */
export interface AskRequest {
  readonly question: string;
  /** Ids of the audiences the asker belongs to beside the public; empty for the public. */
  readonly audiences: readonly string[];
  /** YYYY-MM-DD; today in the configured zone when left out. */
  readonly asOf?: string;
  /** What the question leans on, as its turn's context says; left out for a question that stands for itself. */
  readonly leaning?: Leaning | null;
}

/** What is being served, for `/readyz` and the keepers. */
export interface ServingState {
  readonly revision: string;
  readonly documents: number;
  readonly problems: readonly Problem[];
}

/** The product's one entry for surfaces: they translate in and out of it and know nothing beneath it. */
export interface Assistant {
  /** Answers a question that stands for itself. */
  ask(request: AskRequest): Answer;
  state(): ServingState;
}

/** A question put as the next turn of a conversation. */
export interface TurnRequest extends AskRequest {
  /** What the turn before left; null at the beginning. */
  readonly context: Context | null;
  /** What goes without saying where nothing has been asked before. */
  readonly subject?: Subject | null;
}

/** An answer, and what the next turn of its conversation is to be asked with. */
export interface AnsweredTurn {
  readonly answer: Answer;
  readonly context: Context | null;
}

/** An assistant that also holds conversations. It keeps none of them: whoever asks hands each turn's context on. */
export interface ConversingAssistant extends Assistant {
  /** Answers what may be a follow-up ("who?", "more"), by the context of the turn before. */
  askInConversation(request: TurnRequest): AnsweredTurn;
  /** How a question is read and what its answer was chosen from. */
  explain(request: AskRequest): Explanation;
}
