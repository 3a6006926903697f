import { type DropReason, dropLines, type Tidied } from './dropped-lines.ts';
import { readLabel } from './list-items.ts';
import type { PaperLine } from './paper-lines.ts';
import { fileSizeAt, isSiteLine } from './site-lines.ts';
import { writtenDays } from './written-days.ts';

/** What a page calls itself above its text; the kind of the paper is read from it. */
const PAGE_LABEL = /^(?:agenda and (?:draft |printed )?minutes|agenda, decisions and minutes|agenda and decisions)$/i;
const BREADCRUMB = /^(?:you are here ?:? ?)?[^>»›.]{1,40}(?: ?[>»›] ?[^>»›]{1,80}){1,8}$/;
const HOME_TRAIL = /^(?:you are here:? ?)?home ?[>»›] /i;
const COOKIES =
  /^cookies on |\b(?:we|this (?:web)?site) uses? (?:[\w-]+ ){0,3}cookies\b|\b(?:accept|manage|essential) (?:all |our )?cookies\b/i;
const COPYRIGHT = /^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved)|\bcopyright ©? ?(?:\d{4} )?[\w ]{3,60}$/i;
const ATTACHMENTS =
  /^(?:supporting|additional|related|linked|attached) (?:documents?|papers|files):?$|^(?:attachments?|downloads?):?$/i;
const TEMPLATE =
  /^\(?[a-z]?\)? ?FIELD(?:_[A-Z]+)*$|^\d{2}\/[a-z]+(?:\/[\w ]+){1,4}$|^(?:signed|chair(?:man|person)?|date[d]?)(?: |:)[_.… ]{5,}|^technical error$/i;
const RULE = /^[-_=*~.…•#|+\s]{3,}$/;

/** The heads of tables of items, whose rows are what follows. */
const TABLE_HEAD =
  /^(?:\|? ?(?:no\.?|number|agenda item|item no\.?) ?\|? )?(?:agenda )?item(?: ?\|? ?actions?(?: by)?)? ?\|?$/i;

const LONE_BULLET = /^[-–—•·◦▪●‣*+]{1,2}$/;

/** How many lines at either end of a text may be a page's menu. */
const MENU_DEPTH = 25;

/** Leaves out what a web page or template puts around a paper: menus, breadcrumbs, cookies, file sizes, attachments. */
export function dropSiteFurniture(lines: readonly PaperLine[]): Tidied {
  const menu = menuEnd(lines);
  const footer = footerStart(lines);
  const attached = attachmentLines(lines);
  const whole = dropLines(lines, (line, index) => {
    if (index < menu || index >= footer) return 'site';
    if (LONE_BULLET.test(line.text) && !hasTextBelow(lines, index)) return 'rule';
    return attached.has(index) ? 'attachment' : reasonFor(line);
  });
  const sizes = withoutFileSizes(whole.lines);
  return { lines: sizes.lines, dropped: [...whole.dropped, ...sizes.dropped] };
}

/** Whether the next line that is not blank can be the text of a bullet. */
function hasTextBelow(lines: readonly PaperLine[], index: number): boolean {
  for (let i = index + 1; i < lines.length; i++) {
    const { text = '', spaced = '' } = lines[i] ?? {};
    if (text !== '') return !LONE_BULLET.test(text) && readLabel(spaced) === null;
  }
  return false;
}

function reasonFor({ text, spaced }: PaperLine): DropReason | null {
  if (RULE.test(text)) return 'rule';
  if (TEMPLATE.test(text)) return 'template';
  if (ATTACHMENTS.test(text)) return 'attachment';
  if (TABLE_HEAD.test(text) || HOME_TRAIL.test(text)) return 'site';
  if (PAGE_LABEL.test(text) || COPYRIGHT.test(text) || COOKIES.test(text)) return 'site';
  return isMenu(spaced) ? 'site' : null;
}

/** Whether a line is made of a site's own words: alone, or several between wide gaps or bars. */
function isMenu(spaced: string): boolean {
  const parts = spaced.split(/\s{2,}|\s*[|·]\s*/).filter((part) => part !== '');
  const known = parts.filter((part) => isSiteLine(part)).length;
  return (
    known === parts.length ||
    (parts.length > 2 && known > 0 && parts.every((part) => part.length < 40) && known * 2 >= parts.length - 1)
  );
}

/** The index of the first line after the menu of a page: what stands over a skip link's target or a breadcrumb. */
function menuEnd(lines: readonly PaperLine[]): number {
  const words = lines.flatMap(({ text }, index) => (text === '' ? [] : [{ text, index }])).slice(0, MENU_DEPTH);
  let end = 0;
  for (const { text, index } of words) {
    if (COOKIES.test(text)) continue;
    if (text.length > 80 || /[.;,:]$|@/.test(text) || readLabel(text) !== null || writtenDays(text).length > 0) break;
    const isTrail = BREADCRUMB.test(text) && /^(?:you are here|home)\b/i.test(text);
    if (isTrail || isSiteLine(text) || PAGE_LABEL.test(text)) end = index + 1;
  }
  // Without a skip link or a trail at the top, each line is judged by itself.
  const opens = words.slice(0, 3).some(({ text }) => /^(?:skip|jump) /i.test(text));
  const trails = words.some(({ text, index }) => index < end && BREADCRUMB.test(text));
  return opens || trails ? end : 0;
}

/** The index of the first line of a page's foot: from a line of the site's on, nothing is a sentence any more. */
function footerStart(lines: readonly PaperLine[]): number {
  let start = lines.length;
  let seen = 0;
  for (let index = lines.length - 1; index >= 0 && seen < MENU_DEPTH; index--) {
    const { text, spaced } = lines[index] ?? { text: '', spaced: '' };
    if (text === '') continue;
    seen++;
    if (text.length > 80 || /[.;:]$/.test(text) || readLabel(text) !== null || /@|\d{5}/.test(text)) break;
    if (
      /^(?:share|print|related|follow us|tweet|back to top|in this section|accessibility)\b/i.test(text) &&
      isMenu(spaced)
    )
      start = index;
  }
  return start;
}

/** The lines of lists of attachments: under their heading, what is short and no sentence, or carries a file's size. */
function attachmentLines(lines: readonly PaperLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  let inList = false;
  lines.forEach(({ text, spaced }, index) => {
    if (text === '') return;
    if (ATTACHMENTS.test(text)) {
      inList = true;
      return;
    }
    const bulleted = readLabel(spaced)?.kind === 'bullet' && text.length < 200 && !/[.;]$/.test(text);
    inList = inList && (bulleted || fileSizeAt(text) >= 0);
    if (inList) found.add(index);
  });
  return found;
}

function withoutFileSizes(lines: readonly PaperLine[]): Tidied {
  const dropped: Tidied['dropped'][number][] = [];
  const kept = lines.map((line) => {
    const size = fileSizeAt(line.text);
    if (size <= 0) return line;
    dropped.push({ line: line.line, text: line.text.slice(size).trim(), why: 'site' });
    const text = line.text.slice(0, size);
    return { ...line, text, spaced: text };
  });
  return { lines: kept, dropped };
}
