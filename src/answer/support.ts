import type { Support } from '../domain/cite.ts';
import type { Statement } from '../domain/statement.ts';
import type { View } from '../search/view.ts';
import type { Evidence } from './evidence.ts';

/** The words a piece of evidence gives an answer to stand on: its sentence. */
export function supportOf({
  document,
  passage,
  sentence,
}: Pick<Evidence, 'document' | 'passage' | 'sentence'>): Support {
  return { document, passage, start: sentence.start, end: sentence.end };
}

/** The words a statement was read from; null where the view does not show its passage. */
export function supportOfStatement(statement: Statement, view: View): Support | null {
  const document = view.document(statement.document);
  const passage = view.passage(statement.document, statement.paragraph);
  return document && passage ? { document, passage, start: statement.start, end: statement.end } : null;
}
