import { analyse } from '../../search/terms.ts';
import { type Html, html, type Shown } from '../escape-html.ts';

/** The longest snippet, in characters. */
const LONGEST = 320;
/** How much is shown before the first word that was looked for. */
const BEFORE = 90;

/** The stretch of a text around the first word that a search is for, each such word marked; cut between words. */
export function snippet(text: string, query: string): Html {
  const wanted = new Set(analyse(query).flatMap(({ stem, stop }) => (stop ? [] : [stem])));
  const found = analyse(text).filter(({ stem, stop, part }) => !stop && !part && wanted.has(stem));
  const [start, end] = stretch(text, found[0]?.start ?? 0);
  const shown: Shown[] = start > 0 ? ['… '] : [];
  let at = start;
  for (const term of found) {
    if (term.start < at || term.end > end) continue;
    shown.push(text.slice(at, term.start), html`<mark>${text.slice(term.start, term.end)}</mark>`);
    at = term.end;
  }
  shown.push(text.slice(at, end), end < text.length ? ' …' : null);
  return html`${shown}`;
}

function stretch(text: string, from: number): readonly [start: number, end: number] {
  if (text.length <= LONGEST) return [0, text.length];
  const rough = Math.max(0, Math.min(from - BEFORE, text.length - LONGEST));
  const space = text.lastIndexOf(' ', rough);
  const start = rough === 0 || space < 0 ? 0 : space + 1;
  const last = text.lastIndexOf(' ', start + LONGEST);
  return [start, start + LONGEST >= text.length ? text.length : last > start ? last : start + LONGEST];
}
