import type { Brief, Briefed, BriefLine } from '../../answer/brief/brief.ts';
import { sectionTitle } from '../../answer/brief/brief-markdown.ts';
import { briefOn } from '../../answer/brief/compose-brief.ts';
import { QUESTION_LIMIT } from '../../question/unsupported.ts';
import { documentAddress } from '../addresses.ts';
import { type Html, html } from '../escape-html.ts';
import { pageFrame } from '../page-frame.ts';
import type { PageSource } from '../page-source.ts';
import { searchForm } from '../search-form.ts';
import { briefAddress } from './browse-addresses.ts';

/** One page on a subject, which prints on one sheet of A4; null for words too long to be a subject. */
export function briefPage(subject: string, source: PageSource): string | null {
  if (subject.length > QUESTION_LIMIT) return null;
  const briefed = briefOn(subject, source.view(), source.today());
  return pageFrame({
    title: briefed.kind === 'brief' ? `${briefed.brief.title}: brief` : 'Brief',
    at: null,
    plan: source.plan(),
    main: html`${searchForm()}
${briefed.kind === 'brief' ? briefArticle(briefed.brief) : noBrief(briefed, subject)}`,
  });
}

function briefArticle({ title, basis, sections, notRecorded, sources, citations }: Brief): Html {
  const line = ({ text, citations: [at] }: BriefLine): Html => {
    const cited = at === undefined ? undefined : citations[at];
    if (at === undefined || !cited) return html`<li><bdi>${text}</bdi></li>`;
    const mark = `[${at + 1}]`;
    const address = documentAddress(cited.document.id, cited.paragraph);
    return html`<li><bdi>${text.slice(0, -mark.length)}</bdi><a href="${address}" aria-label="source ${at + 1}">${mark}</a></li>`;
  };
  return html`<article class="brief">
<h1 dir="auto">${title}</h1>
<p class="note">${basis}</p>
${sections.map((section) => html`<h2>${sectionTitle(section)}</h2>\n<ul>${section.lines.map(line)}</ul>`)}
${notRecorded === null ? null : html`<h2>Not found</h2>\n<p><bdi>${notRecorded}</bdi></p>`}
<h2>Sources</h2>
<ul class="note">${sources.map((paper) => html`<li><bdi>${paper}</bdi></li>`)}</ul>
</article>`;
}

function noBrief(briefed: Exclude<Briefed, { kind: 'brief' }>, subject: string): Html {
  if (briefed.kind === 'ambiguous') {
    return html`<h1>Which did you mean?</h1>
<p class="lead">“<bdi>${subject}</bdi>” can mean several things here.</p>
<ul>${briefed.names.map((name) => html`<li><a href="${briefAddress(name)}"><bdi>${name}</bdi></a></li>`)}</ul>`;
  }
  return html`<h1>There is no brief</h1>
<p class="lead"><bdi>${briefed.kind === 'nothing' ? briefed.words : 'These words name nothing that can be looked for.'}</bdi> Here are <a href="/workstreams">the workstreams</a>, <a href="/bodies">the bodies</a> and <a href="/people">the people</a>.</p>`;
}
