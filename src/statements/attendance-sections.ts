import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { AttendanceStatement } from '../domain/statement.ts';

type Manner = AttendanceStatement['manner'];

/** A list of people that a label or a heading opens, from `from` of the passage's text. */
export interface AttendanceSection {
  readonly manner: Manner;
  readonly from: number;
}

// Longest first: "IN ATTENDANCE VIRTUALLY:" is no "ATTENDANCE:".
const LABELS: readonly (readonly [words: string, manner: Manner])[] = [
  ['in attendance(?: virtually| remotely| online)?(?: for (?:this|the) item| for item \\d+)?', 'in-attendance'],
  ['also (?:present|in attendance|attending)(?: virtually)?', 'in-attendance'],
  ['others? (?:present|in attendance|attending)', 'in-attendance'],
  ['officers? (?:present|in attendance|attending)', 'in-attendance'],
  ['(?:invited|invitees|guests|observers)', 'in-attendance'],
  ['apologies(?: for absence)?(?: received)?(?: from)?', 'apologies'],
  [
    '(?:members |councillors |those |voting members )?(?:present|attending)(?: virtually| remotely| online)?',
    'present',
  ],
  ['(?:attendance|attendees|members)', 'present'],
  ['substitutes?(?: members?)?', 'substitute'],
];

const INLINE = LABELS.map(([words, manner]) => ({
  manner,
  pattern: new RegExp(`^(?:${words})\\s*(?:[:–—]|-\\s)\\s*(?=\\S)`, 'i'),
}));
const ALONE = LABELS.map(([words, manner]) => ({
  manner,
  pattern: new RegExp(`^(?:\\(?[\\d./]{1,9}\\)?[.)]?\\s*)?(?:${words})\\s*[:.–-]*\\s*(?:\\(item [\\w.]+\\))?$`, 'i'),
}));

/**
 * Which list of people a passage is: by its own label ("PRESENT: …"), by a paragraph before it that is nothing but a
 * label (its own, or that of the list it is an item of), or by the heading it stands under. Null where nothing says so.
 */
export function sectionOf(document: Document, passage: Passage): AttendanceSection | null {
  for (const { manner, pattern } of INLINE) {
    const label = pattern.exec(passage.text);
    if (label) return { manner, from: label[0].length };
  }
  if (labelAlone(passage.text) !== null) return null;
  const lead = passage.parent === null ? undefined : document.passages[passage.parent - 1];
  const above = lead ? labelAlone(lead.text) : null;
  if (above !== null) return { manner: above, from: 0 };
  const before = document.passages[passage.paragraph - 2];
  const sameHeading = before && before.headings.join('\n') === passage.headings.join('\n');
  const said = sameHeading ? labelAlone(before.text) : null;
  const headed = said ?? labelAlone(passage.headings.at(-1) ?? '');
  return headed === null ? null : { manner: headed, from: 0 };
}

// "… Owen Strand. Attending: Deepak Oram": one paragraph may hold several lists.
const INSIDE = LABELS.map(([words, manner]) => ({
  manner,
  pattern: new RegExp(`(?<=\\s)(?:${words})\\s*[:–—]\\s*(?=\\S)`, 'giu'),
}));

/** The lists of a paragraph that opens as one, in order, each up to the label of the next. */
export function listsIn(text: string, first: AttendanceSection): (AttendanceSection & { readonly to: number })[] {
  const labels = INSIDE.flatMap(({ manner, pattern }) =>
    [...text.matchAll(pattern)]
      .filter(({ index, 0: label }) => index >= first.from && /^\p{Lu}/u.test(label))
      .map(({ index, 0: label }) => ({ manner, at: index, from: index + label.length })),
  )
    .sort((a, b) => a.at - b.at || b.from - a.from)
    .filter(({ at }, i, all) => i === 0 || at >= (all[i - 1]?.from ?? 0));
  const ends = [...labels.map(({ at }) => at), text.length];
  return [first, ...labels].map(({ manner, from }, i) => ({ manner, from, to: ends[i] ?? text.length }));
}

function labelAlone(words: string): Manner | null {
  if (words.length > 60) return null;
  return ALONE.find(({ pattern }) => pattern.test(words.trim()))?.manner ?? null;
}
