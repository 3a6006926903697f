import type { View } from '../search/view.ts';
import { completeAbout, replacePerson } from './complete-question.ts';
import type { Entry } from './lexicon.ts';
import { namesakesOf, toldApart } from './namesakes.ts';
import { plainName, samePerson, titledSurnames } from './people.ts';
import type { QuestionParts } from './question-parts.ts';

const OTHER = /^(?:the )?other(?: one| two)?\b[\s,.:;–-]*/i;
// Where what was meant ends, and what is asked of it begins.
const ASKS =
  /\s*[,.;:–-]+\s+(?=(?:and )?(?:who|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|had|will|would|can|could)\b)/i;

/**
 * The questions that "no, I meant …" may stand for: the last one, or the one that it goes on to ask, with what was meant in
 * the place of what was read. `person` is whoever was spoken of last; null for nobody.
 */
export function puttingRight(text: string, last: QuestionParts, person: string | null, view: View): string[] {
  const [said = '', asks = null] = text.split(ASKS);
  const meant = said.replace(OTHER, '');
  const isOther = meant !== said;
  const namesake = namesakeMeant(said, meant, isOther, person, view);
  if (namesake !== null) {
    const whole = asks === null ? replacePerson(last, namesake) : replaceSomeone(asks, namesake);
    return [whole];
  }
  if (meant === '') return [];
  if (asks !== null) return [replaceSomeone(asks, meant)];
  // "The other one, larkmead" names it; "the other ward" does not.
  const named = isOther && !/^(?:the )?other one/i.test(said) ? said : meant;
  return [completeAbout(named, [], last), `What is the latest on ${named}?`];
}

/** Another person of the surname that was spoken of, or whoever of a surname the words tell apart. */
function namesakeMeant(
  said: string,
  meant: string,
  isOther: boolean,
  person: string | null,
  view: View,
): string | null {
  const surnames = meant.split(/[^\p{L}'’-]+/u).filter((word) => word.length > 2);
  const named = surnames.map((word) => namesakesOf(word, view)).find((people) => people.length > 1);
  const people = named ?? (person === null ? [] : namesakesOf(person, view));
  const others = people.filter((one) => person === null || !isCalled(one, person));
  const apart = toldApart(said, others.map(labelOf));
  const [only, ...more] = others;
  const found = apart !== null && people.length > 1 ? others[apart] : isOther && more.length === 0 ? only : undefined;
  return found ? titled(found) : null;
}

/** Whether a name is a person's, and not only one that they share with others. */
function isCalled({ name, names }: Entry, called: string): boolean {
  const isFull = plainName(called).includes(' ');
  return names.includes(called) || titledSurnames(names).includes(called) || (isFull && samePerson(name, called));
}

function labelOf({ names }: Entry): string {
  return names.join(' ');
}

/** A person's name with the title that the papers give, which tells them from a namesake. */
function titled({ name, names }: Entry): string {
  return names.find((one) => plainName(one) !== one && plainName(one) === plainName(name)) ?? name;
}

const SOMEONE = /\b(?:he|she|him|her|they|it)\b/i;

function replaceSomeone(asks: string, meant: string): string {
  const whole = SOMEONE.test(asks) ? asks.replace(SOMEONE, meant) : `${asks} ${meant}`;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}?`;
}
