import type { DocumentKind } from '../domain/document.ts';
import type { ActionStatement } from '../domain/statement.ts';
import { isTitle, nameBefore } from './person-names.ts';
import { personMeant } from './post-pronouns.ts';
import type { PostPhrase } from './post-titles.ts';
import { speakerBefore } from './speakers.ts';

/** An action found in a sentence; places are of the whole text. */
export interface ActionFind {
  readonly owner: string | null;
  readonly manner: ActionStatement['manner'];
  /** Where the words that make it an action begin. */
  readonly start: number;
  /** What is to be done. */
  readonly whatFrom: number;
  readonly whatTo: number;
  /** Where the words that say by when may go on to, where that is beyond what is to be done. */
  readonly end?: number;
}

/** A sentence of a text, `start` to `end` without its closing mark, and the posts named in the text. */
export interface ActionSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The next sentence of the text; empty after the last. */
  readonly next: string;
  readonly kind: DocumentKind;
  readonly posts: () => readonly PostPhrase[];
}

/** One written form of an action: what it reads from a sentence; null where the sentence has it not. */
export type ActionForm = (sentence: ActionSentence) => ActionFind | null;

/** Adverbs that may stand between a subject and its verb, as a part of a regular expression. */
export const ADVERBS = '(?:(?:also|then|further|therefore|subsequently|kindly|both|now|since)\\s+)?';

/** An action whose words begin at `from` of the sentence and whose deed begins at `what`, to the end of the sentence. */
export function find(
  sentence: ActionSentence,
  owner: string | null,
  manner: ActionFind['manner'],
  from: number,
  what: number,
): ActionFind {
  const lead = /^\s*/.exec(sentence.words.slice(from))?.[0].length ?? 0;
  return { owner, manner, start: sentence.start + from + lead, whatFrom: sentence.start + what, whatTo: sentence.end };
}

/** Who stands before a place of the text: a person, the holder of a post, a part in the meeting, an organisation. */
export function ownerBefore({ text, start, posts }: ActionSentence, end: number): string | null {
  const before = text.slice(start, end).replace(/\s+(?:who|also|then|further)$/, '').length;
  const speaker = speakerBefore(text, start + before, posts());
  if (!speaker || speaker.start < start) return null;
  const lead = text.slice(start, speaker.start);
  if (SPOKEN_OF.test(lead) || (PLACED.test(lead) && !isTitle(speaker.words.split(' ')[0] ?? ''))) return null;
  const first = firstOfSeveral(text, start, speaker.start);
  return first === speaker.start ? speaker.words : text.slice(first, speaker.end);
}

/** "The letter from Mr Vale promised": he is not the subject. */
const SPOKEN_OF = /\b(?:from|by|with|to)\s+(?:the\s+)?$/i;
/** "The landlord of Tannery Lane will extend": the name is of a place. */
const PLACED = /\b(?:of|in|at|near|for)\s+(?:the\s+)?$/i;

/** Where a list of names begins whose last part begins at `at`: "Dr Orme, Mr Vale and Ms Price". */
function firstOfSeveral(text: string, start: number, at: number): number {
  let first = at;
  while (/,\s+$/.test(text.slice(start, first))) {
    const name = nameBefore(text, text.slice(0, first).replace(/,\s+$/, '').length);
    if (!name || name.start < start || SPOKEN_OF.test(text.slice(start, name.start))) break;
    first = name.start;
  }
  return first;
}

/** Offices and bodies that are given tasks under their common name: "the CCG", "officers", "the programme office". */
const OFFICE =
  /(?:^|[\s(;:,])((?:(?:[Tt]he|[Ii]ts|[Bb]oth|[Aa]ll)\s+(?:[\p{L}’'-]+\s+){0,3}|(?:\p{Lu}[\p{L}'’-]*\s+){0,4})(?:CCGs?|ICBs?|STP|ICS|[Tt]rusts?|[Cc]ouncils?|[Oo]ffice|[Oo]fficers|[Ss]ecretariat|[Tt]eam|[Gg]roup|[Cc]ell|[Aa]lliance|[Nn]etwork|[Pp]artnership|[Cc]ompany|[Cc]ontractor|[Oo]perator|[Cc]lerk|[Ss]ecretary|[Ss]taff|[Pp]artners|[Pp]roviders?|[Hh]ealthwatch|[Cc]onven[eo]r|[Cc]ommissioners|[Dd]irectors))$/u;

/** The same, and an office or a body that is given tasks; never the paper's own meeting, which decides instead. */
export function taskedBefore(sentence: ActionSentence, end: number): string | null {
  const owner = ownerBefore(sentence, end);
  if (owner !== null) return owner;
  return OFFICE.exec(sentence.text.slice(Math.max(sentence.start, end - 90), end))?.[1] ?? null;
}

/** Whom "he" or "she" before a place means where the sentence before names one person; empty where it stays open. */
export function pronounBefore(sentence: ActionSentence, end: number): string | null {
  if (!/(?:^|[\s,(])(?:he|she|they)$/i.test(sentence.text.slice(sentence.start, end))) return null;
  return personMeant(sentence.text, sentence.start, end)?.text ?? '';
}
