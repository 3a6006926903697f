/** What a passage that is not its paper's own words is after. */
export type HostileAim = 'instruction' | 'advert' | 'lure' | 'hidden';

/**
 * How much a sign says by itself. `enough`: no committee writes so, and the passage is held. `telling`: hardly any does, and
 * the passage is doubted. `faint`: papers use such words of their own business (a robot, a password, an advertisement), and
 * they tell only beside another sign. `voice`: as faint, but no sign at all in a paper that speaks so throughout.
 */
export type HostileWeight = 'enough' | 'telling' | 'faint' | 'voice';

/**
 * Words of one kind that give away what no committee writes about its business. In a phrase `a/b` is a choice, `word?` may
 * be missing, `stem*` goes on, `#` is a number, `…` up to six words of the same sentence, or none, and `^` before the first
 * word is the beginning of a sentence; marks and spaces between words do not count.
 */
export interface HostileSign {
  readonly aim: HostileAim;
  /** Signs of one group are one sign, however many stand there; null where a kind is its own. */
  readonly group: string | null;
  readonly phrases: readonly WeighedPhrase[];
}

export interface WeighedPhrase {
  readonly phrase: string;
  readonly weight: HostileWeight;
}

/** The group of what is to be opened or called, and of where it stands. */
export const LINK = 'link';

/** The group of words that speak of software, and to it. */
export const SOFTWARE = 'software';

/** Instructions that are enough by themselves. */
export function alone(phrases: string): HostileSign {
  return { aim: 'instruction', group: null, phrases: listed(phrases, 'enough') };
}

/** Instructions to whoever reads, program or person. */
export function instruction(phrases: string): HostileSign {
  return { aim: 'instruction', group: null, phrases: listed(phrases) };
}

/** Words of and to software that reads. */
export function spoken(phrases: string): HostileSign {
  return { ...instruction(phrases), group: SOFTWARE };
}

/** Words that sell. */
export function advert(phrases: string): HostileSign {
  return { aim: 'advert', group: null, phrases: listed(phrases) };
}

/** Words that lure. */
export function lure(phrases: string): HostileSign {
  return { aim: 'lure', group: null, phrases: listed(phrases) };
}

/** To be sent to an address is one sign with the address. */
export function links(phrases: string): HostileSign {
  return { ...lure(phrases), group: LINK };
}

/** Words that speak to the reader, as minutes and reports seldom do. */
export function voice(phrases: string, group: string | null): HostileSign {
  return { aim: 'lure', group, phrases: listed(phrases, 'voice') };
}

/** Phrases between semicolons; one that ends in `!` is telling, any other of the weight given. */
function listed(phrases: string, weight: HostileWeight = 'faint'): readonly WeighedPhrase[] {
  return phrases.split(';').map((written) => {
    const phrase = written.replace(/\s+/g, ' ').trim();
    return phrase.endsWith('!') ? { phrase: phrase.slice(0, -1), weight: 'telling' } : { phrase, weight };
  });
}
