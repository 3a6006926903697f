import { isSiteLine } from '../site-lines.ts';
import { findElement, type HtmlElement, hasClass } from './html-tree.ts';
import type { Role } from './html-walk.ts';
import { lineOfNode } from './html-words.ts';

/** What pages of ModernGov call themselves above their text: it says which page it is and whether minutes are drafts. */
const PAGE_LABEL =
  /^(?:agenda|(?:draft |printed )?minutes|agenda and (?:draft |printed )?minutes|agenda, decisions and (?:draft )?minutes|agenda and decisions|agenda item(?: details)?|decision details|issue details|issue - items at meetings|issue history)$/i;
const SIZE = /^(?:pdf icon )?(?:pdf|docx?|xlsx?|pptx?) \(?[\d.,]+ ?[km]b\)?$/i;
const ATTACHED = /^(?:additional|supporting|related|linked|attached) (?:documents?|papers):?$/i;
const OF_SITE = 'of the site around it';

const HEADINGS: Readonly<Record<string, number>> = {
  mgmaintitletxt: 1,
  mgsubtitletxt: 2,
  mgaititletxt: 3,
  mgsubsubtitletxt: 3,
  mgsubitemtitletxt: 4,
};

/** Whether a page is of ModernGov, the system most councils publish with: by the classes it writes. */
export function isModernGov(page: HtmlElement): boolean {
  return findElement(page, isOfModernGov) !== null;
}

function isOfModernGov(element: HtmlElement): boolean {
  const { attributes } = element;
  return attributes.id?.toLowerCase() === 'modgov' || isItemTable(element) || hasClass(element, 'mgContent');
}

function isItemTable(element: HtmlElement): boolean {
  return hasClass(element, 'mgItemTable') || element.attributes.id === 'mgItemTable';
}

/** The part of such a page that is the paper: around its items or its content, the heading above them included. */
export function modernGovRoot(page: HtmlElement): HtmlElement {
  const outer = findElement(page, ({ attributes }) => attributes.id?.toLowerCase() === 'modgov');
  return (
    outer ??
    findElement(page, ({ name, attributes }) => name === 'main' || attributes.role === 'main') ??
    findElement(page, (element) => hasClass(element, 'mgContent')) ??
    findElement(page, ({ name }) => name === 'body') ??
    page
  );
}

const AROUND = /^(?:nav|footer|aside|button|select|input|textarea)$/;
const AROUND_ROLES = /^(?:navigation|search|banner|contentinfo)$/;

/** What the classes of ModernGov say of an element. */
export function modernGovRole(element: HtmlElement): Role | null {
  const { name } = element;
  const why = whyLeftOut(element);
  if (why !== null) return { kind: 'left-out', why };
  const own = Object.keys(HEADINGS).find((known) => hasClass(element, known));
  if (own !== undefined || /^h[1-6]$/.test(name)) return titleRole(element, own);
  if (isItemTable(element)) return { kind: 'layout' };
  return name === 'tr' ? rowRole(element) : null;
}

function whyLeftOut(element: HtmlElement): string | null {
  const { name, attributes } = element;
  if (AROUND.test(name) || AROUND_ROLES.test(attributes.role ?? '')) return OF_SITE;
  if (name === 'a' && isSiteLine(lineOfNode(element))) return OF_SITE;
  if (hasClass(element, 'mgActionList') || hasClass(element, 'mgSubItemLinks')) return OF_SITE;
  if (hasClass(element, 'mgFileSize') || (name === 'span' && SIZE.test(lineOfNode(element)))) return 'size of a file';
  return hasClass(element, 'mgBulletList') ? 'names of attachments' : null;
}

function titleRole(element: HtmlElement, own: string | undefined): Role | null {
  const line = lineOfNode(element);
  if (ATTACHED.test(line)) return { kind: 'left-out', why: 'names of attachments' };
  const isInside = own === 'mgaititletxt' || own === 'mgsubitemtitletxt';
  if (PAGE_LABEL.test(line) && !isInside) return { kind: 'furniture' };
  return own === undefined ? null : { kind: 'heading', level: HEADINGS[own] ?? 3 };
}

/** A row of the table of items: the number in the first cell is the label of the title in the second. */
function rowRole(row: HtmlElement): Role | null {
  const cells = row.children.filter((child) => child.kind === 'element');
  const number = cells.find((cell) => hasClass(cell, 'mgItemNumberCell'));
  if (number) {
    const label = lineOfNode(number);
    const content = cells.filter((cell) => cell !== number);
    return label === '' ? null : { kind: 'labelled', label, content };
  }
  return cells.length > 0 &&
    cells.every(({ name }) => name === 'th') &&
    /^(?:no\.?|number|item|agenda item)\b/i.test(lineOfNode(row))
    ? { kind: 'left-out', why: OF_SITE }
    : null;
}
