import type { Document } from '../domain/document.ts';
import type { Registry } from '../domain/registry.ts';

/** How many examples a newcomer is shown. */
const SHOWN = 2;

/**
 * Questions that a newcomer may ask of the papers they can see: about the workstreams that most of them speak of, and
 * where too few are registered, the titles of the newest papers.
 */
export function exampleQuestions(documents: readonly Document[], registry: Registry): readonly string[] {
  const [first, second] = registry.workstreams
    .map(({ id, name }) => ({ name, papers: documents.filter(({ workstreams }) => workstreams.includes(id)).length }))
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
  const titles = [...documents]
    .sort((a, b) => ((a.date?.date ?? '') < (b.date?.date ?? '') ? 1 : -1))
    .map(({ title }) => title);
  const questions = [
    ...(first ? [`What is the latest on ${first.name}?`] : []),
    ...(second ? [`What was decided about ${second.name}?`] : []),
    ...new Set(titles),
  ];
  return questions.slice(0, SHOWN);
}
