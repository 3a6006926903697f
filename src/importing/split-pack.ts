import { type AgendaEntry, agendaEntries, agendaItems } from './agenda-entries.ts';
import { onPages } from './forced-pages.ts';
import type { Block, FormatReading } from './formats/block.ts';
import { pageFinder } from './page-finder.ts';
import { isBlankNotice, readStamp, type Stamp } from './page-stamps.ts';

/** A paper of a pack. */
export interface PackPaper {
  readonly reading: FormatReading;
  /** Its pages in the file, the first and the last of them included; null where a file has none, as Word files have. */
  readonly pages: Pages | null;
  /** The item of the agenda it was published under, as the agenda has it; null for the agenda itself. */
  readonly item: { readonly number: string | null; readonly title: string } | null;
}

interface Pages {
  readonly first: number;
  readonly last: number;
}

/** How often the pages printed must be as far from the pages of the file for that to be their rule. */
const LEAST_STAMPED = 2;
/** From how many stamps on a page that cannot be read is placed by its number alone. */
const MANY_STAMPED = 4;

type Stamped = readonly { readonly at: number; readonly stamp: Stamp }[];

/**
 * Splits a pack into its papers: the agenda, then what it lists. A paper begins on a page that the agenda names and that is
 * stamped with that page's number or that item's, or, where the agenda names no pages, that is stamped with an item of it; what the agenda does not list stays
 * with the paper before it. Empty where the file is no pack: nothing is split by its looks alone.
 */
export function splitPack(file: FormatReading): readonly PackPaper[] {
  const { reading, isOwn, mayStamp } = onPages(file);
  const blocks = reading.blocks.filter(({ page }) => page !== null);
  const find = pageFinder(blocks);
  const last = lastPage(reading, find);
  const starts = startsOf(blocks, last, mayStamp);
  const [first] = starts;
  if (first === undefined) return [];
  const bounds = [{ at: 1, entry: null }, ...starts];
  return bounds.map(({ at, entry }, i): PackPaper => {
    const pages = { first: at, last: (bounds[i + 1]?.at ?? last + 1) - 1 };
    const item = entry && { number: entry.item, title: entry.title };
    const part = partOf(reading, pages, entry?.item ?? null, find);
    return isOwn
      ? { reading: part, pages, item }
      : { reading: { ...part, blocks: part.blocks.map(unpaged) }, pages: null, item };
  });
}

interface Start {
  readonly at: number;
  readonly entry: AgendaEntry;
}

/** The pages on which papers begin, in order, as far as agenda and stamps agree on them. */
function startsOf(blocks: readonly Block[], pages: number, mayStamp: (block: Block) => boolean): readonly Start[] {
  const stamped: Stamped = blocks.flatMap((block) => {
    const stamp = mayStamp(block) ? readStamp(block.text) : null;
    return stamp === null || block.page === null ? [] : [{ at: block.page, stamp }];
  });
  const written = new Set(blocks.filter(({ kind }) => kind !== 'furniture').map(({ page }) => page));
  const shift = shiftOf(stamped);
  const starts: Start[] = [];
  let proven = 0;
  for (const entry of listed(blocks, stamped)) {
    const before = starts.at(-1)?.at ?? 1;
    // What a paper inside the pack lists is its own affair.
    if (starts[0] !== undefined && entry.page >= starts[0].at) break;
    const byItem = stamped.find(({ at, stamp }) => at > before && stamp.item !== null && stamp.item === entry.item)?.at;
    const byPage = shift === null || entry.first === null ? undefined : pageOf(entry.first, shift, stamped, written);
    const at = byPage ?? byItem;
    if (at === undefined || at <= before || at > pages || at <= entry.page) continue;
    // One stamp proves an entry that names its pages: numbers alone agree by chance.
    if (at === byItem && entry.first !== null) proven++;
    starts.push({ at, entry });
  }
  return starts.length > 1 || proven > 0 ? starts : [];
}

/** What the agenda lists: with its pages where it names any, else by the numbers that pages are stamped with. */
function listed(blocks: readonly Block[], stamped: Stamped): readonly AgendaEntry[] {
  const ranged = agendaEntries(blocks);
  const first = stamped.find(({ stamp }) => stamp.item !== null);
  return ranged.length > 0 || first === undefined ? ranged : agendaItems(blocks, first.at);
}

/** How far the pages of the file are from those printed on them; null where no two stamps agree on it. */
function shiftOf(stamped: Stamped): { readonly by: number; readonly often: number } | null {
  const shifts = new Map<number, number>();
  for (const { at, stamp } of stamped) {
    if (stamp.page !== null) shifts.set(at - stamp.page, (shifts.get(at - stamp.page) ?? 0) + 1);
  }
  const [most] = [...shifts].sort(([a, m], [b, n]) => n - m || a - b);
  return most && most[1] >= LEAST_STAMPED ? { by: most[0], often: most[1] } : null;
}

/** The page of the file that is printed as `number`, if it is stamped so; one without words needs no stamp of its own. */
function pageOf(
  number: number,
  shift: { readonly by: number; readonly often: number },
  stamped: Stamped,
  written: ReadonlySet<number | null>,
): number | undefined {
  const at = number + shift.by;
  const isStamped = stamped.some((one) => one.at === at && one.stamp.page === number);
  return isStamped || (!written.has(at) && shift.often >= MANY_STAMPED) ? at : undefined;
}

/** A block that stands on no page of the file's own. */
function unpaged(block: Block): Block {
  return { ...block, page: null };
}

/** What of a reading stands on some pages, stamps and empty pages left out by name; what is on no page is on all. */
function partOf(
  reading: FormatReading,
  pages: Pages,
  item: string | null,
  find: (from: string) => number,
): FormatReading {
  const isOn = (page: number) => page >= pages.first && page <= pages.last;
  const own = reading.blocks.filter(({ page }) => page === null || isOn(page));
  const leftOut = reading.leftOut.filter(({ from }) => isOn(find(from)));
  const why = (block: Block) => {
    if (block.kind === 'furniture') return null;
    if (isBlankNotice(block.text)) return 'a page left empty';
    const stamp = block.label === null ? readStamp(block.text) : null;
    const isOwn = stamp !== null && (stamp.item === null || (item !== null && stamp.item.startsWith(item)));
    return isOwn ? 'stamped on the page when the pack was made' : null;
  };
  const beside = own.flatMap((block) => {
    const reason = why(block);
    return reason === null ? [] : [{ text: block.text, why: reason, from: block.from }];
  });
  return {
    ...reading,
    blocks: own.filter((block) => why(block) === null),
    leftOut: [...leftOut, ...beside],
    ...(reading.source === undefined
      ? {}
      : {
          source: reading.source
            .split('\f')
            .slice(pages.first - 1, pages.last)
            .join('\f'),
        }),
  };
}

function lastPage({ blocks, leftOut }: FormatReading, pageOf: (from: string) => number): number {
  const pages = [...blocks.map(({ page }) => page ?? 1), ...leftOut.map(({ from }) => pageOf(from))];
  return pages.reduce((most, page) => Math.max(most, page), 1);
}
