import { copiedText } from '../answer/shown/copied-text.ts';
import { atStop, type SaidWords } from '../answer/shown/said-sentences.ts';
import { type ShownAnswer, showAnswer } from '../answer/shown/show-answer.ts';
import { shownNearest } from '../answer/shown/shown-nearest.ts';
import { type Answer, everyChoice } from '../domain/answer.ts';
import type { Context } from '../domain/conversation.ts';
import type { Plan } from '../domain/plan.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { askAddress } from './addresses.ts';
import { type Html, html } from './escape-html.ts';
import { evidenceCard, nearMiss } from './evidence-card.ts';
import { pageFrame } from './page-frame.ts';
import type { PageSource } from './page-source.ts';
import type { PageQuery } from './query-string.ts';
import { otherDayForm, searchForm } from './search-form.ts';
import { sourceList } from './source-list.ts';

const OUTCOMES: Readonly<Record<Answer['kind'], string>> = {
  found: 'From the papers',
  ambiguous: 'More than one meaning',
  'not-found': 'Not in these papers',
  unsupported: 'Not a question the papers can answer',
};

type NameOf = PageSource['originalName'];

/** What the page of an answer stands in: whose record it is, and which originals can be opened. */
export type AnswerSetting = { readonly plan: Plan | null; readonly originalName: NameOf };

const NOWHERE: AnswerSetting = { plan: null, originalName: () => null };

/** A headline with more characters is set smaller. */
const LONG = 160;

/**
 * An answer with all it stands on. `query` is as asked, for the box and for links that keep the as-of day; `next` is what
 * a question that goes on from this answer is asked with.
 */
export function answerPage(
  answer: Answer,
  query: PageQuery,
  next: Context | null = null,
  { plan, originalName }: AnswerSetting = NOWHERE,
): string {
  const shown = showAnswer(answer);
  const { opening, sentences, authority } = shown;
  return pageFrame({
    title: query.question,
    at: null,
    plan,
    main: html`${searchForm(query, next)}
${asOfNotice(query)}
<article class="answer ${answer.kind}">
<p class="printed">Question: <bdi>${query.question}</bdi></p>
${readAs(answer, query)}<p class="outcome">${OUTCOMES[answer.kind]}</p>
<h1 class="${opening.text.length > LONG ? 'long' : 'short'}" dir="auto">${said(opening)}</h1>
${sentences.length === 0 ? null : html`<p class="carried" dir="auto">${sentences.map((sentence) => html`${said(sentence)} `)}</p>`}
${authority === null ? null : html`<p class="authority"><bdi>${authority}</bdi></p>`}
${points(shown.points)}
${shown.warnings.map((warning) => html`<p class="warning"><strong>Note:</strong> <bdi>${warning}</bdi></p>`)}
${questions('Choose one', everyChoice(answer), query)}
${nearest(answer, originalName)}
${sourceList(shown.sources, originalName)}
${further(answer, shown, originalName)}
${withoutOriginal(answer, originalName)}
${shown.notes.map((note) => html`<p class="note"><bdi>${note}</bdi></p>`)}
</article>
${questions('You may also ask', suggestionsOf(answer), query)}
<div class="more">
${reading(answer)}
${plainText(answer)}
<details><summary>Ask as of another day</summary>${otherDayForm({ ...query, question: answer.question })}</details>
</div>`,
  });
}

/** A follow-up as it was completed: "who?" does not say what of. */
function readAs({ question }: Answer, query: PageQuery): Html | null {
  if (!query.context || question.trim() === query.question) return null;
  return html`<p class="note">Read with the question before, as: <bdi>${question}</bdi></p>
`;
}

function asOfNotice({ question, asOf }: PageQuery): Html | null {
  if (asOf === null) return null;
  return html`<p class="warning">Answered as a reader on ${formatDate(asOf)} could have known. <a href="${askAddress(question)}">Ask as of today</a></p>`;
}

