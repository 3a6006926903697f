/** A verb of subscriptions or of a channel's settings, with what was typed after it. */
export type Verb =
  | { readonly kind: 'follow'; readonly rest: string }
  | { readonly kind: 'unfollow'; readonly rest: string }
  | { readonly kind: 'following'; readonly here: boolean }
  | { readonly kind: 'enrol'; readonly rest: string }
  | { readonly kind: 'preview'; readonly here: boolean }
  | { readonly kind: 'log' }
  | { readonly kind: 'posts'; readonly rest: string }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'off'; readonly rest: string }
  | { readonly kind: 'on'; readonly everywhere: boolean }
  | { readonly kind: 'channel'; readonly rest: string };

const HERE = '(?: (?:here|in this channel))';

/** Each form with what it means; the first that fits counts. What fits none is a question. */
const FORMS: readonly (readonly [RegExp, (rest: string) => Verb])[] = [
  // “follow up on the review” and “following the meeting, what was decided?” are questions.
  [/^follow(?!(?: |-)?(?:up|on|through)s?\b)(?: (.*)|)$/i, (rest) => ({ kind: 'follow', rest })],
  [/^(?:un-?follow|stop following)(?: (.*)|)$/i, (rest) => ({ kind: 'unfollow', rest })],
  [new RegExp(`^stop(?: (?:all|everything|(?:the |my |these |all )?digests?))?(${HERE}?)[.!]?$`, 'i'), stopAll],
  [new RegExp(`^following(${HERE}?)[?.]?$`, 'i'), (rest) => ({ kind: 'following', here: rest !== '' })],
  [/^enroll?(?: (.*[^?])|)$/i, (rest) => ({ kind: 'enrol', rest })],
  [/^digest posts?(?: (.*)|)$/i, (rest) => ({ kind: 'posts', rest })],
  [/^digest (?:log|runs?|history)$/i, () => ({ kind: 'log' })],
  // “off-payroll working” and “off site storage?” are questions: a hold says until when, where or, behind a mark, why.
  [
    /^off((?:$|\s*[:,–—]|\s+(?:[-–—]|until|till|for|because|due|here|everywhere|in (?:this|all|every)) |\s+(?:here|everywhere)$|.*\s(?:until|till)\s).*(?<!\?))$/i,
    (rest) => ({ kind: 'off', rest }),
  ],
  [/^unanswered(?: questions)?[.]?$/i, () => ({ kind: 'unanswered' })],
  [/^on(?: here| in this channel|( everywhere| in (?:all|every) channels?))?[.!]?$/i, onVerb],
  [/^channel((?: (?:settings|about .*[^?]|answers .*[^?]))?)[.]?$/i, (rest) => ({ kind: 'channel', rest })],
  [new RegExp(`^digest(?: preview)?(${HERE}?)[?.]?$`, 'i'), (rest) => ({ kind: 'preview', here: rest !== '' })],
];

/** Reads a verb from what a person typed; null where it is none, but a question. */
export function readVerb(typed: string): Verb | null {
  for (const [form, verb] of FORMS) {
    const match = form.exec(typed);
    if (match) return verb((match[1] ?? '').trim());
  }
  return null;
}

function onVerb(where: string): Verb {
  return { kind: 'on', everywhere: where !== '' };
}

function stopAll(where: string): Verb {
  return { kind: 'unfollow', rest: `all ${where}`.trim() };
}
