import { type HostileAim, LINK, SOFTWARE } from '../english/hostile-sign.ts';
import { ASKED_FOR, PLANTED_MEETINGS, type PlantedPart } from '../english/planted-parts.ts';
import type { Found, Part, Place, Sign } from './planted-signs.ts';
import { type Accusation, lowered } from './told-of.ts';

/** Held: kept out of everything. Doubted: shown among the closest passages with a mark, and told in no answer. */
export type Suspicion = 'held' | 'doubted';

/** What is suspected of a passage, and the words that gave it away. */
export interface Suspected {
  readonly suspicion: Suspicion;
  readonly reason: HostileAim;
  readonly words: string;
}

/** Two things belong together where at most this many sentences lie from the one's to the other's. */
const NEAR = 2;
/** Software that reads is told what to say. */
const BEYOND_DOUBT_TOGETHER: readonly PlantedPart[] = ['machine', 'order', 'say'];
/** So many kinds of signs beside an address leave no doubt. */
const BEYOND_DOUBT = 3;

/**
 * What is suspected of a passage by what was found in it; null where nothing is. Held is what is beyond doubt: words that
 * only software is told, software ordered what to say, and an address beside three kinds of what sells or lures. Any other
 * two things that belong together are doubted: somebody may have planted them, and a committee may have written them.
 */
export function suspicionOf(found: Found): Suspected | null {
  const accusations = [...ofSigns(found), ...ofMeetings(found), ...ofContacts(found)]
    .map((accusation) => lowered(accusation, found))
    .filter((accusation) => accusation !== null);
  const [worst] = accusations.sort((a, b) => rank(a) - rank(b));
  if (!worst) return null;
  const [first, second] = worst.by;
  const words = second === undefined || second === first ? first.words : `${first.words} … ${second.words}`;
  return { suspicion: worst.suspicion, reason: worst.aim, words };
}

function rank({ suspicion }: Accusation): number {
  return suspicion === 'held' ? 0 : 1;
}

function ofSigns({ signs, parts }: Found): readonly Accusation[] {
  const alone = signs.filter(({ weight }) => weight === 'enough').map((sign) => accuse('held', sign.aim, sign));
  const telling = signs.filter(({ weight }) => weight === 'telling').map((sign) => accuse('doubted', sign.aim, sign));
  const pair = pairOf(signs);
  if (!pair) return [...alone, ...telling];
  const isOfSoftware = pair.some(({ kind }) => kind === SOFTWARE);
  const isOrdered = parts.some(({ part, sentence }) => part === 'order' && sentence === pair[0].sentence);
  // Papers speak of software, as of all that people use.
  if (isOfSoftware && !isOrdered) return [...alone, ...telling];
  const isBeyondDoubt = isOfSoftware && pair.every(({ aim }) => aim === 'instruction') && pair[0].kind !== pair[1].kind;
  return [...alone, ...telling, accuse(isBeyondDoubt ? 'held' : 'doubted', aimOf(...pair), ...pair)];
}

/** Two signs that belong together: of two kinds if there are any, else two acts of one kind; null for neither. */
function pairOf(signs: readonly Sign[]): readonly [Sign, Sign] | null {
  let acts: readonly [Sign, Sign] | null = null;
  for (const [i, first] of signs.entries()) {
    for (let j = i + 1; j < signs.length; j++) {
      const second = signs[j];
      if (second === undefined || second.sentence - first.sentence > NEAR) break;
      if (!areTwo(first, second) || !serveOneAim(first, second)) continue;
      if (first.kind !== second.kind) return [first, second];
      if (areActs([first, second])) acts ??= [first, second];
    }
  }
  return acts;
}

/** A paper on passwords or on loans has several words of its matter; of acts (to tell a reader, to send one somewhere) not. */
function areActs([a, b]: readonly [Sign, Sign]): boolean {
  return (a.aim === 'instruction' || a.kind === LINK) && !isVoice(a) && !isVoice(b);
}

