import { type Html, html } from './escape-html.ts';
import type { Mark } from './paper-words.ts';

/** What to be careful about in a paper, in words; nothing where there is nothing. */
export function markList(marks: readonly Mark[]): Html | null {
  if (marks.length === 0) return null;
  return html`<ul class="marks">${marks.map(({ word, meaning }) => html`<li><strong>${word}:</strong> ${meaning}</li>`)}</ul>`;
}
