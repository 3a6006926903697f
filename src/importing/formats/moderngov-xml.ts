import { collapsed } from '../../knowledge/plain-text.ts';
import { withHeadings } from '../settle-blocks.ts';
import type { Block, FormatReading } from './block.ts';
import { FormatProblem } from './format-problem.ts';
import { parseHtml } from './html-tree.ts';
import { walkHtml } from './html-walk.ts';
import { lineOfNode, wordsOfNode } from './html-words.ts';
import { childOf, elementNamed, parseXml, type XmlElement } from './xml-tree.ts';

/** Words that stand for the names of elements, as minutes have them. */
const HEAD: readonly (readonly [RegExp, string])[] = [
  [/^committee(?:title|name)$/, 'Meeting of'],
  [/^meetingdate$/, 'Date of meeting'],
  [/^meetingtime$/, 'Time'],
  [/^meetinglocation$/, 'Venue'],
];
const MINUTES = 'Minutes:';
const ATTENDEES = ['Name', 'Role', 'Attendance'] as const;
const ITEM_LEVEL = 3;
const PART_LEVEL = 4;

/**
 * Reads the answer of ModernGov's web service about one meeting (`GetMeeting`): its head, who was expected, its items
 * with agenda and minutes. Bodies are escaped HTML, some of them twice. An item the service marks as restricted is left
 * out by name. Throws a `FormatProblem` for an answer about something else, or one that is no sound XML.
 */
export function readModernGovXml(xml: string): FormatReading {
  const document = parseXml(xml);
  const items = elementNamed(document, 'agendaitems');
  if (items === null) {
    throw new FormatProblem(
      'unread-format',
      'it is an XML answer that holds no meeting',
      'Ask the web service for one meeting (GetMeeting) and import its answer',
    );
  }
  return new MeetingReader().read(document, items);
}

class MeetingReader {
  readonly #blocks: Block[] = [];
  readonly #leftOut: FormatReading['leftOut'][number][] = [];
  /** Every word of the answer, and those that stand for names of its elements. */
  readonly #source: string[] = [];

  read(document: XmlElement, items: XmlElement): FormatReading {
    this.#head(document, items);
    const attendees = elementNamed(document, 'attendees');
    if (attendees) this.#attendees(attendees);
    for (const item of items.children) this.#item(item);
    return {
      blocks: withHeadings(this.#blocks),
      leftOut: this.#leftOut,
      hints: { title: null, url: null },
      source: this.#source.join('\n'),
    };
  }

  /** The lines of the meeting's head; the rest of what is told beside its items is data of the service. */
  #head(element: XmlElement, items: XmlElement): void {
    for (const child of element.children) {
      if (child === items || child.name === 'attendees') continue;
      const label = HEAD.find(([name]) => name.test(child.name))?.[1];
      const text = this.#line(child.text);
      if (label !== undefined && text !== '') {
        this.#source.push(label);
        this.#push({ kind: 'paragraph', label: null, level: null, text: `${label}: ${text}` }, child.name);
      } else if (text !== '') this.#leaveOut(text, 'data of the web service', child.name);
      this.#head(child, items);
    }
  }

  #attendees(attendees: XmlElement): void {
    this.#row('table-head', ATTENDEES, 'attendees');
    for (const { attributes } of attendees.children) {
      // "Expected" is what a published meeting says of nearly everyone: it is shown, and proves no presence.
      const cells = [attributes.name, attributes.roledescription, attributes.attendance].map((cell) =>
        collapsed(cell ?? ''),
      );
      if (cells.some((cell) => cell !== '')) this.#row('table-row', cells, 'attendees');
    }
  }

  #row(kind: 'table-head' | 'table-row', cells: readonly string[], from: string): void {
    this.#source.push(cells.join(' '));
    const text = cells.filter((cell) => cell !== '').join(' | ');
    this.#push({ kind, label: null, level: null, text, cells }, from);
  }

  #item(item: XmlElement): void {
    const value = (name: string) => this.#line(childOf(item, name)?.text ?? '');
    const number = value('fulldisplaynumberformat');
    const title = value('agendaitemtitle');
    const from = `agenda item ${number || title}`;
    const isRestricted = /^true$/i.test(childOf(item, 'isrestricted')?.text.trim() ?? '');
    if (title !== '' || number !== '') {
      const label = number === '' || title === '' ? null : number;
      this.#push({ kind: 'heading', label, level: ITEM_LEVEL, text: title || number }, from);
    }
    for (const name of ['agendatext', 'minutesnonemptyhtmlbody']) {
      const body = childOf(item, name)?.text ?? '';
      if (body.trim() === '') continue;
      if (isRestricted) this.#restricted(body, from);
      else this.#body(body, name === 'minutesnonemptyhtmlbody', from);
    }
    for (const child of item.children) {
      if (child.name === 'linkeddocuments') this.#documents(child, from);
    }
  }

  #body(escaped: string, isMinutes: boolean, from: string): void {
    const page = parseHtml(unescaped(escaped));
    const { blocks, leftOut, labels } = walkHtml(page, () => null, 'paragraph');
    this.#source.push(wordsOfNode(page), ...labels);
    this.#leftOut.push(...leftOut.map((part) => ({ ...part, from: `${from}, ${part.from}` })));
    if (blocks.length === 0) return;
    if (isMinutes) {
      this.#source.push(MINUTES);
      this.#push({ kind: 'heading', label: null, level: PART_LEVEL, text: MINUTES }, from);
    }
    this.#blocks.push(...blocks.map((block) => ({ ...block, from: `${from}, ${block.from}` })));
  }

  #restricted(escaped: string, from: string): void {
    const text = lineOfNode(parseHtml(unescaped(escaped)));
    this.#source.push(text);
    this.#leaveOut(text, 'restricted, as the web service says', from);
  }

  #documents(documents: XmlElement, from: string): void {
    for (const document of documents.children) {
      const title = this.#line(childOf(document, 'title')?.text ?? '');
      if (title !== '') this.#leaveOut(title, 'names of attachments', from);
    }
  }

  /** A text on one line, escapes that were escaped again resolved. */
  #line(text: string): string {
    const line = /&(?:#?\w+);/.test(text) ? lineOfNode(parseHtml(text)) : collapsed(text);
    if (line !== '') this.#source.push(line);
    return line;
  }

  #leaveOut(text: string, why: string, from: string): void {
    this.#leftOut.push({ text, why, from });
  }

  #push(
    block: Pick<Block, 'kind' | 'label' | 'level' | 'text'> & { readonly cells?: readonly string[] },
    from: string,
  ): void {
    this.#blocks.push({ cells: null, ...block, page: null, struck: [], from });
  }
}

/** Markup as it was before the service escaped it, some of it twice. */
function unescaped(body: string): string {
  let html = body;
  for (let times = 0; times < 2 && !/<[a-z]/i.test(html) && /&lt;[a-z]/i.test(html); times++)
    html = html
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
  return html;
}
