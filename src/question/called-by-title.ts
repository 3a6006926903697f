import { PERSONAL_TITLES } from '../english/personal-titles.ts';
import { plainName } from './people.ts';

/** A title and up to three initials, as they stand before a surname. */
const TITLED = `(?:${PERSONAL_TITLES})\\.?\\s+(?:\\p{Lu}\\.?\\s+){0,3}`;

/** The pattern of a surname behind a title: "Cllr Quill", "Mr. A. B. Quill". */
export function behindTitle(surname: string): string {
  return `(?<![\\p{L}\\p{N}])${TITLED}${asPattern(surname)}`;
}

const SOMEBODY = new RegExp(`(?<![\\p{L}\\p{N}])${TITLED}\\p{Lu}`, 'u');

/** Whether words call somebody by a title and a name. */
export function callsByTitle(words: string): boolean {
  return SOMEBODY.test(words);
}

/** The surname of a name, as it is written. */
export function surnameIn(name: string): string {
  return plainName(name).split(/\s+/).at(-1) ?? name;
}

/** Words as a pattern that holds for them alone. */
export function asPattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
