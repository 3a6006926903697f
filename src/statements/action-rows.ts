import type { Passage } from '../domain/passage.ts';
import { TRACKER_HEADS } from '../english/tracker-heads.ts';
import type { ActionFind } from './action-sentence.ts';
import { nameFrom } from './person-names.ts';

const ACTIONS = /\bactions?\b/i;
const NUMBER = /^[\d./()-]{1,10}$/;
const INITIALS = /^\p{Lu}{2,4}(?:\s?[/&,]\s?\p{Lu}{2,4}){0,3}$/u;
const CLOSED = /^(?:closed|completed?|done)$/i;

const TOTAL = /^(?:grand |sub-?)?totals?\b/i;

/** Whether the heads of a row's table are those of a list of actions: one for what is to be done, and one for who or when. */
export function hasActionHeads({ form, text, columns }: Pick<Passage, 'form' | 'text' | 'columns'>): boolean {
  const { what, owner, due } = TRACKER_HEADS;
  const holds = (head: RegExp): boolean => columns.some((column) => head.test(column.trim()));
  return form === 'row' && !TOTAL.test(text) && holds(what) && (holds(owner) || holds(due));
}

/**
 * A row of an action log, under a heading or with heads that say so: "3 | Bring the figures | AK | July 2023". Closed ones
 * are done.
 */
export function actionRow(passage: Passage): ActionFind | null {
  const { form, text, headings } = passage;
  if (form !== 'row' || !(ACTIONS.test(headings.at(-1) ?? '') || hasActionHeads(passage))) return null;
  const cells = [...text.matchAll(/[^|]+/g)].flatMap((match) => {
    const words = match[0].trim();
    return words === '' ? [] : [{ words, start: match.index + match[0].indexOf(words) }];
  });
  const others = cells.filter(({ words }) => !NUMBER.test(words));
  const what = others.toSorted((a, b) => b.words.length - a.words.length)[0];
  if (!what || others.length < 2 || others.some(({ words }) => CLOSED.test(words))) return null;
  const owner = others.find(({ words }) => INITIALS.test(words) || nameFrom(words, 0)?.end === words.length);
  const whatTo = what.start + what.words.replace(/[.;\s]+$/, '').length;
  return {
    owner: owner?.words ?? null,
    manner: 'undertaken',
    start: 0,
    whatFrom: what.start,
    whatTo,
    end: text.length,
  };
}
