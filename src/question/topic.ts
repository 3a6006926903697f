import type { Mention, TopicTerm } from '../domain/query.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { findDesignators } from './designators.ts';
import { isEnglishWord } from './english-words.ts';
import { namesWithInitials } from './initials.ts';
import { namesakesOf } from './namesakes.ts';
import { plainName, titledSurnames } from './people.ts';
import { findPhrases } from './phrases.ts';
import { sameNumber, scaleBehind } from './same-number.ts';
import { SYNONYM_GROUPS } from './synonyms.ts';
import { isName, type QuestionWord } from './words.ts';

// Only where a place or a receiver stands: "of" joins anything to anything.
const PREPOSITIONS = new Set(['in', 'at', 'for', 'from', 'near', 'to']);

// Words that shape a question put to an assistant and name nothing in a record.
const SOFT = new Set(
  'thing stuff happen happening currently current today now still ever yet far exactly actually overall recent recently so getting give given used use using used regarding relation called'.split(
    ' ',
  ),
);

const TITLE = /^(?:mr|mrs|ms|miss|dr|cllr|councillor|professor|prof|sir|dame)$/;

/**
 * What the evidence must speak of: the mentions, then every content word of the question that is no part of a mention,
 * carried no intent and belongs to no date.
 */
export function readTopic(
  text: string,
  words: readonly QuestionWord[],
  mentions: readonly Mention[],
  spent: ReadonlySet<QuestionWord>,
  view: View,
): TopicTerm[] {
  const terms: TopicTerm[] = mentions.map((mention) => ({
    words: mention.words,
    kind: isOrdinaryWord(mention) ? 'phrase' : 'mention',
    alternatives: namesAsStems(mention, view),
    mention,
    literal: null,
    slot: slotBefore(text, mention.start),
  }));
  const designators = findDesignators(text);
  for (const { words: written } of designators) terms.push(designated(written));
  const named = [...mentions, ...designators];
  const free = words.filter((w) => !spent.has(w) && !named.some((m) => w.start >= m.start && w.end <= m.end));
  const phrases = findPhrases(free);
  for (const { words: run, alternatives } of phrases) {
    terms.push({
      words: run.map((w) => w.written).join(' '),
      kind: 'phrase',
      alternatives,
      mention: null,
      literal: null,
      slot: null,
    });
  }
  for (const word of free) {
    if (word.stop || phrases.some((phrase) => phrase.words.includes(word))) continue;
    if (SOFT.has(word.word) || /^\p{L}$/u.test(word.word) || TITLE.test(word.word)) continue;
    const title = free[free.indexOf(word) - 1];
    const term = wordTerm(text, word, view);
    // A title makes a surname a name that no paper need give a post.
    const titled = title && TITLE.test(title.word) && title.end + 2 >= word.start;
    terms.push(titled ? { ...term, words: `${title.written} ${word.written}`, kind: 'name' } : term);
  }
  return terms;
}

function designated(words: string): TopicTerm {
  const [noun = words] = words.split(/\s+/);
  return { words, kind: 'name', alternatives: [stems(noun)], mention: null, literal: words, slot: null };
}

function wordTerm(text: string, word: QuestionWord, view: View): TopicTerm {
  const kind = /\d/.test(word.word)
    ? 'number'
    : isName(text, word) || isNameInPapers(word, view) || isUnheardOf(word, view)
      ? 'name'
      : 'word';
  const scale = kind === 'number' ? scaleBehind(text, word.end) : '';
  const typed = word.readings.map((stem) => [stem]);
  // "£400k" is no £400: with a scale the digits alone say another number.
  const own = [...(scale === '' ? typed : []), ...sameNumber(word.word, scale), ...partsOf(word)];
  const alternatives = /^\p{Lu}{3,6}s?$/u.test(word.written)
    ? [...own, ...namesWithInitials(word.written, view).map((name) => stems(name))]
    : own;
  return {
    words: `${word.written}${scale}`,
    kind,
    alternatives: kind === 'word' ? [...alternatives, ...word.readings.flatMap(synonyms)] : alternatives,
    mention: null,
    literal: null,
    slot: kind === 'name' ? slotBefore(text, word.start) : null,
  };
}

/** A compound in its parts, the small ones left out: papers write "out-of-hours" as three words too. */
function partsOf({ written }: QuestionWord): string[][] {
  if (!/\p{L}-\p{L}/u.test(written)) return [];
  const parts = stems(written.replaceAll('-', ' '));
  return parts.length > 0 ? [parts] : [];
}

