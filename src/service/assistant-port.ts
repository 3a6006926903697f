import type { Answer } from '../domain/answer.ts';
import type { Problem } from '../domain/problem.ts';

/** What a surface (Slack, terminal, page) asks on behalf of a person. */
export interface AskRequest {
  readonly question: string;
  /** Ids of the audiences the asker belongs to beside the public; empty for the public. */
  readonly audiences: readonly string[];
  /** YYYY-MM-DD; today in the configured zone when left out. */
  readonly asOf?: string;
}

/** What is being served, for `/readyz` and the keepers. */
export interface ServingState {
  readonly revision: string;
  readonly documents: number;
  readonly problems: readonly Problem[];
}

/** The product's one entry for surfaces: they translate in and out of it and know nothing beneath it. */
export interface Assistant {
  ask(request: AskRequest): Answer;
  state(): ServingState;
}
