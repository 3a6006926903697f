/**
 * Pairs of the marks by which Slack makes words bold, italic or struck out: at the edges of words, with no space inside.
 * A star or an underscore within a word, or between spaces, is not one.
 */
const PAIRS = ['*', '_', '~'].map((mark) => {
  const form = String.raw`(?<![\p{L}\p{Nd}MARK])[MARK](?=[^\sMARK])([^MARK\n]{0,3000}?[^\sMARK])[MARK](?![\p{L}\p{Nd}MARK])`;
  return new RegExp(form.replaceAll('MARK', mark), 'gu');
});

/** Code on one line, the fence of a block of code, and the mark before lines that are quoted (escaped by Slack). */
const CODE = /`([^`\n]{1,3000})`/g;
const FENCE = /```/g;
const QUOTED = /^(?:[^\S\n]*&gt;){1,3}(?=\s|[^\s\d])/gm;

/** What a person wrote without the marks that say how Slack shows it; the text is as Slack sends it, escaped. */
export function withoutFormattingMarks(text: string): string {
  const plain = text.replace(FENCE, ' ').replace(CODE, '$1').replace(QUOTED, '');
  return PAIRS.reduce((words, pair) => words.replace(pair, '$1'), plain);
}
