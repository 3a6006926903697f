import type { Button } from '@slack/types';
import type { PaperVersion } from '../../digest/paper-history.ts';
import { button, oneLine } from './elements.ts';

/** What a keeper says of a change; the number tells the papers of a message apart. The value names the change. */
export const CHANGE_OF_PAPER_ACTION = /^paper:(?:minor|tell|unnote):\d{1,2}$/;

/** Opens the form of a note. The value names the change. */
export const NOTE_ACTION = /^paper:note:\d{1,2}$/;

/** The form of a note. */
export const NOTE_VIEW = 'paper:note';

/** Lists the digests that cite a paper. The value is the paper's id. */
export const POSTS_ACTION = /^posts:show:\d{1,2}$/;

/** Deletes a digest, or all that cite a paper: the value is the delivery's id, or the paper's. */
export const DELETE_ACTION = /^posts:(?:delete:\d{1,2}|all)$/;

/** Whether a button is one of those for the folder's keepers. */
export function isKeeperAction(actionId: string): boolean {
  return [CHANGE_OF_PAPER_ACTION, NOTE_ACTION, POSTS_ACTION, DELETE_ACTION].some((known) => known.test(actionId));
}

/** The value of a button that speaks of a change. */
export function changeValue({ mark, paper }: PaperVersion): string {
  return `${mark} ${paper}`;
}

/** Reads such a value; null where it is none of ours. */
export function readChangeValue(value: string): PaperVersion | null {
  const [, mark, paper] = /^([0-9a-f]{16}) ([\s\S]+)$/.exec(value) ?? [];
  return mark === undefined || paper === undefined ? null : { paper, mark };
}

/** That a change is minor, or that it is to be told after all. */
export function changeButtons(
  change: PaperVersion,
  number: number,
  title: string,
  isMinor: boolean,
): (Button | null)[] {
  const value = changeValue(change);
  const about = (what: string) => oneLine(`${what}: ${title}`);
  return [
    isMinor
      ? button(`paper:tell:${number}`, 'Tell after all', value, about('Tell of the change'))
      : button(`paper:minor:${number}`, 'Minor: tell nobody', value, about('The change is minor')),
    button(`paper:note:${number}`, 'Add a note', value, about('Add a note of the change')),
  ];
}

/** Shows the digests that cite a paper. */
export function postsButton(paper: string, number: number, title: string, count: number): Button | null {
  const label = count === 1 ? '1 post quoted it' : `${count} posts quoted it`;
  return button(`posts:show:${number}`, label, paper, oneLine(`Digests that quoted ${title}`));
}

/** Deletes what a value names, after asking once more. */
export function deleteButton(id: string, label: string, value: string, asked: string): Button | null {
  const plain = button(id, label, value, label);
  if (plain === null) return null;
  const text = (words: string) => ({ type: 'plain_text', text: words, emoji: false }) as const;
  return {
    ...plain,
    style: 'danger',
    confirm: {
      title: text(`${label}?`),
      text: text(asked),
      confirm: text('Delete'),
      deny: text('Keep'),
    },
  };
}
