import type { HtmlElement } from './html-tree.ts';

/**
 * The labels a browser shows before the items of a numbered list, in order: from `start`, by `type`, an item's own `value`
 * above both.
 */
export function orderedLabels(list: HtmlElement): string[] {
  const type = list.attributes.type ?? '1';
  let next = Number.parseInt(list.attributes.start ?? '1', 10);
  if (!Number.isFinite(next)) next = 1;
  return list.children.flatMap((child) => {
    if (child.kind === 'text' || child.name !== 'li') return [];
    const stated = Number.parseInt(child.attributes.value ?? '', 10);
    const number = Number.isFinite(stated) ? stated : next;
    next = number + 1;
    return [labelOf(type, number)];
  });
}

function labelOf(type: string, number: number): string {
  if (type === 'a' || type === 'A') return `${letters(number, type)}.`;
  if (type === 'i') return `${roman(number)}.`;
  return type === 'I' ? `${roman(number).toUpperCase()}.` : `${number}.`;
}

function letters(number: number, first: string): string {
  return number >= 1 && number <= 26 ? String.fromCharCode(first.charCodeAt(0) + number - 1) : String(number);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  if (number < 1 || number > 49) return String(number);
  let rest = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}
