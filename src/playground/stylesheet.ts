import { fingerprint } from '../domain/fingerprint.ts';
import { BROWSE } from './stylesheet-browse.ts';
import { COLOURS } from './stylesheet-colours.ts';
import { PARTS } from './stylesheet-parts.ts';

const FRAME = `
* { box-sizing: border-box; }
html { font: 112.5%/1.6 var(--sans); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; display: flex; flex-direction: column; min-height: 100vh; overflow-wrap: break-word; }
.masthead, main, footer { width: calc(100% - 2.5rem); max-width: 46rem; margin: 0 auto; }
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.5rem; padding-block: 1.25rem 1rem; border-bottom: 1px solid var(--line); }
.brand { margin: 0; flex: 1 1 100%; font: 600 1.2rem/1.6 var(--serif); }
.brand a { color: var(--ink); text-decoration: none; }
.brand a:hover { text-decoration: underline; }
nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin: 0; padding: 0; list-style: none; font-size: .95rem; }
nav a { display: inline-block; padding-block: .2rem; color: var(--soft); text-decoration: none; }
nav a:hover { color: var(--ink); text-decoration: underline; }
nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: 0 2px 0 var(--accent); }
main { flex: 1; padding-block: 2rem 3rem; }
main:focus { outline: none; }
footer { padding-block: 1.25rem 2.5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
footer p { margin: 0 0 .35rem; }
h1, h2, h3, h4, h5 { text-wrap: balance; line-height: 1.25; }
h1 { margin: 0 0 .75rem; font: 600 clamp(1.6rem, 1.2rem + 2vw, 2.15rem)/1.25 var(--serif); }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.1rem; }
h3 { margin: 0; font-size: 1rem; }
p { margin: 0 0 .75rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; top: 0; padding: .75rem 1.25rem; background: var(--paper); z-index: 1; }
.skip:focus { left: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.lead { color: var(--soft); font-size: 1.1rem; max-width: 38rem; }
.note { color: var(--soft); font-size: .85rem; }
code { font-family: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; font-size: .9em; }
.ask { margin: 0 0 2rem; }
h1 ~ .ask { margin-top: 1.75rem; }
label { display: block; margin-bottom: .35rem; font-size: .9rem; font-weight: 600; }
.box { display: flex; flex-wrap: wrap; gap: .6rem; }
input, button, textarea { font: inherit; color: inherit; }
input, textarea { min-width: 0; padding: .6rem .8rem; background: var(--card); border: 1px solid var(--edge); border-radius: .4rem; }
input[type="search"] { flex: 1 1 14rem; appearance: none; }
textarea { width: 100%; font-size: .9rem; line-height: 1.5; resize: vertical; }
button { padding: .6rem 1.4rem; border: 1px solid var(--accent); border-radius: .4rem; background: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer; }
button:hover { background: var(--accent-strong); border-color: var(--accent-strong); }
`;

const PRINT = `
@media print {
  html { font-size: 10.5pt; background: none; color: #000; }
  .masthead, .skip, .ask, .more, .back, .other-day, nav, .examples, .linked { display: none; }
  .printed { display: block; }
  .masthead, main, footer { width: 100%; max-width: none; }
  .card, .passage, h1, h2, h3 { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .original a::after { content: " (" attr(href) ")"; }
  .original a { overflow-wrap: anywhere; }
  .brief { font-size: 9.5pt; line-height: 1.3; }
  .brief h1 { font-size: 15pt; margin-bottom: .2rem; }
  .brief h2 { font-size: 10pt; margin: .55rem 0 .1rem; }
  .brief ul { margin: 0; }
  .brief p { margin-bottom: .2rem; }
  body:has(.brief) { min-height: 0; }
  body:has(.brief) main { padding-block: 0; }
  body:has(.brief) footer { padding-block: .3rem 0; font-size: 8pt; }
}
`;

/** All of the page's styles. The fonts are the reader's own, and nothing in it is fetched. */
export const STYLESHEET = [COLOURS, FRAME, PARTS, BROWSE, PRINT].join('').trim();

/** Where the stylesheet is; another one has another address, so that browsers may keep it. */
export const STYLESHEET_ADDRESS = `/page.css?v=${fingerprint([STYLESHEET])}`;
