import { type Html, html, type Shown } from '../escape-html.ts';

/** What is told under a name; null for what is not known, which is left out. */
export type Fact = readonly [name: string, value: Shown];

/** Facts under their names, one a line. */
export function summaryList(facts: readonly Fact[]): Html | null {
  const known = facts.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
