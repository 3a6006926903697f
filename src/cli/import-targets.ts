import { basename, extname, join } from 'node:path';
import { UsageError } from './usage-error.ts';
import { oneLine } from './wrap.ts';

/** A source and the paper it becomes. */
export interface ImportTarget {
  readonly source: string;
  /** The path to write, in the folder's `meetings`. */
  readonly target: string;
}

/**
 * The paper each source becomes: `DIR/meetings/<base name>.md`. Throws a `UsageError` where two
 * sources would become one paper, before anything is written.
 */
export function importTargets(sources: readonly string[], directory: string): ImportTarget[] {
  const targets = sources.map((source): ImportTarget => {
    const name = basename(source, extname(source));
    if (name === '' || name.startsWith('.')) {
      throw new UsageError(
        `${oneLine(source)} would become a hidden file, which no folder reads`,
        'Give it another name',
      );
    }
    return { source, target: join(directory, 'meetings', `${name}.md`) };
  });
  const seen = new Map<string, string>();
  for (const { source, target } of targets) {
    const other = seen.get(target);
    if (other !== undefined) {
      throw new UsageError(
        `${oneLine(other)} and ${oneLine(source)} would both become ${oneLine(target)}`,
        'Rename one of them',
      );
    }
    seen.set(target, source);
  }
  return targets;
}
