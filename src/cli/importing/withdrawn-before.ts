import { formatDate } from '../../domain/reduced-date.ts';
import type { Withdrawn } from '../../domain/withdrawn.ts';
import { wordsHash } from '../purging/purged-paper.ts';

/** Why a file is not taken in again: it was taken out of the folder, or a copy of it was. Null where none was. */
export function withdrawnBefore(
  { id, sha256, markdown }: { readonly id: string; readonly sha256: string | null; readonly markdown: string },
  withdrawn: readonly Withdrawn[],
): string | null {
  const words = wordsHash(markdown);
  const gone =
    withdrawn.find((entry) => (sha256 !== null && entry.sha256 === sha256) || entry.words === words) ??
    // Written by hand, without what tells its file from others: its name is all there is.
    withdrawn.find((entry) => entry.id === id && entry.sha256 === null && entry.words === null);
  if (gone === undefined) return null;
  return `the paper ${gone.id} was ${gone.how} on ${formatDate(gone.on)} (withdrawn.yaml); --force takes it in again`;
}
