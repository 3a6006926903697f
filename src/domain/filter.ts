import type { DocumentKind } from './document.ts';
import type { ReducedDate } from './reduced-date.ts';
import type { Force } from './statement.ts';

/** Something a filter asks for by name, with every way the record may write it. */
export interface FilteredName {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/**
 * What the operators of a question restrict its evidence to. Of one field any entry will do (two bodies: papers of
 * either); of `exact` every phrase must stand there, of `excluded` none; all fields hold together.
 */
export interface Filter {
  readonly bodies: readonly FilteredName[];
  readonly workstreams: readonly FilteredName[];
  readonly people: readonly FilteredName[];
  readonly kinds: readonly DocumentKind[];
  /** The operative verbs of decisions; `any` for whatever was decided, null where decisions were not asked for. */
  readonly decided: readonly Force[] | 'any' | null;
  /** Papers dated on or after it; those whose date is unknown are left out. */
  readonly after: ReducedDate | null;
  /** Papers dated before it; those whose date is unknown are left out. */
  readonly before: ReducedDate | null;
  /** Words that must stand together as written, capitals apart. */
  readonly exact: readonly string[];
  readonly excluded: readonly string[];
  /** The operators that were understood, as written, to be put to another question: `kind:minutes -draft`. */
  readonly written: string;
  /** True where the question is operators and nothing else: what matches is to be listed. */
  readonly alone: boolean;
}

/** No operator: everything counts. */
export const NO_FILTER: Filter = {
  bodies: [],
  workstreams: [],
  people: [],
  kinds: [],
  decided: null,
  after: null,
  before: null,
  exact: [],
  excluded: [],
  written: '',
  alone: false,
};

/** Whether a filter leaves anything out. */
export function isFiltering({ written }: Filter): boolean {
  return written !== '';
}
