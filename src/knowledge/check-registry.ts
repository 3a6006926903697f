import type { Document } from '../domain/document.ts';
import { nearestWord } from './nearest-word.ts';
import { type KnowledgeProblem, listed, type Place, problemAt, shown } from './problem-codes.ts';
import type { ReadRegistry } from './read-registry.ts';
import type { RegisterName } from './register-files.ts';

/** What is doubtful in the register beside its papers: names claimed twice, and references to what is not there. */
export function checkRegistry(read: ReadRegistry, documents: readonly Document[]): KnowledgeProblem[] {
  const checks = [claimedTwice(read), danglingEntries(read), danglingObservations(read, documents), oddMembers(read)];
  return checks.flatMap(listed);
}

interface Claim {
  readonly entry: string;
  readonly name: string;
  readonly place: () => Place;
}

function claimedTwice(read: ReadRegistry): KnowledgeProblem[] {
  const claims: Claim[] = [];
  for (const list of ['bodies', 'people', 'workstreams'] as const) {
    read.registry[list].forEach(({ id, name, aliases }, i) => {
      claims.push({ entry: `${list}/${id}`, name, place: () => read.place(list, i, ['name']) });
      aliases.forEach((alias, j) => {
        claims.push({ entry: `${list}/${id}`, name: alias, place: () => read.place(list, i, ['aliases', j]) });
      });
    });
  }
  read.registry.glossary.forEach(({ term }, i) => {
    // A term may be the alias of a body; two entries of the glossary for it may not agree.
    claims.push({ entry: `glossary/${i}`, name: `glossary ${term}`, place: () => read.place('glossary', i, ['term']) });
  });
  const first = new Map<string, Claim>();
  const problems: KnowledgeProblem[] = [];
  for (const claim of claims) {
    const key = claim.name.toLowerCase();
    const other = first.get(key);
    if (!other) first.set(key, claim);
    else if (other.entry !== claim.entry) {
      const name = claim.name.replace(/^glossary /, '');
      const message = `${shown(name)} is claimed by two entries; a question that uses it will ask which is meant (the other: ${where(other)}).`;
      const fix = 'If it is one thing, keep the name in one entry; if it is two, leave it.';
      problems.push(problemAt(claim.place(), 'warning', 'ambiguous-alias', message, fix));
    }
  }
  return problems;
}

function where(claim: Claim): string {
  const { file, line } = claim.place();
  return `${file}, line ${line}`;
}

function danglingEntries(read: ReadRegistry): KnowledgeProblem[] {
  const { workstreams, bodies } = read.registry;
  const problems: KnowledgeProblem[] = [];
  const check = (list: RegisterName, index: number, field: string, id: string | null, ids: readonly string[]): void => {
    if (id === null || ids.includes(id)) return;
    const near = nearestWord(id, ids);
    const fix = near === null ? `Add an entry with this id, or remove the field.` : `Did you mean “${near}”?`;
    const message = `The ${field} ${shown(id)} is no id of ${list}.yaml.`;
    problems.push(problemAt(read.place(list, index, [field]), 'warning', 'unknown-entry', message, fix));
  };
  const workstreamIds = workstreams.map(({ id }) => id);
  const bodyIds = bodies.map(({ id }) => id);
  workstreams.forEach(({ parent }, i) => {
    check('workstreams', i, 'parent', parent, workstreamIds);
  });
  bodies.forEach(({ parent, successor }, i) => {
    check('bodies', i, 'parent', parent, bodyIds);
    check('bodies', i, 'successor', successor, bodyIds);
  });
  return problems;
}

function danglingObservations(read: ReadRegistry, documents: readonly Document[]): KnowledgeProblem[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return read.registry.people.flatMap(({ observations }, i) =>
    observations.flatMap(({ document, paragraph }, j) => {
      const place = (field: string) => read.place('people', i, ['observations', j, field]);
      const paper = byId.get(document);
      if (!paper) {
        const near = nearestWord(document, [...byId.keys()]);
        const fix = near === null ? 'Correct the id, or remove the observation.' : `Did you mean “${near}”?`;
        return [
          problemAt(place('document'), 'warning', 'unknown-document', `No paper has the id ${shown(document)}.`, fix),
        ];
      }
      if (paragraph <= paper.passages.length) return [];
      const message = `${shown(document)} has ${paper.passages.length} paragraphs; there is no paragraph ${paragraph}.`;
      return [problemAt(place('paragraph'), 'warning', 'unknown-paragraph', message, 'Correct the number.')];
    }),
  );
}

function oddMembers(read: ReadRegistry): KnowledgeProblem[] {
  return read.registry.audiences.flatMap(({ members }, i) =>
    members.flatMap((member, j) => {
      if (/^[UWCGS][A-Z0-9]+$/.test(member)) return [];
      const message = `${shown(member)} is not an id of a Slack user, channel or user group; it lets nobody in.`;
      const fix = 'Copy the id from Slack: it begins with U, W, C, G or S and is in capitals.';
      return [problemAt(read.place('audiences', i, ['members', j]), 'warning', 'bad-member', message, fix)];
    }),
  );
}
