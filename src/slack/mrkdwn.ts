import { harmless } from '../domain/harmless-text.ts';

/**
 * A text for a field that Slack parses: the three characters that open a mention, a channel or a link become entities,
 * so that none can be smuggled through. Bold and the like are switched off where the text is sent (`mrkdwn: false`).
 */
export function escapeText(text: string): string {
  return harmless(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const REFERENCE = /<([^<>]*)>/g;

/**
 * What a person typed, from the text as Slack sends it: mentions of the bot taken out, other people, channels and links
 * as their names, entities as characters, white space collapsed.
 */
export function readTyped(text: string, botUserId?: string): string {
  const named = text.replace(REFERENCE, (_, inner: string) => nameOf(inner, botUserId));
  const plain = named.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  const typed = harmless(plain).replace(/\s+/g, ' ').trim();
  const addressed = botUserId !== undefined && text.trimStart().startsWith(`<@${botUserId}`);
  return addressed ? typed.replace(/^[\s,:;]+/, '') : typed;
}

function nameOf(reference: string, botUserId: string | undefined): string {
  const bar = reference.indexOf('|');
  const target = bar < 0 ? reference : reference.slice(0, bar);
  const label = bar < 0 ? '' : reference.slice(bar + 1);
  if (target.startsWith('@')) return target.slice(1) === botUserId ? '' : `@${label || target.slice(1)}`;
  if (target.startsWith('#')) return `#${label || target.slice(1)}`;
  if (target.startsWith('!')) return label;
  return label || target;
}

/**
 * What a person typed, read as `readTyped` does, but with other people, groups and channels as Slack names them
 * (`<@U123>`, `<#C123>`): for what must know whom and where is meant.
 */
export function readMarked(text: string, botUserId?: string): string {
  const mark = (whole: string, inner: string) =>
    /^(?:@[UW]|#[CG]|!subteam\^)/.test(inner) && inner.split('|')[0] !== `@${botUserId}`
      ? whole
      : nameOf(inner, botUserId);
  const plain = text.replace(REFERENCE, mark).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  return harmless(plain)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;]+/, '')
    .trim();
}

/** The people whom a marked text names, and what it says beside them. */
export interface Named {
  /** Slack ids, each once. */
  readonly people: readonly string[];
  /** Whether a user group is named. */
  readonly groups: boolean;
  readonly rest: string;
}

/** Takes the people out of a marked text. */
export function readNamed(marked: string): Named {
  const people = [...marked.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/g)].map(([, id = '']) => id);
  const rest = marked.replace(/<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|<!subteam\^[^<>]*>/g, ' ');
  return {
    people: [...new Set(people)],
    groups: marked.includes('<!subteam^'),
    // “@ann, @bob and @cy stroke”: what stood between the people says nothing.
    rest: rest
      .replace(/\s+/g, ' ')
      .replace(/^(?:[\s,:;&]|and\b)+/i, '')
      .trim(),
  };
}
