import { withHeadings } from '../settle-blocks.ts';
import type { FormatReading } from './block.ts';
import { findElement, type HtmlElement, parseHtml } from './html-tree.ts';
import { type Role, walkHtml } from './html-walk.ts';
import { lineOfNode, wordsOfNode } from './html-words.ts';
import { isModernGov, modernGovRole, modernGovRoot } from './moderngov-page.ts';

const OUTSIDE_MAIN = /^(?:nav|footer|aside|search|dialog)$/;
const OUTSIDE_ROLES = /^(?:navigation|banner|contentinfo|search|complementary|dialog|alert)$/;
const CONTROLS = /^(?:button|select|textarea|label|input|legend)$/;

/**
 * Reads a page of a council's site: a meeting, item, decision or issue of ModernGov by its classes, any other by its
 * main part. What stands around it is left out by name. Throws a `FormatProblem` for a page nested too deep.
 */
export function readHtml(html: string): FormatReading {
  const page = parseHtml(html);
  const isCouncils = isModernGov(page);
  const root = isCouncils ? modernGovRoot(page) : mainOf(page);
  const walked = walkHtml(root, isCouncils ? modernGovRole : ordinaryRole, 'paragraph');
  const title = findElement(page, ({ name }) => name === 'title');
  const around = wordsAround(page, root);
  const blocks = withHeadings(walked.blocks);
  return {
    blocks,
    leftOut: [
      ...walked.leftOut,
      ...around.map((text) => ({ text, why: 'of the site around it', from: 'around the main part' })),
    ],
    hints: { title: title === null ? null : lineOfNode(title), url: addressOf(page) },
    source: [wordsOfNode(page), ...walked.labels].join('\n'),
  };
}

/** The part of an ordinary page that is the paper: what it marks as such, else all of it. */
function mainOf(page: HtmlElement): HtmlElement {
  return (
    findElement(page, ({ name, attributes }) => name === 'main' || attributes.role === 'main') ??
    findElement(page, ({ name }) => name === 'article') ??
    findElement(page, ({ attributes }) => /^(?:main-?content|content|main)$/i.test(attributes.id ?? '')) ??
    findElement(page, ({ name }) => name === 'body') ??
    page
  );
}

function ordinaryRole({ name, attributes }: HtmlElement): Role | null {
  if (OUTSIDE_MAIN.test(name) || OUTSIDE_ROLES.test(attributes.role ?? ''))
    return { kind: 'left-out', why: 'of the site around it' };
  return CONTROLS.test(name) ? { kind: 'left-out', why: 'part of a form to fill in' } : null;
}

/** The words of a page outside one of its elements, each run by itself. */
function wordsAround(from: HtmlElement, root: HtmlElement): string[] {
  if (from === root) return [];
  return from.children.flatMap((child) => {
    const line = lineOfNode(child);
    if (child.kind === 'text' || findElement(child, (element) => element === root) === null)
      return child === root || line === '' ? [] : [line];
    return wordsAround(child, root);
  });
}

/** The address a page says is its own. */
function addressOf(page: HtmlElement): string | null {
  const link = findElement(page, ({ name, attributes }) => name === 'link' && attributes.rel === 'canonical');
  return link?.attributes.href ?? null;
}
