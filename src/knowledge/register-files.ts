import type { Registry } from '../domain/registry.ts';

/** A list of the register; its file is `<name>.yaml`. */
export type RegisterName = keyof Registry;

/** The lists of the register, in the order in which they are read. */
export const REGISTER_NAMES: readonly RegisterName[] = ['audiences', 'bodies', 'glossary', 'people', 'workstreams'];

/** The files of the register at the top of a knowledge folder. */
export const REGISTER_FILES: readonly string[] = REGISTER_NAMES.map((name) => `${name}.yaml`);
