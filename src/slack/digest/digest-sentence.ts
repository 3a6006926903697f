import type { Digest, Section } from '../../digest/digest.ts';
import { kindInWords } from '../../digest/section-headings.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { clamp } from '../read/limits.ts';
import { oneLine } from '../say/elements.ts';

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
  const words = kindInWords(kind, count);
  // Items stand in the order of their weight: the first of them need not be the first in time.
  const [first] = items.flatMap(({ day }) => day ?? []).sort();
  if (kind === 'coming-up' && first !== undefined) {
    return `${words} (${count === 1 ? '' : 'the first on '}${formatDate(first)})`;
  }
  const papers = new Map(items.map(({ citations: [{ document }] }) => [document.id, document.title]));
  const [title = ''] = papers.values();
  return kind === 'decision' && papers.size === 1 ? `${words} (${clamp(oneLine(title), TITLE)})` : words;
}
