/**
 * The name of an emoji as Slack writes it between colons: small letters, digits, `_`, `-` and `+`, up to a hundred. It
 * holds a letter, or is one of the four that do not (`+1`, `-1`, `100`, `1234`), so that no time of day is one. A rule of
 * form and no list: every workspace adds names of its own.
 */
const NAME = String.raw`(?:[+-]1|100|1234|(?=[\p{Nd}_+'’-]{0,99}[\p{Ll}\p{Lo}])[\p{Ll}\p{Lo}\p{M}\p{Nd}_+'’-]{1,100})`;

/** One code or several in a row; a skin tone is written as a code of its own behind the one it colours. */
const CODES = String.raw`(?::${NAME}:(?!\p{Nd}))+`;

/** Codes with no letter, digit or colon at either side: `10:30:00`, `urn:nhs:x` and `a:b:c` are none. */
const ALONE = new RegExp(String.raw`(?<![\p{L}\p{Nd}:])${CODES}(?![\p{L}\p{Nd}:])`, 'gu');

/** Behind the last word, where telephones put an emoji without a space: no sentence ends in a word between two colons. */
const AT_THE_END = new RegExp(String.raw`(?<=\p{L})${CODES}(?=\s*$)`, 'u');

/** A text with `left` in place of each run of emoji codes (`:pray:`, `:+1::skin-tone-3:`). Linear in the text. */
export function replaceEmojiCodes(text: string, left: string): string {
  return text.replace(ALONE, left).replace(AT_THE_END, left);
}
