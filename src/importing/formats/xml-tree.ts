import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { FormatProblem } from './format-problem.ts';
import { checkDepth } from './limits.ts';

/** An element of an XML answer. */
export interface XmlElement {
  /** In small letters. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, escapes resolved once. */
  readonly text: string;
}

interface Draft {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Draft[];
  text: string;
}

/**
 * The tree of an XML text. Throws a `FormatProblem` for one that is cut short or not well-formed: an entity that is not
 * declared is an error, since what it stands for is unknown, and none is ever expanded.
 */
export function parseXml(xml: string): XmlElement {
  const root: Draft = { name: '#document', attributes: {}, children: [], text: '' };
  const open: Draft[] = [root];
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (error) => {
    throw new FormatProblem(
      'damaged',
      `it is no sound XML (${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}, line ${parser.line})`,
      'Fetch it again: an answer that was cut short ends in the middle',
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    checkDepth(open.length);
    const element: Draft = { name: name.toLowerCase(), attributes: plain(attributes), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const add = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml.replace(/^\ufeff/, '').trimStart()).close();
  return root;
}

function plain(
  attributes: Record<string, SaxesAttributePlain> | Record<string, string> | object,
): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** The first child of a name; a single child and one of several are told alike. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** The first element of a name at any depth. */
export function elementNamed(element: XmlElement, name: string): XmlElement | null {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = elementNamed(child, name);
    if (found) return found;
  }
  return null;
}
