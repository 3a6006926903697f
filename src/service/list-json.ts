import type { Citation, Entry } from '../domain/answer.ts';
import type { ListName } from '../matter/list-rows.ts';
import { citationJson, entryJson } from './answer-json.ts';

/** A list with what its rows stand on. */
export interface Listed {
  readonly list: ListName;
  readonly entries: readonly Entry[];
  readonly citations: readonly Citation[];
  readonly warnings: readonly string[];
  /** What is said where there is no entry; null where there is one. */
  readonly none: string | null;
}

/** A list as `stp list --json` prints it. */
export function listJson({ list, entries, citations, warnings, none }: Listed) {
  return {
    list,
    entries: entries.map(entryJson),
    total: entries.length,
    citations: citations.map(citationJson),
    warnings: none === null ? warnings : [...warnings, none],
  };
}
