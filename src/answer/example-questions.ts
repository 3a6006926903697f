import type { Document } from '../domain/document.ts';
import type { Registry } from '../domain/registry.ts';

/** How many examples a newcomer is shown. */
const SHOWN = 3;

/** How many workstreams examples are made of. */
const WORKSTREAMS = 3;

const LATEST = (name: string) => `What is the latest on ${name}?`;
const DECIDED = (name: string) => `What was decided about ${name}?`;

/** What may be asked about something that the register knows, the most telling first. */
export function questionsOn(kind: 'workstream' | 'body' | 'person', name: string): readonly string[] {
  if (kind === 'person') return [`Who is ${name}?`];
  return kind === 'body' ? [`When does ${name} meet next?`, `What did ${name} decide?`] : [LATEST(name), DECIDED(name)];
}

/**
 * Questions that a newcomer may ask of the papers they can see, each of which has an answer: about the workstreams that
 * most of them speak of, and where too few are registered, the titles of the newest papers.
 *
 * @param isAnswered whether a question has an answer: only as many are tried as are needed
 * @param first questions that go before those
 */
export function exampleQuestions(
  documents: readonly Document[],
  registry: Registry,
  isAnswered: (question: string) => boolean,
  first: readonly string[] = [],
): readonly string[] {
  const names = registry.workstreams
    .map(({ id, name }) => ({ name, papers: documents.filter(({ workstreams }) => workstreams.includes(id)).length }))
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1))
    .slice(0, WORKSTREAMS)
    .map(({ name }) => name);
  const titles = [...documents]
    .sort((a, b) => ((a.date?.date ?? '') < (b.date?.date ?? '') ? 1 : -1))
    .slice(0, SHOWN)
    .map(({ title }) => title);
  // First of each workstream another question, so that a newcomer sees more than one kind.
  const kinds = [LATEST, DECIDED];
  const asked = kinds.flatMap((_, round) =>
    names.flatMap((name, i) => kinds[(i + round) % kinds.length]?.(name) ?? []),
  );
  const found: string[] = [];
  for (const question of new Set([...first, ...asked, ...titles])) {
    if (found.length < SHOWN && isAnswered(question)) found.push(question);
  }
  return found;
}
