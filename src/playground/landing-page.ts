import type { Document } from '../domain/document.ts';
import type { Plan } from '../domain/plan.ts';
import { latestDay } from '../domain/reduced-date.ts';
import { askAddress, documentAddress } from './addresses.ts';
import { holdings } from './browse/holdings.ts';
import { type Html, html } from './escape-html.ts';
import { markList } from './mark-list.ts';
import { pageFrame, SITE_NAME } from './page-frame.ts';
import type { PageSource } from './page-source.ts';
import { dateWords, kindWords, paperMarks } from './paper-words.ts';
import { problemCount } from './problems-page.ts';
import { searchForm } from './search-form.ts';

/** The first page: what this is, the question box, questions to try, and the papers there are. */
export function landingPage(source: PageSource): string {
  const papers = [...source.documents()].sort(newestFirst);
  return pageFrame({
    title: SITE_NAME,
    at: '/',
    plan: source.plan(),
    main: html`<h1>What do the papers say?</h1>
<p class="lead">${whose(source.plan())}Ask a question, and I look it up in the committee papers and show you the paper and the paragraph that each answer stands on.</p>
${searchForm()}
${examples(source.examples())}
<section aria-labelledby="held-title">
<h2 id="held-title">What is held here</h2>
${holdings(source)}
</section>
<section id="papers" tabindex="-1" aria-labelledby="papers-title">
<h2 id="papers-title">The ${papers.length > NEWEST ? 'newest ' : null}papers</h2>
<p>${paperCount(papers)} ${papers.length > NEWEST ? html`<a href="/papers">All papers</a>` : null}</p>
<ol class="papers">${papers.slice(0, NEWEST).map(paperEntry)}</ol>
<p class="note">Version ${source.revision().slice(0, 8)} of the folder.${source.forKeepers ? html` For whoever keeps it: <a href="/problems">problems of the folder: ${problemCount(source.problems())}</a>.` : null}</p>
</section>`,
  });
}

/** How many papers the first page shows. */
const NEWEST = 5;

function whose(plan: Plan | null): Html | null {
  return plan && html`This is the record of the <bdi>${plan.name}</bdi>. `;
}

function examples(questions: readonly string[]): Html | null {
  if (questions.length === 0) return null;
  return html`<section class="examples" aria-labelledby="examples-title">
<h2 id="examples-title">For example</h2>
<ul class="questions">${questions.map((question) => html`<li><a href="${askAddress(question)}"><bdi>${question}</bdi></a></li>`)}</ul>
</section>`;
}

function paperCount(papers: readonly Document[]): string {
  const newest = papers[0]?.date?.date ?? null;
  const count = papers.length === 1 ? '1 paper' : `${papers.length} papers`;
  return newest === null ? `${count}, none of them dated.` : `${count}; the newest is of ${dateWords(newest)}.`;
}

function paperEntry(paper: Document): Html {
  const where = [
    kindWords(paper.kind),
    paper.body?.name ?? null,
    dateWords(paper.date?.date ?? null),
    paper.text === 'summary' ? 'our summary' : null,
  ];
  return html`<li><a class="title" href="${documentAddress(paper.id)}"><bdi>${paper.title}</bdi></a>
<p class="where"><bdi>${where.filter((part) => part !== null).join(', ')}</bdi></p>
${markList(paperMarks(paper))}</li>`;
}

/** By the last day a paper can be of; those without a year come last. */
function newestFirst(a: Document, b: Document): number {
  const [dayA, dayB] = [a, b].map(({ date }) => (date === null ? null : latestDay(date.date)) ?? '');
  if (dayA !== dayB) return (dayA ?? '') < (dayB ?? '') ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
