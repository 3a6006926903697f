import type { Digest, NewsKind, Section } from '../../digest/digest.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { clamp } from '../read/limits.ts';
import { oneLine } from '../say/elements.ts';

/** Each kind of news in words, one and several. */
const WORDS: Readonly<Record<NewsKind, readonly [one: string, several: string]>> = {
  corrected: ['one paper corrected', 'papers corrected'],
  'coming-up': ['one date coming up', 'dates coming up'],
  'meeting-without-paper': [
    'one meeting of which no paper is in the folder',
    'meetings of which no paper is in the folder',
  ],
  passed: ['one date that has passed without a later word', 'dates that have passed without a later word'],
  decision: ['one matter decided or noted', 'matters decided or noted'],
  moved: ['one date moved', 'dates moved'],
  holder: ['one new office-holder', 'new office-holders'],
  commitment: ['one thing promised or asked for', 'things promised or asked for'],
  closed: ['one action closed', 'actions closed'],
  paper: ['one paper new or changed', 'papers new or changed'],
  replaced: ['one paper approved or replaced', 'papers approved or replaced'],
  'not-held': ['one paper mentioned that is not in the folder', 'papers mentioned that are not in the folder'],
};

/** The longest title of a paper in the sentence, in characters. */
const TITLE = 100;

/**
 * A digest as one sentence, with which its message begins and which a notification shows: how much there is of what, with
 * the first date coming up and the paper that the decisions stand in, where it is one. It appears on locked screens: no
 * items' words, which may name people.
 */
export function digestSentence(digest: Digest): string {
  const gone = digest.withdrawn.length;
  const withdrawn = gone === 0 ? [] : [gone === 1 ? 'one paper withdrawn' : `${gone} papers withdrawn`];
  const parts = [...withdrawn, ...digest.sections.map(partOf)];
  const last = parts.pop() ?? '';
  const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  const since = digest.catchUpFrom === null ? '' : ` (everything since ${formatDate(digest.catchUpFrom)})`;
  return `New in what is followed here, ${formatDate(digest.day)}${since}: ${list}.`;
}

function partOf({ kind, items }: Section): string {
  const count = items.length;
  const [one, several] = WORDS[kind];
  const words = count === 1 ? one : `${count} ${several}`;
  // Items stand in the order of their weight: the first of them need not be the first in time.
  const [first] = items.flatMap(({ day }) => day ?? []).sort();
  if (kind === 'coming-up' && first !== undefined) {
    return `${words} (${count === 1 ? '' : 'the first on '}${formatDate(first)})`;
  }
  const papers = new Map(items.map(({ citations: [{ document }] }) => [document.id, document.title]));
  const [title = ''] = papers.values();
  return kind === 'decision' && papers.size === 1 ? `${words} (${clamp(oneLine(title), TITLE)})` : words;
}