/** A word that is no ordinary English and in no paper, and that no misspelling explains: somebody's or some place's name. */
function isUnheardOf(word: QuestionWord, view: View): boolean {
  return (
    !word.corrected &&
    partsOf(word).length === 0 &&
    view.index.documentFrequency(word.stem) === 0 &&
    /^\p{L}{3,}$/u.test(word.word) &&
    !isEnglishWord(word.word)
  );
}

/** A glossary's ordinary word ("footprint") weighs in a question as any other word does. */
function isOrdinaryWord({ kind, words }: Mention): boolean {
  return kind === 'term' && isEnglishWord(words.toLowerCase());
}

/** The stems of each way to name a mention, the question's own first. */
function namesAsStems(mention: Mention, view: View): string[][] {
  const names = mention.kind === 'person' ? waysToCall(mention, view) : [mention.words, ...mention.names];
  const seen = new Map(names.map((name) => [stems(name).join(' '), stems(name)]));
  return [...seen.values()].filter((alternative) => alternative.length > 0);
}

/**
 * A person's plain name and surname: papers introduce someone in full and go on with the surname. Where others have it too
 * and the papers tell them apart by a title, the surname stands with the title: what "Cllr Quill" said is not of Dr Quill.
 */
function waysToCall(person: Mention, view: View): string[] {
  const titled = titledSurnames(person.names);
  const isShared = titled.length > 0 && namesakesOf(person.name, view).some(({ id }) => id !== person.id);
  return person.names.flatMap((name) => {
    const plain = plainName(name);
    const surname = plain.split(' ').at(-1) ?? plain;
    return isShared ? (plain === surname ? titled : [plain, ...titled]) : [plain, surname];
  });
}

function slotBefore(text: string, at: number): string | null {
  const word = /(\p{L}+)\s+(?:the\s+)?$/u.exec(text.slice(0, at))?.[1]?.toLowerCase() ?? '';
  return PREPOSITIONS.has(word) ? word : null;
}

const byStem: ReadonlyMap<string, readonly (readonly string[])[]> = compile();

/** Stems of the words and phrases that general English uses for the word of a stem, itself left out. */
export function synonyms(stem: string): readonly (readonly string[])[] {
  return byStem.get(stem) ?? [];
}

function compile(): Map<string, string[][]> {
  const table = new Map<string, string[][]>();
  for (const group of SYNONYM_GROUPS) {
    const phrases = group.map((words) => stems(words)).filter((phrase) => phrase.length > 0);
    for (const phrase of phrases) {
      const [stem] = phrase;
      if (phrase.length !== 1 || stem === undefined) continue;
      const others = phrases.filter((other) => other !== phrase && other.join(' ') !== stem);
      table.set(stem, [...(table.get(stem) ?? []), ...others]);
    }
  }
  return table;
}

const castings = new WeakMap<View, Map<string, boolean>>();

/** Whether the papers write a word with a capital wherever it stands inside a sentence: a name in any typing. */
function isNameInPapers(word: QuestionWord, view: View): boolean {
  const stem = word.readings[0] ?? word.stem;
  const known = castings.get(view) ?? new Map<string, boolean>();
  castings.set(view, known);
  let name = known.get(stem);
  if (name === undefined) {
    name = alwaysCapital(word, stem, view);
    known.set(stem, name);
  }
  return name;
}

/** Passages looked at to learn how a word is written. */
const LOOKED_AT = 8;

function alwaysCapital(word: QuestionWord, stem: string, view: View): boolean {
  const form = word.corrected ? stem : word.word.replace(/[^\p{L}\p{N}]/gu, '');
  if (form.length < 3) return false;
  let inside = 0;
  for (const { passage } of view.index.candidates([[stem]], LOOKED_AT)) {
    const { text } = passage;
    const small = text.toLowerCase();
    for (let at = small.indexOf(form); at >= 0; at = small.indexOf(form, at + form.length)) {
      // Only a word inside a sentence tells: the first is always written with a capital.
      if (!/[\p{L},;] $/u.test(text.slice(Math.max(0, at - 2), at))) continue;
      if (!/^\p{Lu}/u.test(text[at] ?? '')) return false;
      inside++;
    }
  }
  return inside > 0;
}
