import type { Citation } from '../../domain/answer.ts';
import { placed } from '../../domain/placed.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { KIND_WORDS } from '../../service/document-words.ts';
import { clamp, LIMITS } from '../read/limits.ts';
import { oneLine } from './elements.ts';

/** The longest parts shown, in characters; a valid quote has 600 at most. */
const LONGEST = { name: 200, quote: 700 };

/** A citation in words. */
export interface Evidence {
  readonly title: string;
  /** Kind, body, date and place, with commas between them. */
  readonly where: string;
  /** What to be careful about, as sentences; empty where there is nothing. */
  readonly marks: readonly string[];
  readonly words: string;
  /** Whether `words` are the record's own; those of a summary never stand in quotation marks. */
  readonly quoted: boolean;
  readonly original: { readonly url: string } | { readonly file: string } | null;
}

/** Puts a citation into words: what paper, where in it, what to be careful about, and where the original is. */
export function describeCitation({ document, quote, paragraph, label, page }: Citation): Evidence {
  const point = label !== null && /[\p{L}\p{N}]/u.test(label) ? [`point ${clamp(oneLine(label), 20)}`] : [];
  const { title, where, marks } = describePaper(document);
  return {
    title,
    where: [where, placed(page, `paragraph ${paragraph}`), ...point].join(', '),
    marks,
    words: clamp(oneLine(quote), LONGEST.quote),
    quoted: document.text === 'verbatim',
    original: originalOf(document),
  };
}

/** Puts a paper into words: its title, its kind, body and date, and what to be careful about. */
export function describePaper(document: Citation['document']): Pick<Evidence, 'title' | 'where' | 'marks'> {
  const where = [
    KIND_WORDS[document.kind],
    document.bodyName === null ? null : clamp(oneLine(document.bodyName), LONGEST.name),
    document.date === null ? 'undated' : formatDate(document.date),
  ];
  return {
    title: clamp(oneLine(document.title), LONGEST.name),
    where: where.filter((part) => part !== null).join(', '),
    marks: marksOf(document),
  };
}

function marksOf(document: Citation['document']): string[] {
  const marks: string[] = [];
  if (document.text === 'summary') marks.push('Our summary; check the original.');
  if (document.kind === 'draft-minutes') marks.push('Draft; the wording may change.');
  if (document.kind === 'proposed-decision') marks.push('A proposal, not a decision.');
  if (document.inferred) marks.push('Its date or its committee is inferred.');
  if (document.stale) marks.push('An older copy: the file has an error now.');
  if (document.unconfirmed) marks.push('Imported and not yet confirmed by a person.');
  return marks;
}

/** Where the original of a paper is: an address of the web, else the name of its file; null where neither is known. */
export function originalOf({ source }: Citation['document']): Evidence['original'] {
  const url = source?.url ?? null;
  // Only an address of the web becomes a link: a paper's header may hold anything.
  if (url !== null && url.length <= LIMITS.url && /^https?:\/\/[^\s<>|"]+$/i.test(url) && URL.canParse(url))
    return { url };
  return source?.file ? { file: clamp(oneLine(source.file), LONGEST.name) } : null;
}
