import type { Passage } from '../domain/passage.ts';
import type { HostileAim, HostileWeight } from '../english/hostile-sign.ts';
import { HOSTILE_SIGNS } from '../english/hostile-words.ts';
import { PLANTED_PARTS, type PlantedPart } from '../english/planted-parts.ts';
import { TOLD_OF, type ToldOf } from '../english/told-of-words.ts';
import { asItLooks } from './as-it-looks.ts';
import { type Contact, contactsOf, type KnownContacts } from './contacts.ts';
import { HOSTILE_MARKS } from './hostile-marks.ts';
import { type Found as PhraseFound, phraseFinder, type Token, tokensOf } from './phrase-finder.ts';

/** Where something stands in a text. */
export interface Place {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** A sign found in a passage, and by which it is. */
export interface Sign extends Place {
  readonly kind: object | string;
  /** The phrase or mark itself. */
  readonly by: object;
  readonly aim: HostileAim;
  readonly weight: HostileWeight;
}

export interface Part extends Place {
  readonly part: PlantedPart;
}

/** What was found in a passage. */
export interface Found {
  readonly signs: readonly Sign[];
  readonly parts: readonly Part[];
  readonly contacts: readonly (Contact & Place)[];
  /** How it tells of things, each where it does. */
  readonly told: readonly (Place & { readonly how: ToldOf })[];
}

const MOST_REPEATED = 2;
const OF_COMMAND: ReadonlySet<PlantedPart> = new Set(['command', 'utter']);
const LISTS_DEEDS = /recommend|\bactions?\b|next steps|resol|how to|contact/i;

const phrasesIn = phraseFinder(
  HOSTILE_SIGNS.flatMap((sign) =>
    sign.phrases.map((by) => [{ kind: sign.group ?? sign, by, aim: sign.aim, weight: by.weight }, by.phrase] as const),
  ),
);
const partsIn = phraseFinder(listed<PlantedPart>(PLANTED_PARTS));
const toldIn = phraseFinder(listed<ToldOf>(TOLD_OF));

// A passage never changes, and a reload looks at all of them again.
const memory = new WeakMap<Passage, Found>();
const NOTHING: Found = { signs: [], parts: [], contacts: [], told: [] };

/** Everything in a text that may tell of planted words, in its order; contacts that are known are none. */
export function plantedSigns(passage: Passage, known: KnownContacts): Found {
  let all = memory.get(passage);
  if (!all) {
    all = everySign(passage);
    const isNothing = [all.signs, all.parts, all.contacts, all.told].every(({ length }) => length === 0);
    memory.set(passage, isNothing ? NOTHING : all);
  }
  const { contacts } = all;
  return contacts.some(({ key }) => known.has(key))
    ? { ...all, contacts: contacts.filter(({ key }) => !known.has(key)) }
    : all;
}

function everySign(passage: Passage): Found {
  const written = passage.text;
  const text = asItLooks(written);
  const tokens = tokensOf(text);
  const placed = <T>({ under, from, to }: PhraseFound<T>) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return { under, words: text.slice(start, end), start, end, sentence: tokens[from]?.sentence ?? 0 };
  };
  const contacts = contactsOf(text).map((contact) => ({
    ...contact,
    ...placeOf(text, tokens, contact.start, contact.end),
  }));
  const signs = [
    ...phrasesIn(tokens)
      .map(placed)
      .map(({ under, ...place }) => ({ ...under, ...place })),
    // Letters of another script are seen in the text as written alone.
    ...HOSTILE_MARKS.flatMap((mark) => {
      const found = mark.pattern.exec(written);
      if (!found) return [];
      const place = placeOf(written, tokens, found.index, found.index + found[0].length);
      return [{ kind: mark, by: mark, aim: mark.aim, weight: mark.weight, ...place }];
    }),
  ];
  return {
    signs: fewOfEach(signs, ({ by }) => by),
    parts: fewOfEach(
      partsIn(tokens)
        .map(placed)
        .map(({ under, ...place }) => ({ part: under, ...place }))
        .filter(({ part, ...place }) => !OF_COMMAND.has(part) || (mayCommand(passage) && !isJoined(text, place))),
      ({ part }) => part,
    ),
    contacts,
    told: toldIn(tokens)
      .map(placed)
      .map(({ under, ...place }) => ({ how: under, ...place })),
  };
}

function listed<T extends string>(phrases: Readonly<Record<T, string>>): (readonly [T, string])[] {
  return (Object.entries(phrases) as [T, string][]).flatMap(([name, list]) =>
    list.split(';').map((phrase) => [name, phrase.replace(/\s+/g, ' ').trim()] as const),
  );
}

/** Lists, tables and what is recommended tell somebody to do something; a running paragraph hardly ever does. */
function mayCommand({ form, label, headings }: Passage): boolean {
  return form === 'paragraph' && label === null && !headings.some((heading) => LISTS_DEEDS.test(heading));
}

/** "Call-back" and "Register:" are names of things. */
function isJoined(text: string, { start, end }: Place): boolean {
  return /^\p{L}+ ?[-:–]/u.test(text.slice(start, end + 2));
}

function placeOf(text: string, tokens: readonly Token[], start: number, end: number): Place {
  const sentence = tokens.findLast((token) => token.start <= start)?.sentence ?? 0;
  return { words: text.slice(start, end), start, end, sentence };
}

/** In order, and of one kind at most two a sentence, so that no text takes long however often it repeats one. */
function fewOfEach<T extends Place>(found: readonly T[], kindOf: (one: T) => object | string): readonly T[] {
  const seen = new Map<object | string, Map<number, number>>();
  return [...found]
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      const kind = kindOf(one);
      const counts = seen.get(kind) ?? new Map<number, number>();
      seen.set(kind, counts);
      const count = (counts.get(one.sentence) ?? 0) + 1;
      counts.set(one.sentence, count);
      return count <= MOST_REPEATED;
    });
}
