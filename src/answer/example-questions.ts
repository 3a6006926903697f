import type { Answer } from '../domain/answer.ts';
import type { Document } from '../domain/document.ts';
import type { Registry } from '../domain/registry.ts';
import { atOnce, type Steps } from '../domain/steps.ts';
import type { View } from '../search/view.ts';

/** How many examples a newcomer is shown. */
const SHOWN = 3;

/** The least confidence of an answer that is shown off. */
const LEAST_CONFIDENCE = 0.5;

/** Whether an answer makes an example of its question: it is found, cites a paper and is sure enough. */
export function answersWell({ answered, citations, confidence }: Answer): boolean {
  return answered && citations.length > 0 && confidence >= LEAST_CONFIDENCE;
}

// A view is of one snapshot, audience and day: its examples are found by asking, so once.
const remembered = new WeakMap<View, readonly string[]>();

/** The examples for whoever sees a view, worked out once. */
export function examplesOf(view: View, isAnswered: (question: string) => boolean): readonly string[] {
  return atOnce(examplesInSteps(view, isAnswered));
}

/** The same ahead of being asked, a question a step. */
export function* examplesInSteps(view: View, isAnswered: (question: string) => boolean): Steps<readonly string[]> {
  const examples = remembered.get(view) ?? (yield* chosen(view.documents, view.registry, isAnswered));
  remembered.set(view, examples);
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
  return atOnce(chosen(documents, registry, isAnswered, first));
}

function* chosen(
  documents: readonly Document[],
  registry: Registry,
  isAnswered: (question: string) => boolean,
  first: readonly string[] = [],
): Steps<string[]> {
  const found: string[] = [];
  for (const question of new Set([...first, ...candidates(documents, registry)])) {
    if (found.length === SHOWN) break;
    if (isAnswered(question)) found.push(question);
    yield;
  }
  return found;
}

function candidates(documents: readonly Document[], registry: Registry): ReadonlySet<string> {
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
