import type { Document } from '../domain/document.ts';
import type { Registry } from '../domain/registry.ts';
import { nearestWord } from './nearest-word.ts';
import { type KnowledgeProblem, problemAt, shown } from './problem-codes.ts';
import type { ReadHeader } from './read-header.ts';

/** A served paper and where the fields of its header stand. */
export interface PlacedDocument {
  readonly document: Document;
  readonly place: ReadHeader['place'];
}

/**
 * What a paper's header refers to that is not there: papers, paragraphs, a body, workstreams. None of it keeps the
 * paper out. A body may be named in words; only what looks like an id, or nearly is one, is doubtful.
 *
 * @param ids the ids of every paper of the folder, those left out included
 */
export function checkReferences(
  placed: PlacedDocument,
  ids: ReadonlySet<string>,
  registry: Registry,
): KnowledgeProblem[] {
  const { document, place } = placed;
  const problems: KnowledgeProblem[] = [];
  for (const field of ['approvedAt', 'supersedes'] as const) {
    const id = document[field];
    if (id === null || ids.has(id)) continue;
    const near = nearestWord(id, [...ids]);
    const fix =
      near === null
        ? 'Correct the id, or remove the field until the paper is in the folder.'
        : `Did you mean “${near}”?`;
    problems.push(
      problemAt(place(field), 'warning', 'unknown-document', `${field}: no paper has the id ${shown(id)}.`, fix),
    );
  }
  document.confirmed.forEach((paragraph, i) => {
    if (paragraph <= document.passages.length) return;
    const message = `confirmed: the paper has ${document.passages.length} paragraphs; there is no paragraph ${paragraph}.`;
    problems.push(problemAt(place('confirmed', i), 'warning', 'unknown-paragraph', message, 'Correct the number.'));
  });
  const { body } = document;
  if (body !== null && body.id === null && registry.bodies.length > 0) {
    const ids = registry.bodies.map(({ id }) => id);
    const near = nearestWord(body.name, ids);
    const claimed = registry.bodies.filter(({ name, aliases }) => [name, ...aliases].includes(body.name)).length;
    if (near !== null || claimed > 1 || /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(body.name)) {
      const message = `body: ${shown(body.name)} is ${claimed > 1 ? 'the name of more than one entry' : 'no id or name'} of bodies.yaml.`;
      const fix = near === null ? `Use an id of bodies.yaml, or the body's name in words.` : `Did you mean “${near}”?`;
      problems.push(problemAt(place('body'), 'warning', 'unknown-body', message, fix));
    }
  }
  return problems;
}

/** The workstreams a header states that no entry of the register has. */
export function checkWorkstreams(
  stated: readonly string[],
  place: ReadHeader['place'],
  registry: Registry,
): KnowledgeProblem[] {
  const ids = registry.workstreams.map(({ id }) => id);
  return stated.flatMap((id, i) => {
    if (ids.includes(id)) return [];
    const near = nearestWord(id, ids);
    const fix = near === null ? 'Add it to workstreams.yaml, or remove it here.' : `Did you mean “${near}”?`;
    const message = `workstreams: ${shown(id)} is no id of workstreams.yaml.`;
    return [problemAt(place('workstreams', i), 'warning', 'unknown-workstream', message, fix)];
  });
}
