import { harmless } from '../domain/harmless-text.ts';

const MARKUP: unique symbol = Symbol('markup');

/** Markup that is safe to show. Only the `html` template makes one, so a text can never pass for it. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What may stand in a template: texts are escaped, markup stays, lists follow one another, null is nothing. */
export type Shown = string | number | null | Html | readonly Shown[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for HTML, in an element or in a quoted attribute: control and direction characters out, markup as entities. */
export function escapeHtml(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A template of HTML: what stands in `${…}` is escaped unless it is markup itself. Attributes must be quoted. */
export function html(parts: TemplateStringsArray, ...shown: readonly Shown[]): Html {
  return { [MARKUP]: parts.map((part, i) => (i === 0 ? part : markupOf(shown[i - 1] ?? null) + part)).join('') };
}

/** Markup as text, to be sent. */
export function markupOf(shown: Shown): string {
  if (shown === null) return '';
  if (typeof shown === 'string') return escapeHtml(shown);
  if (typeof shown === 'number') return String(shown);
  return MARKUP in shown ? shown[MARKUP] : shown.map(markupOf).join('');
}
