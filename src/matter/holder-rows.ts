import type { AskedPost } from '../domain/query.ts';
import type { PostStatement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { isReplaced } from '../evidence/superseded.ts';
import { samePerson } from '../question/people.ts';
import type { View } from '../search/view.ts';
import { postAskedFor } from './posts.ts';
import { ofPaper, placeId, type Row, rowOf } from './row.ts';

/**
 * Everyone whom the papers name in a post, one row a person, by the paper that names each first, oldest first: who was named
 * when, never until when.
 */
export function holderRows(post: AskedPost, view: View): readonly Row[] {
  const isAsked = postAskedFor(post, view);
  const named = view.statements
    .filter((s): s is PostStatement => s.kind === 'post' && s.person !== null && isAsked(s))
    .flatMap((statement) => {
      const document = view.document(statement.document);
      const passage = view.passage(statement.document, statement.paragraph);
      return document && passage && !isReplaced(document, view) ? [{ statement, document, passage }] : [];
    })
    .sort((a, b) => newerFirst(b.document, a.document) || a.passage.paragraph - b.passage.paragraph);
  const rows: Row[] = [];
  for (const { statement, document, passage } of named) {
    const person = statement.person ?? '';
    if (rows.some(({ name }) => name !== null && samePerson(name, person))) continue;
    const support = { document, passage, start: statement.start, end: statement.end };
    rows.push(
      rowOf({
        id: placeId(support),
        kind: 'person',
        name: person,
        ...ofPaper(document),
        text: `${statement.post}${statement.of ? ` of ${statement.of}` : ''}`,
        state: statement.manner,
        by: [support],
      }),
    );
  }
  return rows;
}
