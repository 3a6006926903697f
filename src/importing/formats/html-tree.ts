import { load } from 'cheerio';
import { FormatProblem } from './format-problem.ts';
import { checkDepth, LIMITS } from './limits.ts';

/** A node of a page: what the reader of pages sees of it. */
export type HtmlNode = HtmlElement | HtmlText;

export interface HtmlText {
  readonly kind: 'text';
  readonly text: string;
}

export interface HtmlElement {
  readonly kind: 'element';
  /** In small letters. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** What cheerio hands over, as far as it is looked at. */
interface ParsedNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly ParsedNode[];
}

/** Elements that end by themselves or that the parser closes: they cannot nest without end. */
const CLOSED_BY_ITSELF =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|track|wbr)$/i;
const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** Tag soup leaves elements open; a page that leaves so many open is none, and costs the parser the square of them. */
const MOST_OPEN = 10 * LIMITS.depth;

/** The tree of a page or of a piece of one, by the rules browsers read by. Throws a `FormatProblem` where it is too deep. */
export function parseHtml(html: string): HtmlElement {
  let open = 0;
  for (const [, closes, name = ''] of html.matchAll(TAG)) {
    if (CLOSED_BY_ITSELF.test(name)) continue;
    open = Math.max(0, open + (closes === '/' ? -1 : 1));
    if (open > MOST_OPEN)
      throw new FormatProblem(
        'too-deep',
        'its elements are nested deeper than those of any page',
        'Copy its text into a .txt file and import that',
      );
  }
  const root = load(html).root()[0];
  return elementOf('#document', {}, (root as unknown as ParsedNode | undefined)?.children ?? [], 0);
}

function elementOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ParsedNode[],
  depth: number,
): HtmlElement {
  checkDepth(depth);
  const own = children.flatMap((child): HtmlNode[] => {
    if (child.type === 'text') return [{ kind: 'text', text: child.data ?? '' }];
    if (child.name === undefined) return [];
    return [elementOf(child.name.toLowerCase(), child.attribs ?? {}, child.children ?? [], depth + 1)];
  });
  return { kind: 'element', name, attributes, children: own };
}

/** The first element in the order of the page for which `wanted` holds; null where there is none. */
export function findElement(from: HtmlElement, wanted: (element: HtmlElement) => boolean): HtmlElement | null {
  for (const child of from.children) {
    if (child.kind === 'text') continue;
    const found = wanted(child) ? child : findElement(child, wanted);
    if (found) return found;
  }
  return null;
}

/** Whether an element is of a class; letters of any case, as sites write them. */
export function hasClass({ attributes }: HtmlElement, name: string): boolean {
  return (attributes.class ?? '').toLowerCase().split(/\s+/).includes(name.toLowerCase());
}
