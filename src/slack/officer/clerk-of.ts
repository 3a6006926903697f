import type { Answer } from '../../domain/answer.ts';
import type { Registry } from '../../domain/registry.ts';
import type { Clerked } from '../say/ask-person.ts';

type Known = Pick<Registry, 'workstreams' | 'bodies'>;

/** The entry of the register with a clerk who has agreed to be asked; null where it has none, or is gone. */
export function clerkOf({ kind, id }: Pick<Clerked, 'kind' | 'id'>, { workstreams, bodies }: Known): Clerked | null {
  const entry = (kind === 'workstream' ? workstreams : bodies).find((known) => known.id === id);
  return entry?.clerk ? { kind, id, name: entry.name, clerk: entry.clerk } : null;
}

/**
 * Whom a question may be put to that the papers do not answer: the clerk of the first workstream or body that it names,
 * and else of what goes without saying where it is asked. Null for every other answer, and where nobody has agreed.
 */
export function clerkForAnswer(
  { kind, understood }: Answer,
  registry: Known,
  about: Pick<Clerked, 'kind' | 'id'> | null,
): Clerked | null {
  return kind === 'not-found' ? clerkForQuestion(understood, registry, about) : null;
}

/** The same for a question whose answer did not help, whatever the papers gave. */
export function clerkForQuestion(
  understood: Answer['understood'],
  registry: Known,
  about: Pick<Clerked, 'kind' | 'id'> | null,
): Clerked | null {
  const named = understood.flatMap(({ as }) => {
    const [, entry, id] = /^(workstream|body) (.+)$/.exec(as) ?? [];
    return (entry === 'workstream' || entry === 'body') && id !== undefined ? [{ kind: entry, id } as const] : [];
  });
  const asked = named.length > 0 ? named : about === null ? [] : [about];
  return asked.map((one) => clerkOf(one, registry)).find((clerked) => clerked !== null) ?? null;
}
