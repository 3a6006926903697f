import { basename, extname, join } from 'node:path';
import { UsageError } from './usage-error.ts';
import { oneLine } from './wrap.ts';

/** A source and the paper it becomes. */
export interface ImportTarget {
  readonly source: string;
  /** The path to write, in the folder's `meetings`. */
  readonly target: string;
}

/** What to do with a format that is not read yet. */
const ADVICE: Readonly<Record<string, string>> = {
  '.pdf': 'Copy its text into a .txt file (pdftotext -layout does it) and import that',
  '.docx': 'Save it as plain text (.txt, encoding UTF-8) and import that',
  '.doc': 'Save it as plain text (.txt, encoding UTF-8) and import that',
  '.odt': 'Save it as plain text (.txt, encoding UTF-8) and import that',
  '.rtf': 'Save it as plain text (.txt, encoding UTF-8) and import that',
  '.html': 'Copy the text of the page into a .txt file and import that',
  '.htm': 'Copy the text of the page into a .txt file and import that',
  '.md': 'A paper in Markdown needs no import: put it into the folder’s meetings, with a header',
};

const READ = ['.txt', '.text', ''];

/**
 * The paper each source becomes: `DIR/meetings/<base name>.md`. Throws a `UsageError` where a format is not built yet or
 * two sources would become one paper, before anything is written.
 */
export function importTargets(sources: readonly string[], directory: string): ImportTarget[] {
  const targets = sources.map((source): ImportTarget => {
    const extension = extname(source).toLowerCase();
    if (!READ.includes(extension)) {
      throw new UsageError(
        `${oneLine(source)} cannot be imported: ${extension} files are not read yet, only plain text (.txt)`,
        ADVICE[extension] ?? 'Save its text as a .txt file and import that',
      );
    }
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
