/** The private characters of Symbol and Wingdings (0xF000 to 0xF0FF) that lists use, as Unicode has them. */
const PRIVATE: Readonly<Record<string, string>> = {
  '\u{f06e}': '■',
  '\u{f071}': '❑',
  '\u{f076}': '❖',
  '\u{f0a7}': '▪',
  '\u{f0a8}': '◻',
  '\u{f0b7}': '•',
  '\u{f0d8}': '➢',
  '\u{f0e0}': '→',
  '\u{f0fc}': '✓',
  '\u{f02d}': '–',
};

/** A bullet as it is printed: fonts of signs print one sign for the letter or private character in the file. */
export function printedBullet(text: string, font: string): string {
  const sign = text.trim();
  if (/^(?:symbol|wingdings)/i.test(font) && /^[\x21-\xff]$/.test(sign)) {
    return PRIVATE[String.fromCodePoint(0xf000 + (sign.codePointAt(0) ?? 0))] ?? '•';
  }
  if (sign === 'o' && /courier/i.test(font)) return '◦';
  return printedSign(sign);
}

/** A text with the private characters of sign fonts as Unicode: a known sign, else "•". */
export function printedSign(text: string): string {
  return text.replace(/[\u{f000}-\u{f0ff}]/gu, (sign) => PRIVATE[sign] ?? '•');
}
