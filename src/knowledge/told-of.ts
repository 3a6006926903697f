import type { HostileAim } from '../english/hostile-sign.ts';
import type { ToldOf } from '../english/told-of-words.ts';
import type { Found, Place } from './planted-signs.ts';
import type { Suspicion } from './suspicion.ts';

/** What a passage is accused of by some of its words. */
export interface Accusation {
  readonly suspicion: Suspicion;
  readonly aim: HostileAim;
  readonly by: readonly [Place, ...Place[]];
}

/**
 * An accusation as it stands when the passage tells of such words instead of saying them; null where nothing is left of it. A
 * passage that names a fraud and asks nothing of anybody is a warning. What is forbidden is not asked for. In an account of
 * what somebody said, words act on nobody, unless they still reach the reader: by an address, or by pointing at themselves.
 */
export function lowered(accusation: Accusation, found: Found): Accusation | null {
  const at = (how: ToldOf, sentence: number) => found.told.some((one) => one.how === how && one.sentence === sentence);
  const sentences = accusation.by.map(({ sentence }) => sentence);
  const isReported = sentences.every((sentence) => at('reported', sentence));
  const reaches = reachOf(accusation, found);
  if (found.told.some(({ how }) => how === 'fraud')) {
    const asks = found.parts.some(({ part, sentence }) => part === 'ask' && sentences.includes(sentence));
    if (!asks || (isReported && !reaches)) return null;
    return doubted(accusation);
  }
  if (found.told.some(({ how }) => how === 'inviting') && accusation.aim === 'advert') return doubted(accusation);
  const isForbidden = sentences.every((sentence) => at('forbidden', sentence));
  if (!reaches && accusation.aim !== 'instruction' && isForbidden) return null;
  if (!isReported) return accusation;
  return reaches || accusation.suspicion === 'held' ? doubted(accusation) : null;
}

function doubted(accusation: Accusation): Accusation {
  return { ...accusation, suspicion: 'doubted' };
}

const POINTING: readonly string[] = ['itself', 'machine', 'teller', 'paper'];

/** Whether words still act on a reader when somebody else is said to have said them. */
function reachOf({ aim, by }: Accusation, { contacts, parts }: Found): boolean {
  const sentences = by.map(({ sentence }) => sentence);
  if (aim !== 'instruction') return contacts.some(({ sentence }) => sentences.includes(sentence));
  return parts.some(({ part, sentence }) => POINTING.includes(part) && sentences.includes(sentence));
}
