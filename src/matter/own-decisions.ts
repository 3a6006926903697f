import type { Support } from '../domain/cite.ts';
import type { DecisionStatement, Force, Statement } from '../domain/statement.ts';

/** Whether a statement is a decision that a paper's own meeting took or voted down. */
export function isOwnDecision(statement: Statement): statement is DecisionStatement {
  return statement.kind === 'decision' && (statement.standing === 'own' || statement.standing === 'lost');
}

/** A decision of its paper's own meeting. */
export interface OwnDecision {
  readonly support: Support;
  readonly force: Force;
  /** Every force of its sentence, where it was read from a statement. */
  readonly all?: readonly Force[];
  /** True where its paragraph tells of other things that came to another end, so that it is told by its sentence. */
  readonly apart?: boolean;
}
