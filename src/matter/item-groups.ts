import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { collected } from '../domain/steps.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { isReplaced } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';
import { ofPaper, placeId, type Row, rowOf } from './row.ts';

/** A list that one paper gives: its items, and the words they stand under. */
export interface ItemGroup {
  readonly document: Document;
  /** The passage that leads into it; null where a heading does. */
  readonly leadIn: Passage | null;
  /** The words the items stand under: the last heading and the lead-in. */
  readonly frame: string;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

/** Every list of the papers: items under one lead-in, rows under one heading, and the lettered parts of a sentence. */
export const itemGroups = rememberedOfView((view) =>
  collected(view.documents, (document) => (isReplaced(document, view) ? [] : groupsOf(document, view))),
);

function groupsOf(document: Document, view: View): ItemGroup[] {
  const byKey = new Map<string, Passage[]>();
  const lettered: ItemGroup[] = [];
  let above: Passage | null = null;
  for (const passage of document.passages) {
    if (!view.passage(document.id, passage.paragraph)) continue;
    const isItem = passage.form === 'item' || passage.form === 'row' || (above !== null && THAT.test(passage.text));
    if (!isItem) {
      above = passage.text.trimEnd().endsWith(':') ? passage : null;
      lettered.push(...letteredIn(passage, document));
      continue;
    }
    const lead = passage.parent ?? (passage.form === 'row' ? null : (above?.paragraph ?? null));
    const key = JSON.stringify([passage.form === 'row', lead, passage.headings]);
    byKey.set(key, [...(byKey.get(key) ?? []), passage]);
  }
  const marked = [...byKey].flatMap(([key, passages]): ItemGroup[] => {
    const [first] = passages;
    if (!first || passages.length < 2) return [];
    const lead = (JSON.parse(key) as [boolean, number | null])[1];
    const leadIn = lead === null ? null : view.passage(document.id, lead);
    return [
      {
        document,
        leadIn,
        frame: [first.headings.at(-1) ?? '', leadIn?.text ?? ''].join('. '),
        headings: first.headings,
        rows: passages.map((passage) => itemRow(passage, document, 0, passage.text.length)),
      },
    ];
  });
  return [...marked, ...lettered];
}

/** Items without a marker, as pasted papers have them: "That the …" under a line that ends in a colon. */
const THAT = /^that\b/i;

/** "(a) the unit as it is; (b) a unit open by day": two parts or more of one passage. */
function letteredIn(passage: Passage, document: Document): ItemGroup[] {
  const marks = [...passage.text.matchAll(/(?:^|\s)\((?:[a-h]|i{1,3}|iv|v|\d)\)\s/gi)];
  const [first] = marks;
  if (!first || marks.length < 2) return [];
  const rows = marks.map((mark, i) =>
    itemRow(passage, document, mark.index + mark[0].length, marks[i + 1]?.index ?? passage.text.length),
  );
  const { sentences } = readPassage(passage);
  const opening = sentences.findIndex(({ end }) => end > first.index);
  const frame = passage.text.slice(sentences[Math.max(0, opening - 1)]?.start ?? 0, first.index);
  return [
    {
      document,
      leadIn: passage,
      frame: `${passage.headings.at(-1) ?? ''}. ${frame}`,
      headings: passage.headings,
      rows,
    },
  ];
}

function itemRow(passage: Passage, document: Document, start: number, end: number): Row {
  const support = { document, passage, start, end };
  return rowOf({
    id: placeId(support),
    kind: 'item',
    name: passage.label,
    ...ofPaper(document),
    text: passage.text.slice(start, end).trim(),
    by: [support],
  });
}
