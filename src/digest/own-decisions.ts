import type { DecisionStatement, Statement } from '../domain/statement.ts';

/** Whether a statement is a decision that a paper's own meeting took or voted down. */
export function isOwnDecision(statement: Statement): statement is DecisionStatement {
  return statement.kind === 'decision' && (statement.standing === 'own' || statement.standing === 'lost');
}
