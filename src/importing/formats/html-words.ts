import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** Elements that run on inside a line; every other one begins and ends a line. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose text is for programs. */
const FOR_PROGRAMS = new Set('script style noscript template iframe object svg math head'.split(' '));

export function isInline({ name }: HtmlElement): boolean {
  return INLINE.has(name);
}

export function isForPrograms({ name }: HtmlElement): boolean {
  return FOR_PROGRAMS.has(name);
}

/** Every word of a node, lines parted where the page parts them: nothing of it is judged. */
export function wordsOfNode(node: HtmlNode): string {
  if (node.kind === 'text') return node.text;
  if (isForPrograms(node)) return ' ';
  const inside = node.children.map(wordsOfNode).join('');
  return isInline(node) ? inside : `\n${inside}\n`;
}

/** A text on one line. */
export function lineOfNode(node: HtmlNode): string {
  return wordsOfNode(node).replace(/\s+/g, ' ').trim();
}
