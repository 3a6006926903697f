import type { Query } from '../domain/query.ts';
import {
  BARELY_WANTED,
  NAME_WANTED,
  OPENS_OTHERWISE,
  STRICTLY_WANTED,
  WANTED,
  WANTS,
  type Want,
} from '../english/wanted-words.ts';
import {
  asksDoer,
  asksEither,
  asksFormer,
  asksOrganisation,
  asksPart,
  asksSpeaker,
  asksValue,
  asksWhoIs,
  asksWhole,
  organisationKind,
} from './asked-kinds.ts';
import { countedIn } from './counted-noun.ts';

/** What would answer a question. */
export interface Wanted {
  /** The kinds of thing, most likely first; never empty. */
  readonly kinds: readonly Want[];
  /** Whether the question opens by asking for a value: "how much …", "who …". A sentence without one is no answer to it. */
  readonly strict: boolean;
  /** The stems of what is to be counted; null where the question names nothing to count. */
  readonly counted: ReadonlySet<string> | null;
  /** Whether someone is asked for by what they said: "who raised the parking?". */
  readonly speaker: boolean;
  /** Whether an organisation is asked for by its kind: "which trust pays?". */
  readonly organisation: boolean;
  /** Whether an organisation may answer as well as a person: "who runs the service?". */
  readonly either: boolean;
  /** The stems of each way to write the kind that is asked for ("CCG", "clinical commissioning group"); none where none is named. */
  readonly organisationKind: readonly (readonly string[])[];
  /** Whether it is asked what somebody is called: "what is the name of the chair?". A post is then no answer. */
  readonly byName: boolean;
  /** Whether a part of something is asked for: "how many of the replies", "the county's share of". */
  readonly part: boolean;
  /** Whether who did something is asked for: "who awarded the contract?" is not answered by who it was given to. */
  readonly doer: boolean;
  /** Whether it is asked how something was before: what it was moved or changed from is then wanted. */
  readonly former: boolean;
  /** Whether the whole is asked for, of which others are parts: "how many in total". */
  readonly whole: boolean;
  /** Whether a value may stand alone in front of an answer: not where it is asked whether something is so, or where. */
  readonly led: boolean;
  /** Whether a matter is named and nothing is asked of it: its latest word is wanted. */
  readonly bare: boolean;
  /** The stems of the post whose holder is asked for: a sentence that speaks of another post names nobody in it. */
  readonly post: readonly string[];
  /** The day after which the next one is wanted, YYYY-MM-DD; null where none is. */
  readonly after: string | null;
}

const VALUES: ReadonlySet<Want> = new Set(['person', 'date', 'money', 'percent', 'duration', 'frequency', 'count']);

/** Reads what would answer a question. */
export function wantedBy(query: Query): Wanted {
  const kinds = wantsOf(query);
  return {
    kinds,
    strict: STRICTLY_WANTED.test(query.text) && VALUES.has(kinds[0] ?? 'words'),
    counted: kinds.includes('count') ? countedIn(query.text) : null,
    speaker: asksSpeaker(query.text),
    organisation: asksOrganisation(query.text),
    either: asksEither(query.text),
    organisationKind: organisationKind(query.text),
    byName: NAME_WANTED.test(query.text),
    part: asksPart(query.text),
    doer: asksDoer(query.text),
    former: asksFormer(query.text),
    whole: asksWhole(query.text),
    led:
      asksValue(query.text) &&
      !(query.post === null && asksWhoIs(query.text)) &&
      !(kinds.includes('decision') && !STRICTLY_WANTED.test(query.text)),
    post: query.post?.stems ?? [],
    after: query.towards === 'next' ? query.asOf : null,
    bare: query.intent === 'status' && kinds[0] === 'words' && !OPENS_OTHERWISE.test(query.text.trim()),
  };
}

/**
 * What a question wants, most likely first; never empty. A question word decides before a noun that may also be what it is
 * about: "who pays the grant" wants a person, "grant 2018/19" a sum.
 */
export function wantsOf({ text, intent, quantity, manner }: Query): readonly Want[] {
  const words = ` ${text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}£%]+/gu, ' ')
    .trim()} `;
  const open = OPENS_OTHERWISE.test(text.trim());
  const found = (Object.keys(WANTED) as (keyof typeof WANTED)[]).flatMap((want) => {
    const phrases = open ? WANTED[want] : [...WANTED[want], ...(BARELY_WANTED[want] ?? [])];
    const places = phrases.map((phrase) => words.indexOf(` ${phrase} `)).filter((at) => at >= 0);
    return places.length === 0 ? [] : [{ want, at: Math.min(...places) }];
  });
  if (/[£]/.test(words)) found.push({ want: 'money', at: words.indexOf('£') });
  if (/%/.test(words)) found.push({ want: 'percent', at: words.indexOf('%') });
  const read = wantRead(intent, quantity, manner);
  // "What is" may ask for a meaning or for any value that is named behind it.
  const order = (want: Want): number => (want === 'meaning' ? 1 : want === read ? -1 : 0);
  const wants = found.sort((a, b) => order(a.want) - order(b.want) || a.at - b.at || rank(a.want) - rank(b.want));
  const all = [
    ...new Set([...(read === 'words' || read === 'meaning' ? [] : [read]), ...wants.map(({ want }) => want)]),
  ];
  return all.length > 0 ? all : ['words'];
}

/** What the form of a question says that it wants. */
function wantRead(intent: Query['intent'], quantity: Query['quantity'], manner: Query['manner']): Want {
  switch (intent) {
    case 'who':
      return 'person';
    case 'when':
      return quantity === 'frequency' ? 'frequency' : 'date';
    case 'amount':
      return quantity ?? 'count';
    case 'decision':
      return 'decision';
    case 'definition':
      return 'meaning';
    default:
      return manner === 'why' ? 'reason' : 'words';
  }
}

function rank(want: Want): number {
  return WANTS.indexOf(want);
}
