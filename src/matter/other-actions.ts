import type { Passage } from '../domain/passage.ts';
import { BY_WHEN, DONE_BY, OFFERED, PROMISED, REPORTS_BACK, TO_BRING } from '../english/later-deeds.ts';
import { PERSONAL_TITLES } from '../english/personal-titles.ts';
import type { ReadSentence } from '../evidence/sentence-terms.ts';
import { nameBefore, nameFrom } from '../statements/person-names.ts';

/** A deed told in a form that no recogniser of actions reads, with who is to do it; null where nobody is named. */
export interface OtherAction {
  readonly owner: string | null;
}

const form = (words: string, flags = 'iu'): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})`, flags);

/** Promises stand by themselves; the other forms are of what happens too, so that only those with a time to them count. */
const PROMISE = form(PROMISED);
const WITH_TIME = [OFFERED, REPORTS_BACK, DONE_BY].map((words) => form(words));
const NOTED_TASK = new RegExp(`^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? ${TO_BRING}`, 'u');
const TIME = form(BY_WHEN);
/** What is only asked, refused, or was done long since. */
const NO_DEED = /\b(?:nobody|whether|had (?:undertaken|promised)|unable|refused|declined)\b/i;
const DENIED = /\b(?:not|never)\b/i;
/** What is denied before it is another deed of the same subject: "was not ready and would come in May". */
const ANOTHER_DEED = /^.*\b(?:and|but)\b/is;
const TITLES = new RegExp(`\\b(?:${PERSONAL_TITLES})\\b`, 'g');
const PRONOUN = /^(?:[\d.]+\s+)?(?:he|she|they)\b/i;
/** "The SORG would look at …", "the Estates Group, which should report": a body as the subject. */
const BODY = /(?:^|\s)(?:the\s+)?((?:\p{Lu}[\p{L}]+\s+){0,4}\p{Lu}[\p{L}]+),?\s+(?:which\s+)?$/u;

/** The deed that a sentence of minutes or a note tells in one of these forms; null where it tells none. */
export function otherAction(sentence: ReadSentence, passage: Passage): OtherAction | null {
  const { text } = sentence;
  if (passage.form === 'row' || text.endsWith('?')) return null;
  if (NOTED_TASK.test(text)) return { owner: text.split(' to ')[0] ?? null };
  const named = namedTask(text);
  if (named !== null) return { owner: named };
  const found = PROMISE.exec(text) ?? (TIME.test(text) ? firstOf(text) : null);
  if (!found) return null;
  const until = text.slice(0, found.index + found[0].length);
  if (NO_DEED.test(until) || DENIED.test(until.replace(ANOTHER_DEED, ''))) return null;
  return { owner: ownerOf(sentence, found.index, passage) };
}

/** "Ms Ash to tell members": a whole name and a deed without another verb, at the start or behind a semicolon. */
function namedTask(text: string): string | null {
  const starts = [0, ...[...text.matchAll(/; /g)].map(({ index }) => index + 2)];
  const names = starts.map((at) => nameFrom(text, at));
  return names.find((name) => name && /^ to (?!be\b|the\b|an?\b)\p{Ll}{2,}/u.test(text.slice(name.end)))?.text ?? null;
}

function firstOf(text: string): RegExpExecArray | null {
  return WITH_TIME.map((words) => words.exec(text)).find((found) => found !== null) ?? null;
}

/** Whoever is named right before the deed; for "he" or "she" whoever was named last before the sentence. */
function ownerOf({ text, start }: ReadSentence, at: number, passage: Passage): string | null {
  const named = nameBefore(text, at);
  if (named) return named.text;
  if (PRONOUN.test(text)) return lastNamed(passage.text.slice(0, start));
  return BODY.exec(text.slice(0, at))?.[1] ?? null;
}

/** The last person that a text names by a title, within the paragraph. */
function lastNamed(text: string): string | null {
  const titles = [...text.matchAll(TITLES)];
  return titles.map(({ index }) => nameFrom(text, index)?.text ?? null).findLast((name) => name !== null) ?? null;
}
