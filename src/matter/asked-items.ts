import type { TopicTerm } from '../domain/query.ts';
import { ITEMS } from '../english/list-words.ts';
import { weighTopic } from '../evidence/coverage.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { paperStems } from '../evidence/setting.ts';
import { isLightStem } from '../question/light-words.ts';
import { synonyms } from '../question/topic.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import type { ListQuery } from './asked-rows.ts';
import { isPaperOfBody } from './body-rows.ts';
import { type ItemGroup, itemGroups } from './item-groups.ts';
import { EVERYTHING, isSelected } from './list-rows.ts';
import type { Row } from './row.ts';

const NOUN = new RegExp(`\\b(${ITEMS})\\b`, 'i');

/** How much of the matter the words that a list stands under, and its paper's, must hold. */
const LEAST = 0.75;

/**
 * The items of the one list that a question asks for by what its items are called: that noun stands in the words it stands
 * under, and so does the matter asked about, there or in what its paper is. None where no list is so called.
 */
export function askedItems(query: ListQuery, view: View): readonly Row[] {
  const noun = NOUN.exec(query.text)?.[1]?.toLowerCase();
  const { count, bodies, since, until } = query.list;
  if (noun === undefined && count === null) return [];
  const called = noun === undefined ? [] : waysToSay(noun);
  const matter = weighTopic({ ...query, topic: query.list.topic }, view).filter(
    ({ term }) => !term.alternatives.some((way) => way.every((stem) => called.includes(stem))) && !isLight(term),
  );
  const total = matter.reduce((sum, { weight }) => sum + weight, 0);
  const weighed = itemGroups(view)
    .filter(({ rows }) => count === null || rows.length === count)
    .filter(({ document }) => bodies === null || bodies.some((body) => isPaperOfBody(document, body)))
    .filter(({ rows: [row] }) => row !== undefined && isSelected(row, { ...EVERYTHING, since, until }, view))
    .filter(({ frame }) => called.length === 0 || stems(frame).some((stem) => called.includes(stem)))
    .map((group) => ({ group, share: total === 0 ? 0 : held(group, matter) / total }))
    .filter(({ share }) => share >= LEAST || (matter.length === 0 && bodies !== null))
    .sort((a, b) => b.share - a.share || newerFirst(a.group.document, b.group.document));
  return weighed[0]?.group.rows ?? [];
}

function isLight({ kind, alternatives }: TopicTerm): boolean {
  return kind === 'word' && isLightStem(alternatives[0]?.[0] ?? '');
}

/** The stems by which a noun may stand in a heading: its own and those of its synonyms of one word. */
function waysToSay(noun: string): string[] {
  const own = stems(noun);
  return [...own, ...own.flatMap((stem) => synonyms(stem).flatMap((way) => (way.length === 1 ? way : [])))];
}

/** The weight of the matter that a list's frame, its headings or its paper speaks of. */
function held({ document, frame, headings }: ItemGroup, matter: ReturnType<typeof weighTopic>): number {
  const words = new Set([...stems(frame), ...headings.flatMap(stems), ...paperStems(document)]);
  return matter.reduce(
    (sum, { term, weight }) =>
      sum + (term.alternatives.some((way) => way.every((stem) => words.has(stem))) ? weight : 0),
    0,
  );
}
