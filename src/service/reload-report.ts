import type { Document, DocumentKind } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';

/** How many facts of the kinds people ask for were read in a paper. */
export interface Found {
  readonly decisions: number;
  readonly dates: number;
  readonly posts: number;
  readonly figures: number;
}

/** A paper that is new, or that reads otherwise than before. */
export interface ReadPaper {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** `public` or the id of an audience. */
  readonly audience: string;
  readonly found: Found;
  /** How many paragraphs are new or worded otherwise; null for a new paper. */
  readonly paragraphs: number | null;
  /** Names this version of it: see `versionMark`. */
  readonly mark: string;
  /**
   * What its header says of a change: that it is `minor`, a `note`; `spent`, where it says what it said of an earlier
   * change. Null for nothing, and for a new paper.
   */
  readonly change: 'minor' | 'note' | 'spent' | null;
  /** The note; null where there is none. */
  readonly note: string | null;
}

/**
 * What became of a file that has an error: `taken-out`, served before and now to nobody; `old-copy`, still served as it
 * was; `held`, served to nobody until someone says who may see it; `held-passage`, paragraphs kept out of answers;
 * `left-out`, a paper or an entry that was never served.
 */
export type Fate = 'taken-out' | 'old-copy' | 'held' | 'held-passage' | 'left-out';

/** A file that a person must look at, with the first thing that is wrong with it. */
export interface Troubled {
  readonly fate: Fate;
  readonly problem: Problem;
  /** Since when the copy that is served is; null where none is. */
  readonly servedSince: Date | null;
}

interface ReportBase {
  /** Slack ids of those who asked for this reload; empty where the machine did. */
  readonly by: readonly string[];
  readonly at: Date;
}

/** What a reload came to, as data. Lists are in the order of the folder. */
export type ReloadReport =
  | (ReportBase & {
      readonly kind: 'done';
      /** False where the folder reads as it did: then nothing was swapped. */
      readonly swapped: boolean;
      readonly revision: string;
      readonly documents: number;
      readonly documentsBefore: number;
      readonly added: readonly ReadPaper[];
      readonly changed: readonly ReadPaper[];
      readonly withdrawn: readonly { readonly id: string; readonly title: string }[];
      readonly troubled: readonly Troubled[];
      /** Every problem of the folder, those of `troubled` included. */
      readonly problems: readonly Problem[];
    })
  | (ReportBase & {
      readonly kind: 'refused';
      /** `lost`: papers are missing, and `remove` would go ahead; `folder`: it cannot be read; `fault`: our own. */
      readonly because: 'lost' | 'folder' | 'fault';
      /** Why, as a sentence for the keepers. */
      readonly reason: string;
      /** What is still served, and since when. */
      readonly documents: number;
      readonly since: Date;
    });

/** Problems that say what a reload did with a file; what is wrong with the file stands in another. */
const CONSEQUENCES: ReadonlySet<string> = new Set(['kept-last-good', 'taken-out', 'register-kept', 'reload-refused']);

/** Problems about who may see a paper: named first, whatever else is wrong with it. */
const ABOUT_AUDIENCE: ReadonlySet<string> = new Set(['held-until-audience', 'unknown-audience']);

/** The files that someone must look at: those with an error, and those with a passage that is held; one entry a file. */
export function troubledFiles(
  problems: readonly Problem[],
  documents: readonly Document[],
  goodSince: ReadonlyMap<string, Date>,
): readonly Troubled[] {
  const served = new Map(documents.map((document) => [document.file, document]));
  const takenOut = new Set(problems.filter(({ code }) => code === 'taken-out').map(({ file }) => file));
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const counts = problem.severity === 'error' || problem.code === 'off-vocabulary';
    if (counts && !CONSEQUENCES.has(problem.code))
      byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  }
  return [...byFile].flatMap(([file, found]) => {
    const problem = found.find(({ code }) => ABOUT_AUDIENCE.has(code)) ?? found[0];
    if (problem === undefined) return [];
    const document = served.get(file);
    return [{ fate: fateOf(problem, document, takenOut), problem, servedSince: sinceOf(document, goodSince) }];
  });
}

function fateOf(problem: Problem, document: Document | undefined, takenOut: ReadonlySet<string>): Fate {
  if (document?.stale) return 'old-copy';
  if (takenOut.has(problem.file)) return 'taken-out';
  if (problem.code === 'held-until-audience') return 'held';
  return problem.code === 'off-vocabulary' ? 'held-passage' : 'left-out';
}

function sinceOf(document: Document | undefined, goodSince: ReadonlyMap<string, Date>): Date | null {
  return document?.stale ? (goodSince.get(document.id) ?? null) : null;
}
