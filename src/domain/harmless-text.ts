const ESC = String.fromCharCode(0x1b);
const BEL = String.fromCharCode(0x07);

/** Every kind of line break there is: CR LF, CR, vertical tab, form feed, NEL, line and paragraph separator. */
const LINE_BREAK = new RegExp(
  `${['\r\n', '\r', String.fromCharCode(0x0b), '\f', '\u0085', '\u2028', '\u2029'].join('|')}`,
  'g',
);

/**
 * The control sequences of ECMA-48, whole, so that nothing of "[31m" or of a window title is left as text. A command
 * string (OSC, DCS, SOS, PM, APC) counts as one only where it ends before the next control character: one without its
 * end loses its introducer alone, so that no paper can swallow what follows it, and the search stays linear.
 */
const CONTROL_SEQUENCE = new RegExp(
  [
    `(?:${ESC}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])\\P{Cc}*(?:${BEL}|${ESC}\\\\|\\u009c)`,
    `(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]?`,
    `${ESC}[ -/]*[0-~]?`,
  ].join('|'),
  'gu',
);

/**
 * What shows as nothing or turns the text around it: the other control characters, lone surrogates, and Unicode's
 * default ignorable characters (direction marks, zero-width characters, soft hyphens, fillers, variation selectors and
 * the tag characters that can hide a whole sentence).
 */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/**
 * A text with everything taken out that could act on the program or the reader that shows it: terminal control
 * sequences, control characters but newline and tab, direction marks and invisible characters. Line breaks of every
 * kind become newlines. What remains can be read; markup of a surface (HTML, Slack, Markdown) is that surface's own
 * affair. Total, linear, and a second pass changes nothing.
 */
export function harmless(text: string): string {
  return text.replace(LINE_BREAK, '\n').replace(CONTROL_SEQUENCE, '').replace(UNSEEN, '');
}
