import type { Block, FormatReading } from '../block.ts';
import { bodyReader } from './read-body.ts';
import { collapsed, lineOf } from './word-block.ts';
import type { WordReading } from './word-reading.ts';
import { childrenOf, elementsOf, textOf, type XmlElement } from './xml-tree.ts';
import type { ZipParts } from './zip-parts.ts';

/** The notes of a document by "footnote 2"; the lines that part them from the text have no words and are never asked for. */
export function readNotes(folder: string, parts: ZipParts): ReadonlyMap<string, readonly XmlElement[]> {
  const kinds = [
    ['footnote', 'w:footnotes'],
    ['endnote', 'w:endnotes'],
  ] as const;
  return new Map(
    kinds.flatMap(([note, root]) =>
      childrenOrNone(parts, `${folder}/${note}s.xml`, root).map(
        (element) => [`${note} ${element.attributes['w:id'] ?? ''}`, elementsOf(element)] as const,
      ),
    ),
  );
}

/** What the heads or feet of a document's pages say, each once: on the page, no part of what the paper says. */
export function readRunning(kind: 'header' | 'footer', folder: string, parts: ZipParts, reading: WordReading): Block[] {
  const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
  const seen = new Set<string>();
  return numberedParts(parts, `${folder}/${kind}`).flatMap((name) => {
    const reader = bodyReader(reading, kind);
    for (const child of childrenOrNone(parts, name, root)) reader.read(child);
    const blocks = reader.end().filter((block) => block.text !== '' || block.struck.length > 0);
    const words = `${lineOf(blocks)} ${blocks.flatMap(({ struck }) => struck).join(' ')}`;
    if (seen.has(words)) return [];
    seen.add(words);
    return blocks.map((block): Block => {
      const text = lineOf([block]);
      return { ...block, kind: 'furniture', label: null, level: null, cells: null, text };
    });
  });
}

/** The words that stand in no text: comments, and those of diagrams and charts, which are drawn. */
export function readBeside(folder: string, parts: ZipParts): FormatReading['leftOut'] {
  const comments = childrenOrNone(parts, `${folder}/comments.xml`, 'w:comments').map((element) => {
    const author = element.attributes['w:author'];
    return {
      text: wordsOfAll(element, ['w:p'], ['w:t', 'w:delText']),
      why: 'comment',
      from: author ? `comment by ${author}` : 'comment',
    };
  });
  const diagrams = numberedParts(parts, `${folder}/diagrams/data`).map((name) => ({
    text: childrenOrNone(parts, name, 'dataModel')
      .map((element) => wordsOfAll(element, ['a:p'], ['a:t']))
      .join(' '),
    why: 'words of a diagram',
    from: 'diagram',
  }));
  const charts = numberedParts(parts, `${folder}/charts/chart`).map((name) => ({
    text: childrenOrNone(parts, name, 'c:chartSpace')
      .map((element) => wordsOfAll(element, ['a:p', 'c:pt'], ['a:t', 'c:v']))
      .join(' '),
    why: 'words of a chart',
    from: 'chart',
  }));
  return [...comments, ...diagrams, ...charts]
    .map((words) => ({ ...words, text: collapsed(words.text) }))
    .filter(({ text }) => text !== '');
}

function childrenOrNone(parts: ZipParts, name: string, root: string): readonly XmlElement[] {
  const xml = parts.read(name);
  return xml === null ? [] : childrenOf(xml, root);
}

function numberedParts(parts: ZipParts, start: string): readonly string[] {
  return parts.names.filter((name) => name.startsWith(start) && /^\d*\.xml$/.test(name.slice(start.length))).sort();
}

/** The words of all elements of some names, with a space after each that ends a line or a value. */
function wordsOfAll(element: XmlElement, ends: readonly string[], names: readonly string[]): string {
  if (names.includes(element.name)) return textOf(element) + (ends.includes(element.name) ? ' ' : '');
  const inside = elementsOf(element).map((child) => wordsOfAll(child, ends, names));
  return inside.join('') + (ends.includes(element.name) ? ' ' : '');
}
