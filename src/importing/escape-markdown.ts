import { readMarker } from '../knowledge/markdown-labels.ts';

const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * Plain words as Markdown that reads back as the same words: what would be a mark is escaped with a backslash, and
 * nothing else, so that the file stays easy to read ("A&E", "file_name" and "[Laughter.]" need none).
 *
 * @param atStart whether the words begin a line, so that what would be a heading, a list or a quotation is escaped too
 */
export function escapeMarkdown(text: string, atStart: boolean): string {
  const escaped = text
    .replace(/[\\`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~~/g, '\\~\\~')
    .replace(/<(?=[a-zA-Z!/?])/g, '\\<')
    .replace(/&(?=#|[a-zA-Z][a-zA-Z0-9]{1,10};)/g, '\\&')
    .replace(/\](?=\()/g, '\\]')
    .replace(/(^| )(#+)$/g, (_, space: string, signs: string) => space + signs.replace(/#/g, '\\#'));
  return atStart ? escapeStart(escaped) : escaped;
}

function escapeStart(text: string): string {
  if (/^[#>|=~+-]/.test(text)) return `\\${text}`;
  const marker = readMarker(text);
  if (!marker) return text;
  // The last ASCII mark of the marker takes the backslash: "1\. text", "(5\) text".
  const head = text.slice(0, text.length - marker.rest.length);
  return head.replace(/[.)\-*+](?=\s*$)/, '\\$&') + marker.rest;
}

/** Every mark of ASCII escaped: for words that the sparing way does not bring back. */
export function escapeAll(text: string): string {
  return text.replace(PUNCTUATION, '\\$&');
}
