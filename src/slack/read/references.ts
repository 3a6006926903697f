/** Whom or what a reference in a text of Slack's names, by Slack id. */
export interface NamedThing {
  readonly kind: 'person' | 'channel' | 'group';
  readonly id: string;
}

/** A part between `<` and `>`, which Slack alone writes: it escapes what people type. */
export type Reference =
  | (NamedThing & { readonly label: string })
  /** What a link, a date or the like says; empty where it says nothing that was typed. */
  | { readonly kind: 'text'; readonly text: string };

/** References of a text as Slack sends it. */
export const REFERENCE = /<([^<>]*)>/g;

const NAMED: readonly (readonly [RegExp, NamedThing['kind']])[] = [
  [/^@([UWB][A-Z0-9]+)$/, 'person'],
  [/^#([CGD][A-Z0-9]+)$/, 'channel'],
  [/^!subteam\^(S[A-Z0-9]+)$/, 'group'],
];

/** Words that call everyone in a place: they say nothing of what is asked. */
const CALLS = /^!(?:here|channel|everyone|group)$/;

/** Reads what stands between `<` and `>`. */
export function readReference(inner: string): Reference {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? '' : inner.slice(bar + 1).trim();
  for (const [form, kind] of NAMED) {
    const [, id] = form.exec(target) ?? [];
    if (id !== undefined) return { kind, id, label };
  }
  if (CALLS.test(target)) return { kind: 'text', text: '' };
  // The address of a pasted link finds nothing; the words somebody put over it are theirs.
  return { kind: 'text', text: /^[a-z][a-z+.-]*:\/\//i.test(label) ? '' : label };
}

/**
 * The first people, channels and groups of a text whose names Slack must be asked for, each once. What Slack says of a
 * person beside the id is the account's short name, which no paper holds.
 */
export function unnamedIn(text: string, limit: number, botUserId?: string): readonly NamedThing[] {
  const found = new Map<string, NamedThing>();
  for (const [, inner = ''] of text.matchAll(REFERENCE)) {
    const reference = readReference(inner);
    if (reference.kind === 'text' || reference.id === botUserId) continue;
    if (reference.kind !== 'person' && reference.label !== '') continue;
    found.set(reference.id, { kind: reference.kind, id: reference.id });
    if (found.size === limit) break;
  }
  return [...found.values()];
}
