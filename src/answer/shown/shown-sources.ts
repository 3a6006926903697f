import type { Citation, CitedDocument } from '../../domain/answer.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { kindInWords } from '../naming.ts';
import { shortened } from '../shortened.ts';
import { numberRuns } from './said-sentences.ts';

/** A paper as it is named below an answer, in one line. */
export interface ShownSource {
  readonly document: CitedDocument;
  /** Its title, not longer than a line should be. */
  readonly title: string;
  /** Kind, body and date, and what to be careful about, with commas between them. */
  readonly about: string;
  /** The places cited in it, in the order of their numbers. */
  readonly places: readonly SourcePlace[];
}

/** A paragraph that was cited. */
export interface SourcePlace {
  /** The number of the citation, from 1. */
  readonly number: number;
  readonly paragraph: number;
  /** The page of the original; null where it is not known. */
  readonly page: number | null;
}

/** The longest title, in words. */
const TITLE = 12;

/** A paper's title, not longer than a line should be. */
export function shortTitle({ title }: CitedDocument): string {
  return shortened(title, TITLE);
}

/** The papers of some citations, one entry a paper, in the order in which they are first cited. */
export function shownSources(citations: readonly Citation[], numbers: readonly number[]): readonly ShownSource[] {
  const papers = new Map<string, { readonly document: CitedDocument; readonly places: SourcePlace[] }>();
  for (const number of numbers) {
    const citation = citations[number - 1];
    if (citation === undefined) continue;
    const { document, paragraph, page } = citation;
    const paper = papers.get(document.id) ?? { document, places: [] };
    paper.places.push({ number, paragraph, page });
    papers.set(document.id, paper);
  }
  return [...papers.values()].map(({ document, places }) => ({
    document,
    title: shortTitle(document),
    about: aboutOf(document),
    places,
  }));
}

/** Where in its paper: "paragraph 15", "page 6, paragraphs 15 and 16". */
export function placesInWords(places: readonly SourcePlace[]): string {
  const pages = new Map<number | null, Set<number>>();
  for (const { page, paragraph } of places) pages.set(page, (pages.get(page) ?? new Set()).add(paragraph));
  const told = [...pages].map(([page, paragraphs]) => {
    const word = paragraphs.size === 1 ? 'paragraph' : 'paragraphs';
    return `${page === null ? '' : `page ${page}, `}${word} ${listed(numberRuns([...paragraphs], ' to '))}`;
  });
  return told.join('; ');
}

/** A paper in one line without a number: "STP Update, minutes, December 2017, paragraphs 15 and 16". */
export function sourceInWords({ title, about, places }: ShownSource): string {
  return `${title} (${about}), ${placesInWords(places)}`;
}

/** The numbers of a paper's citations, from 1, for eyes: "1, 3–7"; another `to` is for ears. */
export function sourceNumbers({ places }: ShownSource, to = '–'): string {
  return numberRuns(
    places.map(({ number }) => number),
    to,
  ).join(', ');
}

function listed(words: readonly string[]): string {
  return words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What a paper is, and what to be careful about in it, with commas between them. */
export function aboutOf(document: CitedDocument): string {
  const { title, bodyName, date } = document;
  const parts = [
    kindInWords(document.kind),
    // A title that names the body says it already.
    bodyName === null || title.includes(bodyName) ? null : bodyName,
    date === null ? 'undated' : formatDate(date),
    document.inferred ? 'date or body worked out' : null,
    document.text === 'summary' ? 'our summary' : null,
    document.stale ? 'an older copy' : null,
    document.unconfirmed ? 'not yet confirmed by a person' : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
