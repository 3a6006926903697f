import type { Context } from '../domain/conversation.ts';
import { type Html, html } from './escape-html.ts';
import type { PageQuery } from './query-string.ts';

const NOTHING_ASKED: PageQuery = { question: '', asOf: null };

/**
 * The question box: a plain form, so that it works without scripts and every answer has an address. `context` is what
 * the answer shown leaves to the next question; it goes along in hidden fields, and nothing of it is kept here.
 */
export function searchForm({ question, asOf }: PageQuery = NOTHING_ASKED, context: Context | null = null): Html {
  return html`<form class="ask" role="search" action="/" method="get">
<label for="q">Your question</label>
<div class="box"><input type="search" id="q" name="q" value="${question}" dir="auto" autocomplete="off" enterkeyhint="search" required><button type="submit">Ask</button><button type="submit" class="other" formaction="/search">Search</button></div>
${asOf === null ? null : html`<input type="hidden" name="as-of" value="${asOf}">`}${context === null ? null : carried(context)}
</form>`;
}

function carried({ question, about, shown }: Context): Html {
  return html`<input type="hidden" name="before" value="${question}">${
    about === question ? null : html`<input type="hidden" name="about" value="${about}">`
  }${shown === 0 ? null : html`<input type="hidden" name="shown" value="${shown}">`}`;
}

/** Asks the same question as a reader on another day could have known the answer. */
export function otherDayForm({ question, asOf }: Pick<PageQuery, 'question' | 'asOf'>): Html {
  return html`<form class="other-day" action="/" method="get">
<input type="hidden" name="q" value="${question}">
<label for="as-of">The day to answer as of</label>
<div class="box"><input type="date" id="as-of" name="as-of" value="${asOf ?? ''}" required aria-describedby="as-of-note"><button type="submit">Ask as of this day</button></div>
<p class="note" id="as-of-note">Papers dated later are left out, as if you had asked on that day.</p>
</form>`;
}
