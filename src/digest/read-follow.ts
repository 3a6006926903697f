import { type FollowEnding, followEndings } from './follow-endings.ts';
import type { Rhythm } from './subscription.ts';
import { tidyTyped } from './tidy-typed.ts';

/** What somebody wants to follow, with what they said of when and where; null for what they did not say. */
export interface FollowWish {
  /** As typed, without quotation marks. */
  readonly what: string;
  readonly rhythm: Rhythm | null;
  /** HH:MM. */
  readonly time: string | null;
  /** `here`: in the channel where it was typed; `self`: as direct messages. */
  readonly where: Where | null;
}

export type Where = 'here' | 'self';

/** What was typed after a verb cannot be read: what is wrong and what to type instead, as sentences. */
export interface TypedProblem {
  readonly kind: 'problem';
  readonly problem: string;
}

/** What was typed after `follow`. */
export type ReadFollow = { readonly kind: 'follow'; readonly wish: FollowWish } | TypedProblem;

/** Longer than any name of a register; a question is not followed. */
const LONGEST = 150;
/** Longer than this nothing is looked for in a text. */
const READABLE = 400;

/**
 * Reads what was typed after `follow`: “estates weekly at 9 here”. When and where are read from the end of the line alone,
 * so “weekly report” is two words to follow and “report weekly” is one; what stands in quotation marks is never taken
 * for either.
 */
export function readFollow(typed: string): ReadFollow {
  const text = tidyTyped(typed);
  if (text.length > READABLE) return tooLong();
  const { rest, endings, problem } = followEndings(text);
  const what = bareWords(rest);
  if (problem !== null) return { kind: 'problem', problem };
  const twice = saidTwice(endings);
  if (twice !== null) return { kind: 'problem', problem: twice };
  if (!/[\p{L}\p{N}]/u.test(what)) return nothing(endings);
  if (what.length > LONGEST) return tooLong();
  return {
    kind: 'follow',
    wish: {
      what,
      rhythm: endings.find((ending) => ending.kind === 'rhythm')?.rhythm ?? null,
      time: endings.find((ending) => ending.kind === 'time')?.time ?? null,
      where: endings.find((ending) => ending.kind === 'where')?.where ?? null,
    },
  };
}

/** The words themselves: no quotation marks, and no “news about” before them. */
export function bareWords(text: string): string {
  return text
    .replaceAll('"', ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:please )?(?:(?:(?:any|all|the) )?(?:latest )?(?:news|updates?) (?:of|on|about|from) )?/i, '')
    .replace(/^[\s,;:.!?-]+/, '')
    .trim();
}

function saidTwice(endings: readonly FollowEnding[]): string | null {
  for (const [kind, asked] of [
    ['rhythm', 'how often'],
    ['time', 'at what time'],
    ['where', 'where'],
  ] as const) {
    const said = endings.filter((ending) => ending.kind === kind);
    const [first, second] = said;
    if (first && second && said.some((ending) => ending.value !== first.value)) {
      return `You said ${asked} twice: “${second.words}” and “${first.words}”. Type it again with one of them.`;
    }
  }
  return null;
}

function nothing(endings: readonly FollowEnding[]): TypedProblem {
  const when =
    endings
      .map(({ words }) => words)
      .reverse()
      .join(' ') || 'daily at 08:30';
  return {
    kind: 'problem',
    problem: `Say what to follow: a workstream, a committee, a person, or words that papers may hold. For example: follow finance ${when}.`,
  };
}

function tooLong(): TypedProblem {
  return {
    kind: 'problem',
    problem: `That is too long to follow: ${LONGEST} characters at most. Type the name of a workstream, committee or person, or the few words that matter.`,
  };
}
