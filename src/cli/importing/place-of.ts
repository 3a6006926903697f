import { basename, extname } from 'node:path';
import { MEETINGS } from '../../knowledge/raw-file.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';
import { areAlike, type KnownPaper } from './known-papers.ts';

/** Where a file goes in the folder, and what stands there. */
export type Place =
  | { readonly kind: 'new'; readonly id: string }
  /** The very file was imported before. */
  | { readonly kind: 'unchanged'; readonly id: string; readonly paper: KnownPaper }
  /** An earlier version of it was. */
  | { readonly kind: 'version'; readonly id: string; readonly paper: KnownPaper }
  /** Another paper of that name stands there. */
  | { readonly kind: 'other'; readonly id: string; readonly paper: KnownPaper };

/** A file to be placed. */
export interface Arrival {
  /** The name of the paper it becomes, before any suffix. */
  readonly name: string;
  /** The name under which the original of a paper is kept. */
  readonly originalOf: (id: string) => string;
  readonly sha256: string;
  /** Whether the file holds other papers: then the same file may stand there whole, as it was imported before packs were split. */
  readonly isOfPack: boolean;
  /** Its draft, by whose words an earlier version is told from another paper of its name. */
  readonly markdown: string;
}

/** Relative to the folder: where the paper stands already, else by its id. */
export function paperPath(place: Place): string {
  return place.kind === 'new' ? `${MEETINGS}/${place.id}.md` : place.paper.path;
}

const MOST_OF_ONE_NAME = 1000;

/** The name of the paper that a file becomes, before any suffix; throws a `UsageError` where it would be hidden. */
export function paperName(source: string): string {
  const name = basename(source, extname(source));
  if (name !== '' && !name.startsWith('.')) return name;
  throw new UsageError(`${oneLine(source)} would become a hidden file, which no folder reads`, 'Give it another name');
}

/** The name under which a paper's original is kept: its own, or with the suffix of its paper. */
export function originalName(source: string, id: string): string {
  return id === paperName(source) ? basename(source) : `${id}${extname(source)}`;
}

/**
 * Where a file goes: to the paper it was imported to before, or a new one. Two files of one name in one call are two
 * papers, the second with a suffix; a paper of that name from elsewhere is never taken over.
 *
 * @param taken the papers that other files of the call went to
 */
export function placeOf(
  { name, originalOf, sha256, isOfPack, markdown }: Arrival,
  papers: ReadonlyMap<string, KnownPaper>,
  taken: ReadonlySet<string>,
): Place {
  const ids = [name];
  while (ids.length < MOST_OF_ONE_NAME && (papers.has(ids.at(-1) ?? '') || taken.has(ids.at(-1) ?? '')))
    ids.push(`${name}-${ids.length + 1}`);
  const known = ids.flatMap((id) => papers.get(id) ?? []);
  const same = known.find(
    (paper) => paper.source?.sha256 === sha256 && (!isOfPack || areAlike(paper.markdown, markdown)),
  );
  if (same) return { kind: 'unchanged', id: same.id, paper: same };
  const earlier = known.find(
    ({ id, source: its, markdown: own }) => !taken.has(id) && its?.file === originalOf(id) && areAlike(own, markdown),
  );
  if (earlier) return { kind: 'version', id: earlier.id, paper: earlier };
  const other = papers.get(name);
  if (other && !taken.has(name)) return { kind: 'other', id: name, paper: other };
  return { kind: 'new', id: ids.find((id) => !papers.has(id) && !taken.has(id)) ?? `${name}-${ids.length + 1}` };
}
