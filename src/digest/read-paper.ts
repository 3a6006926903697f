import type { Document } from '../domain/document.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { passageKeys, placeKeys } from './entry-keys.ts';
import type { PaperChange, PaperReading, Place, Rewording } from './paper-history.ts';

/** How a paper reads, as it is kept to tell later what has changed. */
export function readingOf(document: Document): PaperReading {
  const entries = passageKeys(document);
  const places = placeKeys(document).map((place, index): Place => [place, entries[index] ?? '']);
  return { id: document.id, mark: versionMark(document), change: changeMark(document), places };
}

/** What tells one version of a paper from another: what it is, of whom and when, and its paragraphs in order. */
export function versionMark(document: Document): string {
  const { id, title, kind, body, date } = document;
  return fingerprint(['version', id, title, kind, body?.name ?? '', date?.date ?? '', ...placeKeys(document)]);
}

/** What tells one statement of a header on its change from another; null where it makes none. */
export function changeMark({ change }: Pick<Document, 'change'>): string | null {
  return change && fingerprint(['change', change.note ?? '', String(change.minor), change.date ?? '']);
}

/** A change as it is written down, with the paragraphs that came by it. */
export type NewChange = Omit<PaperChange, 'at'> & { readonly rewordings: readonly Rewording[] };

/**
 * What has changed in a paper since it was last recorded; null where nothing has. What the header says counts for the
 * change it came with, or for the latest one where it came after it; left standing, it says nothing of the next.
 *
 * @param entered when each entry was first seen; of a paragraph that was there before it is not asked when
 */
export function changeSince(
  before: PaperReading,
  document: Document,
  entered: ReadonlyMap<string, number | null>,
): NewChange | null {
  const now = readingOf(document);
  const isSaid = now.change !== null && now.change !== before.change;
  if (now.mark === before.mark && !isSaid) return null;
  const { note = null, minor = false } = isSaid ? (document.change ?? {}) : {};
  const rewordings = now.mark === before.mark ? [] : rewordingsOf(before.places, now.places, entered);
  return { paper: document.id, mark: now.mark, note, minor, rewordings };
}

/** Each new paragraph with the one it took the place of: between the same neighbours, one by one, the rest with the last. */
function rewordingsOf(
  before: readonly Place[],
  now: readonly Place[],
  entered: ReadonlyMap<string, number | null>,
): Rewording[] {
  const stays = new Set(now.map(([place]) => place));
  const at = new Map(before.map(([place], index) => [place, index]));
  const found: Rewording[] = [];
  let next = 0;
  let last: Place | null = null;
  for (const [place, entry] of now) {
    const known = at.get(place);
    if (known !== undefined) {
      next = known + 1;
      last = null;
      continue;
    }
    const left = before[next];
    if (left !== undefined && !stays.has(left[0])) {
      last = left;
      next++;
    }
    // What was there once and has come back is no news.
    if (entered.has(entry)) continue;
    const was = last?.[0] ?? null;
    found.push({ place, was, since: last === null ? null : (entered.get(last[1]) ?? null) });
  }
  return found;
}
