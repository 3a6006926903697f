/** Lists, tables, facts and timelines of the record. */
export const BROWSE = `
.plan { display: block; font: .9rem/1.4 var(--sans); color: var(--soft); }
.area::before { content: "· "; }
.holdings { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .5rem; margin: 0; padding: 0; list-style: none; }
.holdings a { display: block; padding: .55rem .9rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); text-decoration: none; }
.holdings a:hover { border-color: var(--accent); text-decoration: underline; }
.holdings strong { display: block; font-size: 1.3rem; line-height: 1.2; }
.count { font-weight: 600; }
.none { color: var(--soft); }
.narrow { margin-bottom: 1.25rem; border-top: 1px solid var(--line); }
.narrow h2 { margin: .5rem 0 .25rem; font-size: .9rem; }
.narrow ul { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin: 0 0 .6rem; padding: 0; list-style: none; font-size: .9rem; }
.narrow a { display: inline-block; padding-block: .15rem; }
.pager { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; margin: .75rem 0; font-size: .95rem; }
.pager p, .pager ul { margin: 0; }
.pager ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
.pager a { display: inline-block; padding-block: .25rem; }
.rows { width: 100%; border-collapse: collapse; font-size: .92rem; line-height: 1.45; }
.rows th { padding: .4rem .75rem .4rem 0; border-bottom: 2px solid var(--edge); text-align: left; vertical-align: bottom; font-size: .85rem; }
.rows th a { display: inline-block; padding-block: .15rem; }
.rows th[aria-sort="ascending"] a::after { content: " \\2191" / ""; }
.rows th[aria-sort="descending"] a::after { content: " \\2193" / ""; }
.rows td { padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.rows .long { min-width: 12rem; overflow-wrap: anywhere; }
.sources { margin: 0; padding: 0; list-style: none; }
.sources a { display: inline-block; padding-block: .1rem; }
.entries { margin: 0 0 1rem; padding: 0; list-style: none; }
.entries li { padding: .6rem 0; border-top: 1px solid var(--line); }
.entries p { margin: 0 0 .2rem; }
.when { color: var(--soft); font-size: .9rem; font-weight: 600; }
.entries .where { margin: 0; }
button.other { background: none; color: var(--accent); }
button.other:hover { background: none; color: var(--accent-strong); text-decoration: underline; }
mark { background: var(--marked); color: inherit; font-weight: 600; }
ol.entries { list-style: none; }
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.contents a { display: inline-block; padding-block: .15rem; }
.contents details { border: 0; }
.contents .depth-1 { padding-left: 1rem; }
.paper .contents ul { display: block; }
.page-mark { margin: 1.25rem 0 .25rem; font: .8rem/1.4 var(--sans); text-align: right; }
.about { margin-top: 2.5rem; border-top: 1px solid var(--line); }
.timeline { margin: 0 0 0 .35rem; padding: 0; list-style: none; border-left: .25rem solid var(--accent); }
.timeline li { position: relative; padding: 0 0 1.25rem 1.25rem; }
.timeline li::before { content: ""; position: absolute; left: -.25rem; top: .65rem; width: .9rem; border-top: .25rem solid var(--accent); }
.timeline p { margin: 0 0 .2rem; }
.plain { margin: 0; padding: 0; list-style: none; }
body:has(.rows) :is(.masthead, main, footer) { max-width: 68rem; }
main:has(.rows) :is(.lead, .ask) { max-width: 46rem; }
@media (max-width: 48rem) {
  .rows, .rows tbody, .rows tr, .rows td { display: block; }
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .rows thead:focus-within { position: static; width: auto; height: auto; clip-path: none; display: block; }
  .rows thead:focus-within tr { display: flex; flex-wrap: wrap; }
  .rows tr { padding: .6rem 0; border-bottom: 1px solid var(--edge); }
  .rows td, .rows .long { display: grid; min-width: 0; overflow-wrap: anywhere; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .5rem; padding: .2rem 0; border: 0; }
  .rows td::before { content: attr(data-head) / ""; color: var(--soft); font-size: .85rem; }
}
@media print {
  .narrow, .contents, .rows th .unseen { display: none; }
  .timeline li { break-inside: avoid; }
  .rows { font-size: 8.5pt; }
  .rows tr, .facts div { break-inside: avoid; }
  .rows thead { display: table-header-group; }
}
`;
