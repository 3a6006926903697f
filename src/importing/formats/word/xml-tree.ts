import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.ts';
import { brokenFile } from './zip-parts.ts';

/**
 * An element of a part: its name with the prefix that Word itself writes ("w:p", "mc:Choice"), whatever prefix the file
 * uses; its attributes likewise ("w:val"); and what stands in it.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Namespaces by their end, so that the transitional and the strict form of OOXML (ISO 29500) are read alike. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['/wordprocessingml/main', 'w'],
  ['/wordprocessingml/2006/main', 'w'],
  ['/markup-compatibility/2006', 'mc'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/officeDocument/relationships', 'r'],
  ['/officeDocument/2006/math', 'm'],
  ['/officeDocument/math', 'm'],
  ['/drawingml/2006/main', 'a'],
  ['/drawingml/main', 'a'],
  ['/drawingml/2006/chart', 'c'],
  ['/drawingml/chart', 'c'],
  ['/wordprocessingShape', 'wps'],
  ['/wordprocessingDrawing', 'wp'],
  ['microsoft-com:vml', 'v'],
];

/**
 * Reads XML and hands over each child of the element called `parent` as it ends, so that no more than one is held; what
 * stands outside is not handed over. A document type is refused, so no entity is ever expanded.
 *
 * @param parent the name as `XmlElement` has it: "w:body"
 */
export function eachChild(xml: Uint8Array, parent: string, take: (child: XmlElement) => void): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  const fail = () => {
    throw brokenFile();
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', (tag) => {
    // Without a limit a file of brackets exhausts the stack of whoever walks the tree.
    if (open.length >= LIMITS.depth) fail();
    const attributes: Record<string, string> = {};
    for (const { local, uri, value } of Object.values(tag.attributes)) attributes[named(uri, local)] = value;
    open.push({ name: named(tag.uri, tag.local), attributes, children: [] });
  });
  const text = (words: string) => open.at(-1)?.children.push(words);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    const element = open.pop();
    const outer = open.at(-1);
    if (!element || !outer) return;
    if (outer.name === parent) take(element);
    else if (open.some(({ name }) => name === parent)) outer.children.push(element);
  });
  parser.write(decoded(xml)).close();
}

/** The children of a part's outermost element, whatever its name. */
export function childrenOf(xml: Uint8Array, root: string): readonly XmlElement[] {
  const children: XmlElement[] = [];
  eachChild(xml, root, (child) => children.push(child));
  return children;
}

function named(uri: string, local: string): string {
  const prefix = uri === '' ? undefined : PREFIXES.find(([end]) => uri.endsWith(end))?.[1];
  return prefix === undefined ? local : `${prefix}:${local}`;
}

/** OOXML is UTF-8 or UTF-16 (ECMA-376 part 2, 9.1): the byte order mark tells. */
function decoded(xml: Uint8Array): string {
  const isUtf16 = (xml[0] === 0xff && xml[1] === 0xfe) || (xml[0] === 0xfe && xml[1] === 0xff);
  if (!isUtf16) return new TextDecoder('utf-8').decode(xml);
  return new TextDecoder(xml[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(xml);
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All children that are elements. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The value of `<w:name w:val="…"/>` below an element; undefined where the element is not there or has none. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** A switch such as `<w:strike/>`: on unless its value says no (ECMA-376 part 1, 17.17.4); undefined where it is not said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}

/** All text below an element, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
