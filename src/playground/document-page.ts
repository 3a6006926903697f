import type { Document } from '../domain/document.ts';
import { documentAddress, webAddress } from './addresses.ts';
import { type Html, html, type Shown } from './escape-html.ts';
import { markList } from './mark-list.ts';
import { originalLink, pageOf } from './original-link.ts';
import { pageFrame } from './page-frame.ts';
import type { PageSource } from './page-source.ts';
import { paperHeadings } from './paper-headings.ts';
import { dateWords, kindWords, paperMarks } from './paper-words.ts';
import { passageList } from './passage-list.ts';
import { searchForm } from './search-form.ts';

/** The answer a reader came from. */
export interface CameFrom {
  readonly question: string;
  readonly address: string;
}

/** A paper: the facts of its header and every paragraph, each at its own address (`#p6`), where it is marked. */
export function documentPage(paper: Document, source: PageSource, cameFrom: CameFrom | null): string {
  const back =
    cameFrom === null
      ? html`<a href="/papers">All papers</a>`
      : html`<a href="${cameFrom.address}">Back to the answer: <bdi>${cameFrom.question}</bdi></a>`;
  return pageFrame({
    title: paper.title,
    at: null,
    plan: source.plan(),
    main: html`${searchForm()}
<p class="back">${back}</p>
<article class="paper">
<h1 dir="auto">${paper.title}</h1>
<p class="where"><bdi>${whatItIs(paper)}</bdi></p>
${markList(paperMarks(paper))}
${original(paper, source)}
${contents(paper)}
${passageList(paper, source)}
<section class="about"><h2>About this paper</h2>
<dl class="facts">${facts(paper, source)}</dl></section>
</article>
<p class="back">${back}</p>`,
  });
}

/** What a paper is, in a line: all else that is known of it stands below its text. */
function whatItIs({ kind, body, date, text }: Document): string {
  const parts = [
    kindWords(kind),
    body?.name ?? null,
    dateWords(date?.date ?? null),
    text === 'summary' ? 'our summary' : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** The way to the original; that it cannot be opened here is said where it is looked for, with its address if known. */
function original({ id, passages, source: from }: Document, source: PageSource): Html {
  const name = source.originalName(id);
  if (name !== null) return html`<p class="original">Original: ${originalLink(name, pageOf(passages[0] ?? {}))}</p>`;
  const address = webAddress(from?.url ?? null);
  const elsewhere =
    address === null ? null : html` It was published at <a href="${address}" rel="noreferrer noopener">${address}</a>.`;
  return html`<p class="original">The original cannot be opened here.${elsewhere}</p>`;
}

/** The headings of a paper as links; nothing where there are not two of them. */
function contents({ passages }: Document): Html | null {
  const headings = paperHeadings(passages).filter(({ depth }) => depth < 2);
  if (headings.length < 2) return null;
  return html`<nav class="contents" aria-label="Contents"><details><summary>Contents</summary>
<ul>${headings.map(({ id, depth, text }) => html`<li class="depth-${depth}"><a href="#${id}"><bdi>${text}</bdi></a></li>`)}</ul>
</details></nav>`;
}

function facts(paper: Document, source: PageSource): readonly Shown[] {
  const { kind, text, body, date, authors, source: original } = paper;
  const summary = text === 'summary';
  return [
    fact('Kind', kindWords(kind)),
    fact('Committee', body && inferredFrom(body.name, body.basis, body.note)),
    fact('Date', inferredFrom(dateWords(date?.date ?? null), date?.basis ?? 'stated', date?.note ?? null)),
    fact('By', authors.map(({ name, post }) => (post === null ? name : `${name}, ${post}`)).join('; ') || null),
    fact('Text', summary ? 'Our summary, not the record’s own words; check the original' : 'The record’s own words'),
    fact('Original', originalOf(original)),
    fact('Retrieved', original?.retrieved ?? null),
    fact('Approved at', otherPaper(paper.approvedAt, source)),
    fact('Replaces', otherPaper(paper.supersedes, source)),
    fact('File', paper.file),
  ];
}

function fact(name: string, value: Shown): Html | null {
  return value === null ? null : html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`;
}

function inferredFrom(words: string, basis: 'stated' | 'inferred', note: string | null): Shown {
  if (basis === 'stated') return words;
  return html`${words} <span class="note">(inferred${note === null ? null : `: ${note}`})</span>`;
}

function originalOf(original: Document['source']): Shown {
  if (original === null) return null;
  const { title, file, url } = original;
  const address = webAddress(url);
  const names = [title, file, address === null ? url : null].filter((name) => name !== null).join(', ');
  if (address === null) return names || null;
  const link = html`<a href="${address}" rel="noreferrer noopener">${address}</a>`;
  return names === '' ? link : html`${names}, ${link}`;
}

/** Another paper, named only where the public may see it. */
function otherPaper(id: string | null, source: PageSource): Html | null {
  const paper = id === null ? null : source.document(id);
  return paper && html`<a href="${documentAddress(paper.id)}">${paper.title}</a>`;
}
