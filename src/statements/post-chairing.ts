import { nounPhraseAt } from './noun-phrases.ts';
import { type NameSpan, nameBefore, nameFrom } from './person-names.ts';
import { looksLikeOrganisation, looksLikePlan } from './post-words.ts';

/** That someone chairs a body or leads a strand, said with a verb instead of a post. */
export interface Chairing {
  readonly name: NameSpan;
  readonly post: 'chair' | 'lead';
  readonly of: string | null;
  readonly for: string | null;
  readonly start: number;
  readonly end: number;
}

const MAY_CHAIR = /chaired by|led by|chairs |leads /;
const VERB = /\b(?:(?:is|was) (?:now |currently )?(chaired|led) by|(chairs)|(leads)(?: on)?) (?:the )?/g;
/** A strand is led as a post is held; a discussion or a visit is led once. */
const STRAND =
  /\b(?:strand|work ?stream|programme|project|team|service|services|board|group|committee|panel|partnership)$/i;
const SUBJECT = /(?:^|[.;:]\s+|[Tt]hat )((?:The |the )?\p{Lu}[^.;:,()]{2,90}?)\s*$/u;

/** Every "the Board is chaired by X", "X chairs the Board", "X leads the workforce strand", "X, who leads on urgent care". */
export function findChairings(text: string): Chairing[] {
  const found: Chairing[] = [];
  if (!MAY_CHAIR.test(text)) return found;
  for (const match of text.matchAll(VERB)) {
    const after = match.index + match[0].length;
    const one = match[1]
      ? chairedBy(text, match.index, after, match[1] === 'led')
      : chairs(text, match.index, after, match[3] !== undefined, / on (?:the )?$/.test(match[0]));
    if (one) found.push(one);
  }
  return found;
}

function chairedBy(text: string, at: number, after: number, led: boolean): Chairing | null {
  const name = nameFrom(text, after);
  const base = Math.max(0, at - 110);
  const subject = SUBJECT.exec(text.slice(base, at));
  const words = subject?.[1];
  if (!name || !subject || words === undefined) return null;
  const what = words.replace(/^(?:the|The) /, '');
  if (!isStrand(what)) return null;
  const start = base + subject.index + subject[0].lastIndexOf(words);
  return led
    ? { name, post: 'lead', of: null, for: what, start, end: name.end }
    : { name, post: 'chair', of: what, for: null, start, end: name.end };
}

function chairs(text: string, at: number, after: number, leads: boolean, on: boolean): Chairing | null {
  const before = text.slice(Math.max(0, at - 20), at);
  const gap = /(?:,? who| now| also| currently|\s)*\s$/.exec(before)?.[0] ?? '';
  const name = nameBefore(text, at - gap.length);
  const phrase = name ? nounPhraseAt(text, after, { list: false, wide: true }) : null;
  if (!name || !phrase || (!on && !isStrand(phrase.text))) return null;
  const what = phrase.text;
  return leads
    ? { name, post: 'lead', of: null, for: what, start: name.start, end: phrase.end }
    : { name, post: 'chair', of: what, for: null, start: name.start, end: phrase.end };
}

function isStrand(words: string): boolean {
  return STRAND.test(words) || looksLikePlan(words) || (/^\p{Lu}/u.test(words) && looksLikeOrganisation(words));
}
