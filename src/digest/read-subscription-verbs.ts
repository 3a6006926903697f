import { followEndings } from './follow-endings.ts';
import { bareWords, type FollowWish, readFollow, type TypedProblem, type Where } from './read-follow.ts';
import { tidyTyped } from './tidy-typed.ts';

/** What was typed after `unfollow`. */
export type ReadUnfollow =
  | { readonly kind: 'all'; readonly where: Where | null }
  | { readonly kind: 'one'; readonly what: string; readonly where: Where | null }
  | TypedProblem;

const LONGEST = 400;
const ALL = /^(?:all|everything|all of (?:it|them)|the lot)$/i;

/** Reads what was typed after `unfollow`: a name, or `all`. A rhythm or time after it says nothing more and is left out. */
export function readUnfollow(typed: string): ReadUnfollow {
  const text = tidyTyped(typed).slice(0, LONGEST);
  const { rest, endings } = followEndings(text);
  const where = endings.find((ending) => ending.kind === 'where')?.where ?? null;
  if (ALL.test(rest)) return { kind: 'all', where };
  const what = bareWords(rest);
  if (/[\p{L}\p{N}]/u.test(what)) return { kind: 'one', what, where };
  return {
    kind: 'problem',
    problem:
      'Say what to stop following, for example “unfollow finance”, or “unfollow all”. “following” lists what there is.',
  };
}

/** Reads what was typed after `following`: `here` for the channel's list; anything else says nothing. */
export function readFollowing(typed: string): { readonly where: Where | null } {
  const { endings } = followEndings(tidyTyped(typed).slice(0, LONGEST));
  return { where: endings.find((ending) => ending.kind === 'where')?.where ?? null };
}

/** What was typed after `enrol`. */
export type ReadEnrol = { readonly kind: 'enrol'; readonly userId: string; readonly wish: FollowWish } | TypedProblem;

// As Slack writes a mention in what it hands over: <@U0123> or <@U0123|name>.
const MENTION = /^(?:please )?<@([UW][A-Z0-9]{1,30})(?:\|[^<>]{0,200})?>[ ,:-]*/;

/** Reads what was typed after `enrol`: a mention of a person, then what `follow` reads. The digests go to that person. */
export function readEnrol(typed: string): ReadEnrol {
  const text = tidyTyped(typed);
  const [mention, userId] = MENTION.exec(text) ?? [];
  if (mention === undefined || userId === undefined) {
    return {
      kind: 'problem',
      problem:
        'Say first who is to get the digests, by a mention: type “enrol”, then @ and pick the person from Slack’s list, then what to follow. For example: enrol @name finance daily at 08:30.',
    };
  }
  const read = readFollow(text.slice(mention.length));
  if (read.kind === 'problem') return read;
  if (read.wish.where === 'here') {
    return {
      kind: 'problem',
      problem:
        'A person is enrolled for digests as direct messages, not in a channel. Leave “here” out; or, for the channel, type “follow” instead of “enrol”.',
    };
  }
  return { kind: 'enrol', userId, wish: read.wish };
}