/** To speak to the reader is a sign beside an instruction; a letter that invites speaks so, and offers and asks. */
function serveOneAim(a: Sign, b: Sign): boolean {
  if (isVoice(a) || isVoice(b)) return a.aim === 'instruction' || b.aim === 'instruction';
  return (a.aim === 'instruction') === (b.aim === 'instruction') || a.aim === 'hidden' || b.aim === 'hidden';
}

function isVoice({ weight }: Sign): boolean {
  return weight === 'voice';
}

// "Click here to buy" is an advertisement: a link serves every aim, and so do disguised letters.
const TELLING: readonly HostileAim[] = ['instruction', 'advert', 'lure', 'hidden'];

function aimOf(a: Sign, b: Sign): HostileAim {
  return TELLING.indexOf(a.aim) < TELLING.indexOf(b.aim) ? a.aim : b.aim;
}

function areTwo(a: Sign, b: Sign): boolean {
  const near = a.kind === b.kind ? 0 : NEAR;
  return a.by !== b.by && b.sentence - a.sentence <= near && (a.end <= b.start || b.end <= a.start);
}

/** Parts that stand in one sentence. */
function ofMeetings({ parts }: Found): readonly Accusation[] {
  const sentences = [...new Set(parts.map(({ sentence }) => sentence))];
  return sentences.flatMap((at) => {
    const those = parts.filter(({ sentence }) => sentence === at);
    return PLANTED_MEETINGS.flatMap((meeting) => {
      const met = meetingOf(meeting.parts, those);
      if (met === null) return [];
      const [first, second] = met.toSorted((a, b) => a.start - b.start);
      if (!first) return [];
      const isOrdered = BEYOND_DOUBT_TOGETHER.every((part) => meeting.parts.includes(part));
      return [accuse(isOrdered ? 'held' : 'doubted', meeting.aim, first, second)];
    });
  });
}

/** One of each part, no two of which begin at the same word; null where one is missing. */
function meetingOf(wanted: readonly PlantedPart[], parts: readonly Part[]): readonly Part[] | null {
  const met: Part[] = [];
  for (const want of wanted) {
    const next = parts.find(({ part, start }) => part === want && !met.some((other) => other.start === start));
    if (!next) return null;
    met.push(next);
  }
  return met;
}

/** What is asked for beside an address that stands nowhere else in the record. */
function ofContacts({ contacts, parts, signs, told }: Found): readonly Accusation[] {
  return contacts.flatMap((contact) => {
    const near = parts.filter((part) => areNear(part, contact, 1));
    const wanted = near.filter(({ part }) => ASKED_FOR.includes(part));
    const selling = signs.filter(
      (sign) =>
        sign.kind !== LINK && sign.weight !== 'voice' && sign.aim !== 'instruction' && areNear(sign, contact, NEAR),
    );
    const asks = near.find(({ part }) => part === 'ask');
    const kinds = new Set([
      ...wanted.map(({ part }) => part as PlantedPart | object),
      ...selling.map(({ kind }) => kind as object),
    ]);
    const [first] = [...wanted, ...selling];
    const aim: HostileAim =
      selling.some((sign) => sign.aim === 'advert') || wanted.some(({ part }) => part === 'offer') ? 'advert' : 'lure';
    if (contact.weight === 'own' && first && kinds.size >= BEYOND_DOUBT) return [accuse('held', aim, first, contact)];
    if (first) return [accuse('doubted', aim, first, contact)];
    const informs = told.some(({ how, sentence }) => how === 'informing' && sentence === contact.sentence);
    return contact.weight === 'own' && (asks || !informs) ? [accuse('doubted', 'lure', asks ?? contact, contact)] : [];
  });
}

function areNear(a: Place, b: Place, most: number): boolean {
  return Math.abs(a.sentence - b.sentence) <= most;
}

function accuse(suspicion: Suspicion, aim: HostileAim, first: Place, second?: Place): Accusation {
  return { suspicion, aim, by: second === undefined ? [first] : [first, second] };
}
