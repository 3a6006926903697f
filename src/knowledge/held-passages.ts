import type { Passage } from '../domain/passage.ts';
import type { KnownContacts } from './contacts.ts';
import { type Found, plantedSigns } from './planted-signs.ts';
import { type Suspected, suspicionOf } from './suspicion.ts';

/** A passage that may not be the paper's own words, and what gave it away. */
export interface SuspectPassage extends Suspected {
  readonly passage: Passage;
}

/** A paper speaks to its reader where more than one in so many of its passages does: a letter, a meeting word for word. */
const SPEAKS_SO = 10;

/**
 * The passages of a paper that instruct the reader's software, advertise, ask for passwords or money, or hide words from
 * their readers. Whether the words around them are the paper's own makes no difference: whoever plants such words takes the
 * paper's. A guard of last resort: what hostile text does not give itself away is shown as what it is, a cited paragraph of
 * a paper. docs/decisions/0035 tells the grades and why each rule holds for papers that nobody here has seen.
 *
 * @param known contacts that are no sign, since others of the record have them
 */
export function suspectPassages(passages: readonly Passage[], known: KnownContacts = new Set()): SuspectPassage[] {
  const read = passages.map((passage) => ({ passage, found: plantedSigns(passage, known) }));
  const speaking = read.filter(({ found }) => found.signs.some(({ weight }) => weight === 'voice')).length;
  // One passage is not yet a way of speaking.
  const isUsual = speaking > 1 && speaking * SPEAKS_SO > passages.length;
  return read.flatMap(({ passage, found }) => {
    const suspect = suspicionOf(isUsual ? withoutVoice(found) : found);
    return suspect ? [{ passage, ...suspect }] : [];
  });
}

/** Whether a passage is suspected by its own words, whoever else gives the contacts in it. */
export function isSuspectAlone(passage: Passage): boolean {
  return suspectPassages([passage]).length > 0;
}

const OF_VOICE: readonly string[] = ['command', 'utter', 'you', 'commend'];

function withoutVoice({ signs, parts, ...rest }: Found): Found {
  const others = signs.filter(({ weight }) => weight !== 'voice');
  return { ...rest, signs: others, parts: parts.filter(({ part }) => !OF_VOICE.includes(part)) };
}
