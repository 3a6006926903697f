/** The parts of the pages: answers, cards, papers, problems. */
export const PARTS = `
.outcome { margin: 0 0 .4rem; color: var(--soft); font-size: .85rem; font-weight: 600; letter-spacing: .04em; }
.outcome::before { content: ""; display: inline-block; width: .6rem; height: .6rem; margin-right: .5rem; border: 2px solid var(--accent); border-radius: 50%; }
.found .outcome::before { background: var(--accent); }
.not-found .outcome::before, .unsupported .outcome::before { border-color: var(--edge); }
.answer h1 { font-size: clamp(1.35rem, 1.1rem + 1.2vw, 1.8rem); line-height: 1.3; text-wrap: pretty; }
.answer .long { font-size: clamp(1.2rem, 1.05rem + .7vw, 1.4rem); font-weight: 400; line-height: 1.5; }
.printed { display: none; }
.points { margin: 0 0 1rem; padding-left: 1.2rem; }
.points li { margin-bottom: .4rem; }
.reference { display: inline-block; min-width: 1.5rem; font-size: .9em; text-align: right; }
.warning { padding: .6rem .9rem; border-left: .25rem solid var(--care-line); border-radius: .2rem; background: var(--care-ground); color: var(--care); font-size: .95rem; }
.warning a { color: inherit; }
.ask + .warning { margin-bottom: 1.75rem; }
.questions { margin: 0; padding: 0; list-style: none; display: grid; gap: .5rem; }
.questions a { display: block; padding: .55rem .9rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); text-decoration: none; }
.questions a:hover { border-color: var(--accent); text-decoration: underline; }
.examples h2 { margin-top: 0; font-size: .9rem; }
.cards { margin: 0; padding: 0; list-style: none; display: grid; gap: 1rem; }
.card { padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
.card > :last-child { margin-bottom: 0; }
.card h3 { display: flex; gap: .6rem; align-items: baseline; font-size: 1.05rem; }
.card h3 .number { flex: none; min-width: 1.6rem; padding: 0 .3rem; border: 1px solid var(--edge); border-radius: .3rem; font-size: .85rem; text-align: center; line-height: 1.5; }
.card:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.near { margin: 0; padding-left: 1.2rem; }
.near .where { margin-top: 0; }
.nearest .card { border-style: dashed; background: none; }
.where { margin: .15rem 0 .6rem; color: var(--soft); font-size: .9rem; }
.marks { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 .75rem; padding: 0; list-style: none; font-size: .8rem; }
.marks li { padding: .1rem .6rem; border: 1px solid var(--care-line); border-radius: 1rem; background: var(--care-ground); color: var(--care); }
blockquote { margin: 0 0 .75rem; padding-left: .9rem; border-left: 3px solid var(--accent); font-family: var(--serif); font-size: 1.05rem; }
blockquote p { margin: 0; }
.ours { margin: 0 0 .2rem; font-size: .85rem; font-weight: 600; color: var(--soft); }
.original { font-size: .85rem; color: var(--soft); overflow-wrap: anywhere; }
.authority { margin: .35rem 0 .75rem; color: var(--soft); font-size: .9rem; }
.freshness { margin: 1.25rem 0 0; color: var(--soft); font-size: .9rem; }
.more { margin-top: 2.5rem; border-top: 1px solid var(--line); }
details { border-bottom: 1px solid var(--line); }
summary { padding: .7rem 0; color: var(--accent); font-size: .95rem; cursor: pointer; }
summary:hover { text-decoration: underline; }
details[open] { padding-bottom: .75rem; }
details ul { margin: 0 0 .75rem; padding-left: 1.2rem; }
.other-day .note { margin: .5rem 0 0; }
.papers { margin: 0 0 1rem; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.papers > li { padding: .85rem 0 .5rem; border-bottom: 1px solid var(--line); }
.papers .where { margin-bottom: .4rem; }
.title { display: inline-block; padding-block: .1rem; font-weight: 600; }
#papers:focus { outline: none; }
.back { font-size: .95rem; }
.paper + .back, section + .note { margin-top: 2rem; }
.facts { margin: 0 0 2.5rem; padding: .4rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); font-size: .9rem; }
.facts div { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 1rem; padding: .4rem 0; }
.facts div + div { border-top: 1px solid var(--line); }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.passages { font-family: var(--serif); }
.passages h2, .passages h3, .passages h4, .passages h5 { margin: 2rem 0 .5rem; font-family: var(--sans); font-size: 1.1rem; }
.passages h3, .passages h4, .passages h5 { font-size: 1rem; }
.passage { display: grid; grid-template-columns: 2.75rem 1fr; margin-inline: -.75rem; padding: .5rem .75rem; border-left: .3rem solid transparent; border-radius: .2rem; scroll-margin-top: 25vh; }
.passage p { margin: 0; }
.passage .number { justify-self: start; min-width: 1.5rem; min-height: 1.5rem; padding-top: .2rem; color: var(--soft); font: .8rem/1.4 var(--sans); text-decoration: none; font-variant-numeric: tabular-nums; }
.passage .number:hover { color: var(--accent); text-decoration: underline; }
.passage blockquote { margin: 0; font-size: 1em; }
.passage:target { border-left-color: var(--accent); background: var(--marked); }
.passage:target .number { color: var(--ink); font-weight: 700; }
.passage:focus { outline: none; }
.passage:not(:target):focus-visible { outline: 3px solid var(--focus); }
.label { font-family: var(--sans); font-size: .9em; color: var(--soft); }
.passage:target .label { color: inherit; }
.indent-2 p { margin-left: 1.25rem; }
.indent-3 p { margin-left: 2.5rem; }
.indent-4 p { margin-left: 3.75rem; }
.held { color: var(--soft); font-family: var(--sans); font-size: .9rem; font-style: italic; }
.problems .card { border-left: .3rem solid var(--edge); }
.problems .card p { margin: .35rem 0 0; }
.problems .error { border-left-color: var(--bad); }
.problems .warning { border-left-color: var(--care-line); border-radius: .5rem; background: var(--card); color: inherit; font-size: inherit; }
@media (max-width: 32rem) {
  html { font-size: 100%; }
  .masthead, main, footer { width: calc(100% - 2rem); }
  .card { padding: .9rem 1rem; }
  .facts { padding-inline: 1rem; }
  .facts div { grid-template-columns: 1fr; }
  .passage { grid-template-columns: 2rem 1fr; }
  .indent-2 p, .indent-3 p, .indent-4 p { margin-left: .75rem; }
  .ask button { flex: 1 1 100%; }
}
@media (forced-colors: active) {
  .passage:target { border-left-color: Highlight; }
  .outcome::before { forced-color-adjust: none; }
}
`;
