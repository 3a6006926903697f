import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { View } from '../search/view.ts';

/** Texts as written and in small letters. */
export interface Setting {
  readonly text: string;
  readonly lower: string;
}

// Which passages are held is a matter of the paper's text and header, so that it is the same in every view.
const items = new WeakMap<Document, ReadonlyMap<string, Setting>>();

/** What a passage stands among: its headings and every passage of its paper under the same ones that the view shows. */
export function itemOf(passage: Passage, document: Document, view: View): Setting {
  let byHeadings = items.get(document);
  if (!byHeadings) {
    const texts = new Map<string, string[]>();
    for (const other of document.passages) {
      if (!view.passage(document.id, other.paragraph)) continue;
      const key = other.headings.join('\n');
      const known = texts.get(key);
      if (known) known.push(other.text);
      else texts.set(key, [key, other.text]);
    }
    byHeadings = new Map([...texts].map(([key, parts]) => [key, settingOf(parts.join('\n'))]));
    items.set(document, byHeadings);
  }
  return byHeadings.get(passage.headings.join('\n')) ?? settingOf(passage.text);
}

/** A text to look for names in. */
export function settingOf(text: string): Setting {
  return { text, lower: text.toLowerCase() };
}
