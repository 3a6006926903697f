import type { Document } from './document.ts';
import type { Originals } from './original.ts';
import type { Plan } from './plan.ts';
import type { Registry } from './registry.ts';
import type { Statement } from './statement.ts';

/** Everything known: the papers, what was read from them, and the register. Frozen. */
export interface Corpus {
  /** Sorted by id. */
  readonly documents: readonly Document[];
  readonly registry: Registry;
  /** Whose record it is; null where the folder does not say. */
  readonly plan: Plan | null;
  /** The files that papers were imported from. */
  readonly originals: Originals;
  /** In the order of documents and paragraphs. */
  readonly statements: readonly Statement[];
  /** Passages kept out of answers until a person confirms them, as `document#paragraph`. */
  readonly held: ReadonlySet<string>;
  /** Those of the held that are only doubted: shown to readers of their paper, and among the closest passages with a mark. */
  readonly doubted: ReadonlySet<string>;
  /** A fingerprint of every file the corpus was read from. */
  readonly revision: string;
}

/** The key of a passage: `document#paragraph`. */
export function passageKey(document: string, paragraph: number): string {
  return `${document}#${paragraph}`;
}
