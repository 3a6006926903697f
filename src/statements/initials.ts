import type { Document } from '../domain/document.ts';
import { isTitle, nameFrom } from './person-names.ts';

/** The people of a paper by the initials it calls them by: "AK" is "Anita Kell". */
export type Initials = ReadonlyMap<string, string>;

const NONE: Initials = new Map();
const ATTENDANCE = /^(?:present|in attendance|also present|attendees|apologies|attendance|members|invited)\b/i;
const DEFINED = /\s\(\p{Lu}{2,4}\)/u;
const AT_END = /(?:^|[\s(])(\p{Lu}{2,4})(?: and (\p{Lu}{2,4}))?$/u;
/** An attendance list stands among the first paragraphs. */
const OPENING = 60;

const known = new WeakMap<Document, Initials>();

/**
 * Whom a paper's initials stand for, read from its own list of those present: a cell beside the name, "(AK)" after it,
 * or the letters of a listed name. Letters that two of them share stand for nobody. Empty for a paper that has no such
 * list, so that no acronym of a body is taken for a person.
 */
export function initialsOf(document: Document): Initials {
  const before = known.get(document);
  if (before) return before;
  const found = readInitials(document);
  known.set(document, found);
  return found;
}

function readInitials(document: Document): Initials {
  const names: [initials: string, name: string][] = [];
  let defined = false;
  for (const { form, text } of document.passages.slice(0, OPENING)) {
    const cells = form === 'row' ? text.split(/\s*\|\s*/) : [];
    if (cells.length > 1 && isWholeName(cells[0] ?? '') && cells.slice(1).some((cell) => /^\p{Lu}{2,4}$/u.test(cell))) {
      const short = cells.find((cell) => /^\p{Lu}{2,4}$/u.test(cell)) ?? '';
      names.push([short, cells[0] ?? '']);
      defined = true;
    } else if (ATTENDANCE.test(text)) {
      names.push(...namesIn(text).map((name): [string, string] => [lettersOf(name), name]));
      defined ||= DEFINED.test(text);
    }
  }
  return defined ? unique(names) : NONE;
}

function unique(names: readonly (readonly [string, string])[]): Initials {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const [initials, name] of names) {
    if ((found.get(initials) ?? name) !== name) shared.add(initials);
    found.set(initials, name);
  }
  for (const initials of shared) found.delete(initials);
  return found;
}

function namesIn(text: string): string[] {
  const names: string[] = [];
  let at = 0;
  for (const match of text.matchAll(/\p{Lu}/gu)) {
    if (match.index < at) continue;
    const name = nameFrom(text, match.index);
    if (!name) continue;
    names.push(name.text);
    at = name.end;
  }
  return names;
}

function isWholeName(cell: string): boolean {
  return nameFrom(cell, 0)?.end === cell.length;
}

function lettersOf(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => !isTitle(word))
    .map((word) => word.slice(0, 1))
    .join('');
}

/** Someone whom initials name as the subject of a verb at `end`, at the head of a sentence or after "and" or a comma. */
export function initialsBefore(
  text: string,
  from: number,
  end: number,
  initials: Initials,
): { readonly words: string; readonly start: number } | null {
  if (initials.size === 0) return null;
  const match = AT_END.exec(text.slice(Math.max(from, end - 14), end));
  const [first = '', second] = match?.slice(1) ?? [];
  if (!match || ![first, second].every((one) => one === undefined || initials.has(one))) return null;
  const words = [first, second]
    .flatMap((one) => (one === undefined ? [] : `${initials.get(one)} (${one})`))
    .join(' and ');
  return { words, start: end - (second === undefined ? first.length : match[0].trimStart().length) };
}
