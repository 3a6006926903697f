import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { type Html, html, type Shown } from './escape-html.ts';

const DEEPEST_INDENT = 4;

/**
 * The paragraphs of a paper under its headings, each at the address `#p` and its number, by which it is cited. A held
 * one keeps its place and number, without its words.
 */
export function passageList({ passages }: Document, isHeld: (paragraph: number) => boolean): Html {
  if (passages.length === 0) return html`<p>This paper has no text.</p>`;
  let above: readonly string[] = [];
  const shown = passages.map((passage) => {
    const headings = newHeadings(passage.headings, above);
    above = passage.headings;
    return html`${headings}${passageBlock(passage, isHeld(passage.paragraph))}`;
  });
  return html`<div class="passages">${shown}</div>`;
}

/** The headings that begin here: all from the first that differs from those above. */
function newHeadings(headings: readonly string[], above: readonly string[]): readonly Shown[] {
  const same = headings.findIndex((heading, depth) => heading !== above[depth]);
  return same < 0 ? [] : headings.slice(same).map((heading, i) => headingAt(same + i, heading));
}

function headingAt(depth: number, text: string): Html {
  if (depth === 0) return html`<h2 dir="auto">${text}</h2>\n`;
  if (depth === 1) return html`<h3 dir="auto">${text}</h3>\n`;
  return depth === 2 ? html`<h4 dir="auto">${text}</h4>\n` : html`<h5 dir="auto">${text}</h5>\n`;
}

function passageBlock(passage: Passage, held: boolean): Html {
  const { paragraph, depth, form } = passage;
  const indent = Math.min(depth, DEEPEST_INDENT);
  // Focusable, so that a reader who follows a citation by keyboard or screen reader begins at the paragraph.
  return html`<div class="passage ${form} indent-${indent}" id="p${paragraph}" tabindex="-1">
<a class="number" href="#p${paragraph}"><span class="unseen">Paragraph </span>${paragraph}</a>
${held ? HELD : passageWords(passage)}
</div>
`;
}

const HELD = html`<p class="held">Not shown: this paragraph is held until someone who keeps the folder has confirmed it.</p>`;

function passageWords({ text, label, form }: Passage): Html {
  const words = html`<p dir="auto">${label === null ? null : html`<span class="label">${label}</span> `}${text}</p>`;
  return form === 'quotation' ? html`<blockquote>${words}</blockquote>` : words;
}
