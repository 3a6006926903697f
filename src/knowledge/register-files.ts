import type { Registry } from '../domain/registry.ts';

/** A list of the register; its file is `<name>.yaml`. */
export type RegisterName = keyof Registry;

/** The lists of the register, in the order in which they are read. */
export const REGISTER_NAMES: readonly RegisterName[] = [
  'audiences',
  'bodies',
  'glossary',
  'people',
  'withdrawn',
  'workstreams',
];

/** The file that says whose record the folder is. */
export const PLAN_FILE = 'plan.yaml';

/** The files at the top of a knowledge folder: those of the register, and the plan's. */
export const TOP_FILES: readonly string[] = [...REGISTER_NAMES.map((name) => `${name}.yaml`), PLAN_FILE];
