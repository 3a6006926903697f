import { EMPTY_REGISTRY, type Registry } from '../domain/registry.ts';
import { decodeText } from './decode-text.ts';
import { type KnowledgeProblem, listed, type Place, placeOf, problemAt, shown } from './problem-codes.ts';
import type { FolderFiles, RawFile } from './raw-file.ts';
import { REGISTER_NAMES, type RegisterName } from './register-files.ts';
import { ENTRY_FIELDS, entrySchemas } from './registry-schema.ts';
import { type CheckedValue, problemsOfIssues } from './schema-problems.ts';
import { parseYaml } from './yaml-text.ts';

/** The register as read: every entry that is right, and what is wrong with the others. */
export interface ReadRegistry {
  readonly registry: Registry;
  readonly problems: readonly KnowledgeProblem[];
  /** Where a field of an entry stands; `index` counts the entries of `registry`. */
  place(name: RegisterName, index: number, path?: readonly PropertyKey[]): Place;
}

interface ReadList {
  readonly entries: readonly unknown[];
  readonly problems: readonly KnowledgeProblem[];
  readonly isBroken: boolean;
  place(index: number, path: readonly PropertyKey[]): Place;
}

const FILE_LIMIT = 1024 * 1024;

/**
 * Reads the register files among the files of a folder. A bad entry is left out alone. A file that cannot be read at
 * all leaves its list as it was in `previous` (who may see what excepted: without audiences.yaml nobody is in an
 * audience), or empty.
 */
export function readRegistry({ files, problems: unread }: FolderFiles, previous: Registry | null): ReadRegistry {
  const lists = new Map<RegisterName, ReadList>();
  const problems: KnowledgeProblem[] = [];
  const registry: Record<RegisterName, readonly unknown[]> = { ...EMPTY_REGISTRY };
  for (const name of REGISTER_NAMES) {
    const path = `${name}.yaml`;
    const file = files.find((found) => found.path === path);
    const list = file && readList(name, file);
    const isBroken = list?.isBroken ?? unread.some((problem) => problem.file === path && problem.code !== 'vanished');
    if (list) {
      lists.set(name, list);
      problems.push(...listed(list.problems));
      registry[name] = sameAsBefore(list.entries, previous?.[name]);
    }
    const kept = isBroken && name !== 'audiences' ? (previous?.[name] ?? []) : [];
    if (kept.length === 0) continue;
    registry[name] = kept;
    const message = `What was read from ${path} before is still used (entries: ${kept.length}).`;
    problems.push(problemAt(placeOf(path), 'warning', 'register-kept', message, 'Correct the file, then reload.'));
  }
  return {
    // Each entry passed the schema of its list, or was in the registry before.
    registry: registry as unknown as Registry,
    problems,
    place: (name, index, path = []) => lists.get(name)?.place(index, path) ?? placeOf(`${name}.yaml`),
  };
}

/** The very list of before where it says the same, so that what was worked out of it holds. */
function sameAsBefore(now: readonly unknown[], before: readonly unknown[] | undefined): readonly unknown[] {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

function readList(name: RegisterName, file: RawFile): ReadList {
  const broken = (problems: readonly KnowledgeProblem[]): ReadList => ({
    entries: [],
    problems,
    isBroken: true,
    place: () => placeOf(file.path),
  });
  const start = placeOf(file.path);
  if (file.bytes.length > FILE_LIMIT) {
    const fix = 'Keep in it what the papers need, entry by entry.';
    return broken([problemAt(start, 'error', 'too-large', 'A register file over 1 MB is not read.', fix)]);
  }
  const decoded = decodeText(file);
  if (decoded.text === null) return broken(decoded.problems);
  const yaml = parseYaml(decoded.text);
  const place = (path: readonly PropertyKey[], key?: string): Place => ({ file: file.path, ...yaml.locate(path, key) });
  const problems = [
    ...decoded.problems,
    ...yaml.problems.map((found) =>
      problemAt({ ...found, file: file.path }, 'error', found.code, found.message, found.fix),
    ),
  ];
  const value = yaml.value ?? (problems.length === 0 ? [] : null);
  if (!Array.isArray(value)) {
    const fix = 'Begin each entry with “- ”.';
    const message = `${file.path} is not a list of entries.`;
    return broken(
      yaml.value === undefined ? problems : [...problems, problemAt(start, 'error', 'not-a-list', message, fix)],
    );
  }
  const starts = value.map((_, i) => yaml.locate([i]));
  /** The entry a problem of the YAML stands in; the first for one before them all. */
  const hurt = new Set(
    yaml.problems.map((found) =>
      Math.max(
        0,
        starts.findLastIndex((at) => isBefore(at, found)),
      ),
    ),
  );
  const entries: unknown[] = [];
  const origins: number[] = [];
  const seen = new Set<string>();
  value.forEach((data: unknown, i) => {
    if (hurt.has(i)) return;
    const checked = checkEntry(name, data, (path, key) => place([i, ...path], key));
    const id = checked.id ?? `${i}`;
    if (checked.problems.length === 0 && seen.has(id)) {
      const message = `A second entry has the id ${shown(id)}; the first is used.`;
      problems.push(
        problemAt(place([i, 'id']), 'error', 'duplicate-entry', message, 'Give one of the two another id.'),
      );
    } else if (checked.problems.length === 0) {
      seen.add(id);
      entries.push(checked.entry);
      origins.push(i);
    }
    for (const problem of checked.problems) problems.push(problem);
  });
  return { entries, problems, isBroken: false, place: (index, path) => place([origins[index] ?? 0, ...path]) };
}

interface CheckedEntry {
  readonly entry: unknown;
  /** Null for an entry without one, as those of the glossary are. */
  readonly id: string | null;
  readonly problems: readonly KnowledgeProblem[];
}

function checkEntry(name: RegisterName, data: unknown, place: CheckedValue['place']): CheckedEntry {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const fix = name === 'glossary' ? 'Write it as “- term: …”.' : 'Write it as “- id: …” with “name: …” beneath.';
    const problem = problemAt(place([]), 'error', 'not-a-mapping', 'This entry has no fields.', fix);
    return { entry: null, id: null, problems: [problem] };
  }
  const checked = entrySchemas[name].safeParse(data);
  if (checked.success) return { entry: checked.data, id: 'id' in checked.data ? checked.data.id : null, problems: [] };
  const problems = listed(problemsOfIssues(checked.error.issues, { data, fields: ENTRY_FIELDS[name], place }));
  return { entry: null, id: null, problems };
}

function isBefore(a: { line: number; column: number }, b: { line: number; column: number }): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}
