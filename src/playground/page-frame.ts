import { type Html, html, markupOf, type Shown } from './escape-html.ts';
import { STYLESHEET_ADDRESS } from './stylesheet.ts';

/** One page: what stands in the frame that all pages share. */
export interface PageContent {
  /** The title of the window; the name of the site follows it. */
  readonly title: string;
  /** The entry of the navigation the reader is at; null where it is none of them. */
  readonly at: '/' | '/#papers' | '/problems' | null;
  readonly main: Html;
}

export const SITE_NAME = 'Ask the record';

const CARE =
  'I look things up in committee papers. I cannot advise on care. In an emergency call 999; otherwise NHS\u00a0111.';

const PLACES = [
  ['/', 'Ask'],
  ['/#papers', 'Papers'],
  ['/problems', 'Problems'],
] as const;

/** A whole page as text, from the document type on. */
export function pageFrame({ title, at, main }: PageContent): string {
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
<a class="brand" href="/">${SITE_NAME}</a>
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
