import { ORGANISATION_NOUNS, WEEKDAYS } from '../english/organisation-nouns.ts';
import { isPersonName, isTitle } from '../statements/person-names.ts';
import { holdsPostHead } from '../statements/post-words.ts';
import { SAYING_VERBS } from '../statements/saying-verbs.ts';

/** Whether capitalised words name an organisation, a place or a thing, as its kind says in them. */
export function isOrganisation(name: string): boolean {
  const words = name.split(/\s+/);
  if (isTitle(words[0] ?? '') || holdsPostHead(name)) return false;
  const several = name.split(' and ');
  if (several.length > 1 && several.every((one) => one.includes(' ') && isPersonName(one))) return false;
  // "System Leadership" names nobody.
  if (words.length > 1 && !isPersonName(name)) return true;
  return words.some((word) => ORGANISATION_NOUNS.has(word.toLowerCase()) || /^\p{Lu}{2,}s?$/u.test(word));
}

/** Whether words that look like a name are only days of the week. */
export function isWeekday(name: string): boolean {
  return name.split(/\s+/).some((word) => WEEKDAYS.has(word.toLowerCase()));
}

const SAYS = new RegExp(
  `^(?:'s|,[^,;.]{1,60},)?\\s+(?:also |then |again |had |has |further |would )?(?:${SAYING_VERBS.join('|')})\\b`,
  'u',
);

/** Whether who is named only reports what a sentence says: "Dr Vale said that …". `end`: where the name ends in the sentence. */
export function isReporter(sentence: string, end: number): boolean {
  return SAYS.test(sentence.slice(end, end + 90));
}
