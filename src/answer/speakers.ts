import type { Statement } from '../domain/statement.ts';
import { stems } from '../search/terms.ts';
import type { Evidence } from './evidence.ts';

/** Whether a sentence reports what one of the names said. */
export function speaks({ statements }: Evidence, names: readonly string[]): boolean {
  const wanted = names.map((name) => stems(name).at(-1));
  return statements.some((s) => s.kind === 'contribution' && stems(s.speaker).some((stem) => wanted.includes(stem)));
}

/** Whether somebody undertakes something in a sentence, or something is left to be done. */
export function undertakes({ statements }: Evidence): boolean {
  return statements.some((s) => s.kind === 'action');
}

const PRONOUN = /^(?:it|this|that|they|he|she|we|i|there|which|who)$/i;

/** Who acts in a sentence, as written: who spoke, undertook, decided or is named in a post; null where nobody is. */
export function actorOf({ statements }: Evidence): string | null {
  return statements.map(actorIn).find((actor) => actor !== null && !PRONOUN.test(actor)) ?? null;
}

function actorIn(statement: Statement): string | null {
  switch (statement.kind) {
    case 'contribution':
      return statement.speaker;
    case 'action':
      return statement.owner;
    case 'decision':
      return statement.by;
    case 'post':
      return (
        statement.person ??
        `the ${statement.post}${statement.for ? ` for ${statement.for}` : ''}${statement.of ? ` of ${statement.of}` : ''}`
      );
    default:
      return null;
  }
}
