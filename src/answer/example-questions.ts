import { atOnce, type Steps } from '../domain/steps.ts';
import type { View } from '../search/view.ts';
import { answersWell } from './answers-well.ts';

/** How many examples a newcomer is shown. */
export const SHOWN = 3;

// Found by asking, so once for a view and a day: the newest day alone is kept.
const remembered = new WeakMap<View, { readonly asOf: string; readonly examples: readonly string[] }>();

/** Questions for a newcomer who sees a view, as of a day (YYYY-MM-DD), worked out once: each has an answer that shows it off. */
export function examplesOf(view: View, asOf: string): readonly string[] {
  return atOnce(examplesInSteps(view, asOf));
}

/** The same ahead of being asked, a question a step. */
export function* examplesInSteps(view: View, asOf: string): Steps<readonly string[]> {
  const known = remembered.get(view);
  if (known?.asOf === asOf) return known.examples;
  const examples = yield* chosen(view, asOf);
  remembered.set(view, { asOf, examples });
  return examples;
}

const LATEST = (name: string) => `What is the latest on ${name}?`;
const DECIDED = (name: string) => `What was decided about ${name}?`;

/** What may be asked about something that the register knows, the most telling first. */
export function questionsOn(kind: 'workstream' | 'body' | 'person', name: string): readonly string[] {
  if (kind === 'person') return [`Who is ${name}?`];
  return kind === 'body' ? [`When does ${name} meet next?`, `What did ${name} decide?`] : [LATEST(name), DECIDED(name)];
}

/** How many workstreams examples are made of. */
const WORKSTREAMS = 3;

/** How many bodies. */
const BODIES = 2;

/**
 * Questions about the workstreams that most of the papers speak of, and where too few are registered, the titles of the
 * newest papers: those that answer well, of which only as many are tried as are needed.
 */
function* chosen(view: View, asOf: string): Steps<string[]> {
  const found: string[] = [];
  for (const question of candidates(view)) {
    if (found.length === SHOWN) break;
    if (answersWell(question, view, asOf)) found.push(question);
    yield;
  }
  return found;
}

function candidates({ documents, registry }: View): ReadonlySet<string> {
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
  const decided = registry.bodies
    .slice(0, BODIES)
    .map(({ name }) => `What did the ${name.replace(/^the /i, '')} decide?`);
  return new Set([...asked, ...decided, ...titles]);
}
