import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { type Html, html } from './escape-html.ts';
import { originalLink, pageOf } from './original-link.ts';
import type { PageSource } from './page-source.ts';
import { type PaperHeading, paperHeadings } from './paper-headings.ts';

const DEEPEST_INDENT = 4;

/**
 * The paragraphs of a paper under its headings, each at the address `#p` and its number, by which it is cited. A held
 * one keeps its place and number, without its words; a doubted one is marked.
 */
export function passageList({ id, passages }: Document, source: PageSource): Html {
  if (passages.length === 0) return html`<p>This paper has no text.</p>`;
  const original = source.originalName(id);
  const headings = paperHeadings(passages);
  const shown = passages.map((passage, i) => {
    const own = headings.filter(({ before }) => before === passage.paragraph);
    return html`${own.map(headingAt)}${pageMark(passage, passages[i - 1], original)}${passageBlock(passage, source)}`;
  });
  return html`<div class="passages">${shown}</div>`;
}

/** The way to the page of the original that begins here; nothing where it goes on, or cannot be opened. */
function pageMark(passage: Passage, before: Passage | undefined, original: string | null): Html | null {
  const page = pageOf(passage);
  if (original === null || page === null || page === pageOf(before ?? {})) return null;
  return html`<p class="page-mark">${originalLink(original, page)}</p>\n`;
}

function headingAt({ id, depth, text }: PaperHeading): Html {
  if (depth === 0) return html`<h2 id="${id}" dir="auto">${text}</h2>\n`;
  if (depth === 1) return html`<h3 id="${id}" dir="auto">${text}</h3>\n`;
  return depth === 2 ? html`<h4 id="${id}" dir="auto">${text}</h4>\n` : html`<h5 id="${id}" dir="auto">${text}</h5>\n`;
}

function passageBlock(passage: Passage, source: PageSource): Html {
  const { document, paragraph, depth, form } = passage;
  const indent = Math.min(depth, DEEPEST_INDENT);
  // Focusable, so that a reader who follows a citation by keyboard or screen reader begins at the paragraph.
  return html`<div class="passage ${form} indent-${indent}" id="p${paragraph}" tabindex="-1">
<a class="number" href="#p${paragraph}"><span class="unseen">Paragraph </span>${paragraph}</a>
${source.doubted(document, paragraph) ? DOUBTED : null}${source.held(document, paragraph) ? HELD : passageWords(passage)}
</div>
`;
}

const DOUBTED = html`<p class="held">No keeper has confirmed this paragraph as the paper’s own words: no answer stands on it. Compare it with the original.</p>`;

const HELD = html`<p class="held">Not shown: this paragraph is held until someone who keeps the folder has confirmed it.</p>`;

function passageWords({ text, label, form }: Passage): Html {
  const words = html`<p dir="auto">${label === null ? null : html`<span class="label">${label}</span> `}${text}</p>`;
  return form === 'quotation' ? html`<blockquote>${words}</blockquote>` : words;
}
