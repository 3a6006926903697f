import type { Digest } from '../../digest/digest.ts';
import { kindInWords } from '../../digest/section-headings.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { clamp } from '../read/limits.ts';
import { oneLine } from '../say/elements.ts';
import type { DigestPart, PartItem } from './digest-details.ts';

/** The longest title of a paper in the sentence, in characters. */
const TITLE = 100;

/** The item that a digest begins with. */
export interface Front {
  readonly item: PartItem;
  /** What of it a notification may show; the line of the item follows where this leaves something out. */
  readonly text: string;
  /** What is left of it. */
  readonly rest: string | null;
}

/** What news must be called where no heading says it. */
const CALLED: Readonly<Partial<Record<DigestPart['kind'], string>>> = {
  withdrawn: 'Withdrawn: ',
  corrected: 'Corrected: ',
  'coming-up': 'Coming up: ',
};

/** The first item that can be told without naming anybody, since a notification shows it on locked screens. */
export function frontOf(parts: readonly DigestPart[]): Front | null {
  for (const { kind, items } of parts) {
    for (const item of items) {
      const called = CALLED[kind] ?? '';
      if (!item.namesSomebody) return { item, text: `${called}${item.text}`, rest: null };
      if (item.unnamed) return { item, text: `${called}${item.unnamed.text}`, rest: item.unnamed.rest };
    }
  }
  return null;
}

/**
 * What a message of a digest begins with and a notification shows: the first piece of news, and how much more there is of
 * what. Without one, how much there is and the paper that all of a kind stand in.
 */
export function digestSentence(
  { day, catchUpFrom }: Digest,
  parts: readonly DigestPart[],
  front: Front | null,
): string {
  const since = catchUpFrom === null ? '' : ` (everything since ${formatDate(catchUpFrom)})`;
  const counts = parts.flatMap((part) => countOf(part, front) ?? []);
  const opening = `Digest of ${formatDate(day)}${since}`;
  if (front === null) return `${opening}: ${listed(counts)}.`;
  return `${opening}. ${front.text}${counts.length === 0 ? '' : ` Also ${listed(counts)}.`}`;
}

/** How many of a kind there are, beside the one in front. */
function countOf({ kind, items }: DigestPart, front: Front | null): string | null {
  const count = items.filter((item) => item !== front?.item).length;
  if (count === 0) return null;
  if (kind === 'withdrawn') return count === 1 ? 'one paper withdrawn' : `${count} papers withdrawn`;
  const words = kindInWords(kind, count);
  const named = front === null ? paperOf(items) : null;
  return named === null ? words : `${words} (${clamp(oneLine(named), TITLE)})`;
}

/** The title of the paper that all of some items stand in; null where there are several. */
function paperOf(items: readonly PartItem[]): string | null {
  const papers = new Map(
    items.flatMap(({ citations: [cited] }) => (cited ? [[cited.document.id, cited.document.title]] : [])),
  );
  const [title = null] = papers.values();
  return papers.size === 1 ? title : null;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