/** What the answer says beyond its headline; each sentence leads to the papers it stands on. */
function points(shown: readonly SaidWords[]): Html | null {
  if (shown.length === 0) return null;
  return html`<ul class="points">${shown.map((point) => html`<li>${said(point)}</li>`)}</ul>`;
}

function said(words: SaidWords): Html {
  const { words: before, stop } = words.sources.length === 0 ? { words: words.text, stop: '' } : atStop(words.text);
  return html`<bdi>${before}</bdi>${references(words)}${stop}`;
}

function references({ sources }: SaidWords): readonly Html[] {
  return sources.map(
    (number) => html` <a class="reference" href="#source-${number}"><span class="unseen">Source </span>[${number}]</a>`,
  );
}

/** One fold for what nobody needs at a glance: further points, and the words that all of it stands on. */
function further({ citations }: Answer, { left }: ShownAnswer, originalName: NameOf): Html | null {
  if (citations.length === 0) return null;
  return html`<details class="paragraphs"><summary>Show paragraphs</summary>
${points(left.points)}
<ol class="cards">${citations.map((citation, i) => evidenceCard(citation, i + 1, originalName(citation.document.id)))}</ol>
</details>`;
}

function nearest(answer: Answer, originalName: NameOf): Html | null {
  const { shown, left } = shownNearest(answer);
  if (shown.length === 0) return null;
  const others = answer.nearest.slice(shown.length);
  return html`<section class="nearest" aria-labelledby="nearest-title">
<h2 id="nearest-title">Closest in the papers</h2>
<ul class="near">${shown.map(nearMiss)}</ul>
${
  left === 0
    ? null
    : html`<details><summary>${left} more that may speak of it</summary>
<ul class="cards">${others.map((citation) => evidenceCard(citation, null, originalName(citation.document.id)))}</ul></details>`
}
</section>`;
}

/** That originals cannot be opened here, said once for all the papers that are shown. */
function withoutOriginal({ citations, nearest: misses }: Answer, originalName: NameOf): Html | null {
  const papers = new Set([...citations, ...misses].map(({ document }) => document.id));
  const missing = [...papers].filter((id) => originalName(id) === null).length;
  if (missing === 0) return null;
  const which = missing < papers.size ? `${missing} of these papers` : missing === 1 ? 'this paper' : 'these papers';
  return html`<p class="note">The ${missing === 1 ? 'original' : 'originals'} of ${which} cannot be opened here.</p>`;
}

interface LinkedQuestion {
  readonly label: string;
  readonly question: string;
}

function suggestionsOf({ suggestions }: Answer): readonly LinkedQuestion[] {
  return suggestions.map((question) => ({ label: question, question }));
}

/** Questions to follow, as of the same day. */
function questions(title: string, linked: readonly LinkedQuestion[], { asOf }: PageQuery): Html | null {
  if (linked.length === 0) return null;
  return html`<section class="linked">
<h2>${title}</h2>
<ul class="questions">${linked.map(
    ({ label, question }) => html`<li><a href="${askAddress(question, asOf)}"><bdi>${label}</bdi></a></li>`,
  )}</ul>
</section>`;
}

function reading({ understood, intent }: Answer): Html {
  const words =
    understood.length === 0
      ? html`<p>No word of it names anything that is known here.</p>`
      : html`<ul>${understood.map(({ words: read, as }) => html`<li><bdi>“${read}”</bdi> as <bdi>${as}</bdi></li>`)}</ul>`;
  return html`<details><summary>How the question was read</summary>
${words}
<p class="note">Kind of question: ${intent}.</p></details>`;
}

function plainText(answer: Answer): Html | null {
  if (answer.kind !== 'found') return null;
  const text = copiedText(answer);
  const rows = Math.min(20, text.split('\n').length + 4);
  // The line break after the tag is dropped by HTML; without it one of the text's own would be.
  return html`<details><summary>Copy as plain text</summary>
<label for="plain">The answer and its sources, for an e-mail or a briefing</label>
<textarea id="plain" readonly rows="${rows}" dir="auto">
${text}</textarea></details>`;
}
