import { PLAIN, type WordStyles } from './styles.ts';
import { childOf, elementsOf, settingOf, switchOf, textOf, type XmlElement } from './xml-tree.ts';

/** Where a paragraph has Word begin a page by force: before its words, behind them. */
export interface NewPage {
  readonly before: boolean;
  readonly behind: boolean;
}

/**
 * Where a paragraph begins a page: by its own setting or its style's, by a break among its words, or as the last of a
 * section. Where pages end by themselves no file tells: that depends on who prints it.
 */
export function newPageOf(paragraph: XmlElement, styles: WordStyles): NewPage {
  const properties = childOf(paragraph, 'w:pPr');
  const style = styles.get(settingOf(properties, 'w:pStyle') ?? '') ?? PLAIN;
  const breaks = breaksIn(paragraph);
  return {
    before: (switchOf(properties, 'w:pageBreakBefore') ?? style.newPage ?? false) || breaks.before,
    behind: breaks.behind || childOf(properties, 'w:sectPr') !== undefined,
  };
}

/** The breaks among a paragraph's words: before the first of them, or later, where what follows begins the page. */
function breaksIn(paragraph: XmlElement): NewPage {
  const found = { before: false, behind: false };
  let isSaid = false;
  const walk = (element: XmlElement) => {
    if (element.name === 'w:txbxContent') return;
    if (element.name === 'w:br' && element.attributes['w:type'] === 'page') {
      if (isSaid) found.behind = true;
      else found.before = true;
    }
    if (element.name === 'w:t' && textOf(element).trim() !== '') isSaid = true;
    for (const child of elementsOf(element)) walk(child);
  };
  walk(paragraph);
  return found;
}
