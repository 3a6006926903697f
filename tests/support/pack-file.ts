import { aPdf, artifact, type Drawn, set, tag, words } from './pdf-file.ts';

/** A paper of the made-up pack. */
export interface MadePaper {
  readonly item: string;
  readonly title: string;
  /** What heads it, a line each. */
  readonly head: readonly string[];
  /** How many pages it takes. */
  readonly pages: number;
  /** Its pages that are pictures without characters, from 1. */
  readonly scanned?: readonly number[];
  /** Whether its last page only says that it is empty. */
  readonly endsBlank?: boolean;
}

export const BODY = 'Health Scrutiny Committee';

/** The papers of a meeting of a council that is made up, over 120 pages with those of its agenda. */
export const PAPERS: readonly MadePaper[] = [
  {
    item: '3',
    title: 'Minutes of the meeting held on 14 May 2018',
    head: [
      'WESTMERE COUNTY COUNCIL',
      'HEALTH SCRUTINY COMMITTEE',
      'MINUTES of a meeting of the Health Scrutiny Committee held in the Council Chamber, Wharf Hall on Monday, 14 May 2018.',
      'PRESENT: Mr A Tarn (Chairman), Mrs B Quill and Ms C Fenn',
    ],
    pages: 7,
    endsBlank: true,
  },
  {
    item: '4',
    title: 'Stroke services review',
    head: ['By: Dora Penn, Clerk', 'To: Health Scrutiny Committee, 12 July 2018', 'Subject: Stroke services review'],
    pages: 48,
    scanned: [30],
  },
  {
    item: '5',
    title: 'Community beds in the upper valley',
    head: ['Briefing from the Westmere Partnership'],
    pages: 40,
  },
  { item: '6', title: 'Work programme of the year', head: ['Work programme'], pages: 22 },
];

/** The pages of the agenda that stands before them. */
export const FRONT = 3;

/** The words of the only paragraph of this number in a paper: whole sentences, none of them twice. */
export function paragraphWords(item: string, number: number): string {
  const place = `${item === '3' ? 'north' : item === '4' ? 'south' : item === '5' ? 'east' : 'west'}${number}`;
  return `The report of ward ${place} says that the beds of ${place} were counted in spring and that the figures of ${place} are to be set beside those of the year before.`;
}

/** How many paragraphs a page of text holds. */
export const A_PAGE = 3;

/** How many numbered paragraphs a paper holds. */
export function paragraphCount({ pages, scanned = [], endsBlank = false }: MadePaper): number {
  return (pages - scanned.length - (endsBlank ? 1 : 0)) * A_PAGE;
}

/** The first page of each paper in the file. */
export function firstPages(): readonly number[] {
  let next = FRONT + 1;
  return PAPERS.map(({ pages }) => {
    next += pages;
    return next - pages;
  });
}

/**
 * The pack as a PDF: an agenda that says which pages each paper takes, then the papers, each page stamped with its number
 * in the pack and the first of each with its item, beside the page numbers of the papers' own.
 *
 * @param isTagged whether it has a tree of tags, its stamps being artifacts
 */
export function aPack(isTagged: boolean): Uint8Array {
  const starts = firstPages();
  const pages: (readonly Drawn[])[] = frontPages(starts, isTagged);
  PAPERS.forEach((paper, i) => {
    for (let own = 1; own <= paper.pages; own++) {
      const number = (starts[i] ?? 0) + own - 1;
      if (paper.scanned?.includes(own)) pages.push([]);
      else pages.push(paperPage(paper, own, number, isTagged));
    }
  });
  return aPdf(pages);
}

function frontPages(starts: readonly number[], isTagged: boolean): (readonly Drawn[])[] {
  const entries = PAPERS.map(({ item, title, pages }, i) => {
    const first = starts[i] ?? 0;
    return `${item}. ${title} (Pages ${first} - ${first + pages - 1})`;
  });
  const first = [
    ['WESTMERE COUNTY COUNCIL', 'HEALTH SCRUTINY COMMITTEE', 'Thursday, 12th July, 2018, at 10.00 am'],
    ['AGENDA', '1. Apologies', '2. Declarations of interest', ...entries],
  ].flat();
  const text = [
    first,
    ['Members of the public may speak at the meeting if they ask the clerk before noon on the day before it.'],
    ['Those who attend are asked to turn their telephones off, and to leave by the nearest door if the bell rings.'],
  ];
  return text.map((rows, i) => [
    ...rows.flatMap((row, at) => paragraph(row, 60 + at * 40, isTagged, at < 2)),
    ...stamp(`Page ${i + 1}`, 500, 820, isTagged),
  ]);
}

function paperPage(paper: MadePaper, own: number, number: number, isTagged: boolean): readonly Drawn[] {
  const { item, head, pages, endsBlank = false } = paper;
  const stamps = [
    ...stamp(`Page ${number}`, 500, 820, isTagged),
    ...(own === 1 ? stamp(`Agenda Item ${item}`, 450, 30, isTagged) : []),
  ];
  if (endsBlank && own === pages)
    return [...paragraph('This page is intentionally left blank', 400, isTagged), ...stamps];
  const missing = (paper.scanned ?? []).filter((page) => page < own).length;
  const numbers = Array.from({ length: A_PAGE }, (_, i) => (own - 1 - missing) * A_PAGE + i + 1);
  const heads = own === 1 ? head.flatMap((row, i) => paragraph(row, 80 + i * 40, isTagged, i < 2)) : [];
  const texts = numbers.flatMap((n, i) =>
    labelled(`${n}.`, paragraphWords(item, n), (own === 1 ? 280 : 80) + i * 80, isTagged),
  );
  return [...heads, ...texts, ...stamp(`Page ${own} of ${pages}`, 260, 800, isTagged), ...stamps];
}

function paragraph(text: string, y: number, isTagged: boolean, isBold = false): readonly Drawn[] {
  const drawn = set(text, y, { isBold });
  return isTagged ? [tag('P', ...drawn)] : drawn;
}

function labelled(label: string, text: string, y: number, isTagged: boolean): readonly Drawn[] {
  const drawn = set(text, y, { x: 110, width: 65 });
  const own = words(label, 72, y);
  return isTagged ? [tag('L', tag('LI', tag('Lbl', own), tag('LBody', ...drawn)))] : [own, ...drawn];
}

function stamp(text: string, x: number, y: number, isTagged: boolean): readonly Drawn[] {
  return isTagged ? [artifact(words(text, x, y))] : [words(text, x, y)];
}
