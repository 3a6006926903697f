import { splitSentences } from '../domain/sentences.ts';
import { type NameSpan, nameFrom } from './person-names.ts';

const PRONOUN = /(?:^|[\s(])(he|she)$/i;
const OPENING = /^(?:He|She)\b/;
const MOST = 600;

/**
 * The person whom "he" or "she" before `end` means: its sentence opens with the same pronoun, and the sentence before it
 * names one person and no more. Null wherever that is not so.
 */
export function personMeant(text: string, base: number, end: number): NameSpan | null {
  const pronoun = PRONOUN.exec(text.slice(base, end))?.[1];
  if (!pronoun) return null;
  const sentences = splitSentences(text);
  const at = sentences.findIndex((sentence) => sentence.start < end && sentence.end >= end);
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  if (!before || !sentence || before.text.length > MOST) return null;
  if (OPENING.exec(sentence.text)?.[0].toLowerCase() !== pronoun.toLowerCase()) return null;
  const names = namesIn(text, before.start, before.end);
  return names.length === 1 ? (names[0] ?? null) : null;
}

function namesIn(text: string, from: number, to: number): NameSpan[] {
  const names: NameSpan[] = [];
  let at = from;
  for (const match of text.slice(from, to).matchAll(/\p{Lu}/gu)) {
    const start = from + match.index;
    if (start < at) continue;
    const name = nameFrom(text, start);
    if (!name) continue;
    names.push(name);
    at = name.end;
  }
  return names;
}
