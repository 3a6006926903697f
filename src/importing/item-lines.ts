/** "(Item 4)" on a line of its own, under the heading of a minute. */
const ITEM_LINE = /^\((?:agenda )?item [\w.]+\)$/i;
// "7.1 Finance", "18.11.4", "18/090 Apologies", "GBP/2223/001: …", "Item 4: …", "Appendix 2 – …", "5a Minutes".
const OUTLINE =
  /^(?:[A-Z]{2,5}\/)?\d{1,4}(?:[./]\d{1,4}){1,3}[.:]? (?=\p{Lu})|^(?:item|appendix|annex) \w{1,3} ?[:.–-] (?=\p{Lu})|^\d{1,3}[a-z] (?=\p{Lu})/iu;

/** Whether a line is the number of an agenda's item, in brackets, and nothing else. */
export function isItemLine(text: string): boolean {
  return ITEM_LINE.test(text);
}

/** Whether a heading ends in the number of an agenda's item. */
export function endsInItem(text: string): boolean {
  return /\((?:agenda )?item [\w.]+\)$/i.test(text);
}

/** A heading without the number of the agenda's item at its end. */
export function withoutItem(text: string): string {
  return text.replace(/ ?\((?:agenda )?item [\w.]+\)$/i, '');
}

/** Whether a line begins with the number of a section or minute that is no label of a list. */
export function isOutlined(text: string): boolean {
  return OUTLINE.test(text);
}
