import { isPersonName, isTitle } from '../statements/person-names.ts';
import { holdsPostHead } from '../statements/post-words.ts';
import type { Value } from './values.ts';

/** What may stand between a name and the post of who is named: "Vane, Finance Director", "Finance Director (Vane)". */
const BESIDE = /^(?:,? \(?|\), )(?:the |our |its )?$/u;

/** Whether words in capitals are a post and no name. */
export function isPost(words: string): boolean {
  return holdsPostHead(words) && !isTitle(words.split(/\s/)[0] ?? '');
}

/**
 * Names without the posts that stand beside one of them: "Ms Vane, Strategic Estates Adviser" names one person. A post alone
 * stays, since it may be all that a paper names.
 *
 * @param from where the sentence begins in the text that the values stand in
 */
export function withoutTitles(names: readonly Value[], text: string, from: number): readonly Value[] {
  const isBeside = (one: Value | undefined, other: Value | undefined): boolean =>
    one !== undefined && other !== undefined && BESIDE.test(text.slice(one.end - from, other.start - from));
  const isName = (value: Value | undefined): boolean =>
    value !== undefined && isPersonName(value.words) && !isPost(value.words);
  return names.filter((value, i) => {
    const [before, after] = [names[i - 1], names[i + 1]];
    const titles = (isBeside(before, value) && isName(before)) || (isBeside(value, after) && isName(after));
    return !titles || !isPost(value.words);
  });
}
