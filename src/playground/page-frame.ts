import type { Plan } from '../domain/plan.ts';
import { type Html, html, markupOf, type Shown } from './escape-html.ts';
import { STYLESHEET_ADDRESS } from './stylesheet.ts';

/** One page: what stands in the frame that all pages share. */
export interface PageContent {
  /** The title of the window; the name of the site follows it. */
  readonly title: string;
  /** The entry of the navigation the reader is at, by its address; null where it is none of them. */
  readonly at: (typeof PLACES)[number][0] | null;
  readonly main: Html;
  /** Whose record it is, for the top of the page; nobody's is named where it is null or left out. */
  readonly plan?: Plan | null;
}

export const SITE_NAME = 'Ask the record';

const CARE =
  'I look things up in committee papers. I cannot advise on care. In an emergency call 999; otherwise NHS\u00a0111.';

const PLACES = [
  ['/', 'Ask'],
  ['/workstreams', 'Workstreams'],
  ['/decisions', 'Decisions'],
  ['/actions', 'Actions'],
  ['/dates', 'Dates'],
  ['/timeline', 'Timeline'],
  ['/bodies', 'Bodies'],
  ['/people', 'People'],
  ['/papers', 'Papers'],
] as const;

/** A whole page as text, from the document type on. */
export function pageFrame({ title, at, main, plan = null }: PageContent): string {
  return markupOf(html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title === SITE_NAME ? title : `${title} – ${SITE_NAME}`}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${STYLESHEET_ADDRESS}">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<p class="brand"><a href="/">${SITE_NAME}</a>${planWords(plan)}</p>
<nav aria-label="Pages"><ul>${PLACES.map(([address, name]) => placeLink(address, name, at))}</ul></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer>
<p>${CARE}</p>
<p>Public papers only. The papers’ originals are the record; this is a finding aid to them.</p>
</footer>
</body>
</html>
`);
}

function placeLink(address: string, name: string, at: PageContent['at']): Shown {
  return at === address
    ? html`<li><a href="${address}" aria-current="page">${name}</a></li>`
    : html`<li><a href="${address}">${name}</a></li>`;
}

/** The plan's name and the places it covers: "Harbour Plan: North Quay, The Isles". */
function planWords(plan: Plan | null): Html | null {
  if (plan === null) return null;
  const area = plan.area.length === 0 ? null : html` <span class="area"><bdi>${plan.area.join(', ')}</bdi></span>`;
  return html` <span class="plan"><bdi>${plan.name}</bdi>${area}</span>`;
}
