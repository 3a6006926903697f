import type { KnownBlock } from '@slack/types';
import { localTimeOf } from '../../digest/local-time.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import type { Post } from '../../store/paper-store.ts';
import { clamp } from '../read/limits.ts';
import { buttonRow, line, oneLine, type SlackMessage, smallPrint, words } from '../say/elements.ts';
import { richText } from '../say/evidence-block.ts';
import { deleteButton } from '../say/keeper-actions.ts';
import { mention } from '../say/mention.ts';
import { plainMessage } from '../say/plain-message.ts';

/** The most digests that are listed. */
const LISTED = 10;

/** The longest title, in characters. */
const TITLE = 100;

const ANSWERS =
  'Answers in direct messages, those that one person alone saw and those shared from there are not listed.';

/** "1 digest", "3 answers"; "2 posts" where there are both. */
export function countedPosts(kinds: readonly Post['kind'][]): string {
  const [kind = 'digest', ...others] = new Set(kinds);
  const noun = others.length > 0 ? 'post' : kind;
  return `${kinds.length} ${noun}${kinds.length === 1 ? '' : 's'}`;
}

/** The posts that stand in Slack and cite a paper, newest first, each with a button that deletes it. */
export function postsMessage(paper: string, title: string, posts: readonly Post[], timeZone: string): SlackMessage {
  const name = `“${clamp(oneLine(title), TITLE)}”`;
  if (posts.length === 0)
    return plainMessage(`Nothing that I posted and that stands in Slack quotes ${name}. ${ANSWERS}`);
  const shown = posts.slice(0, LISTED);
  const left = posts.length - shown.length;
  const isOne = posts.length === 1;
  const head = `${countedPosts(posts.map(({ kind }) => kind))} that ${isOne ? 'stands' : 'stand'} in Slack ${isOne ? 'quotes' : 'quote'} ${name}.`;
  const foot = [ANSWERS, ...(left === 0 ? [] : [`${left} more are not shown: delete these, then look again.`])];
  const rows = shown.flatMap((post, index): KnownBlock[] => {
    const remove = deleteButton(`posts:delete:${index}`, 'Delete', post.id, askedOf(post));
    return [
      richText(`people-${index}`, [
        line(words(whenOf(post, timeZone)), mention(post.destination), words(restOf(post))),
      ]),
      ...buttonRow(`post-${index}-do`, [remove]),
    ];
  });
  const all = posts.length < 2 ? null : deleteButton('posts:all', `Delete all ${posts.length}`, paper, ALL_ASKED);
  return {
    text: [head, ...shown.map((post) => `• ${whenOf(post, timeZone)}${post.destination}${restOf(post)}`), ...foot].join(
      '\n',
    ),
    blocks: [
      richText('posts', [line(words(head))]),
      ...rows,
      smallPrint('posts-foot', foot),
      ...buttonRow('posts-do', [all]),
    ],
  };
}

const GONE = 'It goes from Slack for everyone, its thread with it, and is not posted again.';
const ANSWER_GONE = 'It goes from Slack for everyone. What people wrote under it stays.';
const ALL_ASKED = `Each goes from Slack for everyone, with what I wrote under it, and is not posted again, whatever else it tells.`;

function askedOf({ kind, others }: Post): string {
  if (kind === 'answer') return ANSWER_GONE;
  if (others === 0) return GONE;
  return `${GONE} It also tells of ${others === 1 ? 'another paper' : `${others} other papers`}, which is not told again.`;
}

function whenOf({ kind, dueAt }: Post, timeZone: string): string {
  const { day, time } = localTimeOf(dueAt, timeZone);
  return `${formatDate(day)}, ${time}, ${kind === 'digest' ? 'to' : 'an answer in'} `;
}

function restOf({ thread, others }: Post): string {
  const parts = [
    ...(thread === 0 ? [] : [`${thread === 1 ? '1 message' : `${thread} messages`} in its thread`]),
    ...(others === 0 ? [] : [`tells of ${others === 1 ? '1 other paper' : `${others} other papers`} too`]),
  ];
  return parts.length === 0 ? '.' : ` (${parts.join('; ')}).`;
}
