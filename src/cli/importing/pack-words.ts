import type { PackPaper } from '../../importing/split-pack.ts';
import { complain, type Io } from '../io.ts';
import { oneLine } from '../wrap.ts';
import type { Draft } from './keep-draft.ts';
import type { KnownFolder } from './known-papers.ts';

/** What is put behind the name of a pack to name each of its papers: "", "-item-5", "-page-85". */
export function partNames(papers: readonly PackPaper[]): readonly string[] {
  const taken = new Set<string>();
  return papers.map(({ item, pages }, i) => {
    const number = item?.number?.replace(/[^a-z0-9]+/g, '-') ?? null;
    const place = pages === null ? `-part-${i + 1}` : `-page-${pages.first}`;
    const name = item === null ? '' : number === null ? place : `-item-${number}`;
    const own = taken.has(name) ? `${name}${place}` : name;
    taken.add(own);
    return own;
  });
}

/** Where a paper stands in its file: "page 5", "pages 5–12"; in one without pages "item 5", "the agenda". */
export function pagesOf({ pages, item }: PackPaper): string {
  if (pages === null) return item === null ? 'the agenda' : `item ${item.number ?? item.title}`;
  const { first, last } = pages;
  return first === last ? `page ${first}` : `pages ${first}–${last}`;
}

/** Lists the papers of a pack: the pages of each, what the agenda calls it, and where it goes. */
export function tellPapers(io: Io, source: string, papers: readonly PackPaper[], drafts: readonly Draft[]): void {
  complain(io, `stp: ${oneLine(source)} is a pack of ${papers.length} papers, each a draft of its own:`);
  papers.forEach((paper, i) => {
    const { item, pages } = paper;
    const number = item?.number == null ? '' : `item ${item.number}`;
    const words = item === null ? 'the agenda' : [number, item.title].filter((part) => part !== '').join(', ');
    const place = pages === null ? '' : `${pagesOf(paper).padEnd(14)} `;
    complain(io, `  ${place}${oneLine(words)} → ${oneLine(drafts[i]?.path ?? '')}`);
  });
}

/** Names the papers that an earlier version of a pack held and this one does not: whether they go is for a person. */
export function tellGone(io: Io, drafts: readonly Draft[], { papers }: KnownFolder): void {
  const original = drafts[0]?.original.name;
  const now = new Set(drafts.map(({ place }) => place.id));
  for (const { id, path, source } of papers.values()) {
    if (original === undefined || source?.file !== original || now.has(id)) continue;
    complain(
      io,
      `stp: ${oneLine(path)} was cut from an earlier version and is not in this one; remove it if it is void.`,
    );
  }
}
