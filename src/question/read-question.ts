import { NO_FILTER } from '../domain/filter.ts';
import type { Query, ReadQuestion, TopicTerm, Understood } from '../domain/query.ts';
import { ORGANISATION_ACRONYMS } from '../english/asked-names.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { findAskedForce } from './asked-force.ts';
import { readAskedList } from './asked-list.ts';
import { findNextOf } from './asked-meeting.ts';
import { type FoundPost, findAskedPost } from './asked-post.ts';
import { type FoundTime, findAskedTime } from './asked-time.ts';
import { isEnglishWord } from './english-words.ts';
import { type ReadIntent, readIntent } from './intents.ts';
import { findMentions, stemsOfNames } from './mentions.ts';
import { findPartialBodies } from './partial-bodies.ts';
import { findPartialTerm } from './partial-terms.ts';
import { tidyText } from './tidy-text.ts';
import { readTopic } from './topic.ts';
import { unsupportedReason } from './unsupported.ts';
import { withoutNoise } from './without-noise.ts';
import { type QuestionWord, questionWords } from './words.ts';

/**
 * Reads a question against what a view knows: what is asked, about what, as of which day.
 * `asOf` is YYYY-MM-DD. Never throws; a text that is no question about a record is `unsupported` with its reason.
 */
export function readQuestion(text: string, view: View, asOf: string): ReadQuestion {
  const said = withoutNoise(text);
  const tidied = tidyText(said);
  const reason = unsupportedReason(tidied);
  if (reason) return { kind: 'unsupported', reason };

  const words = questionWords(tidied, view, stemsOfNames(view));
  const corrected = respell(tidied, words);
  const time = findAskedTime(tidied, asOf);
  const isOfTime = (word: QuestionWord): boolean =>
    time?.spans.some(({ start, end }) => word.end > start && word.start < end) ?? false;
  const free = words.filter((word) => !isOfTime(word));
  const named = findMentions(free, tidied, view);
  const unnamed = free.filter((word) => !named.mentions.some((m) => word.start >= m.start && word.end <= m.end));
  const bodies = findPartialBodies(unnamed, view);
  const read = asPosition(readIntent(corrected), time);
  const asks = read.intent === 'definition' && named.mentions.length + bodies.mentions.length === 0;
  const isSpent = ({ stem }: QuestionWord): boolean => read.spent.some((w) => stems(w)[0] === stem);
  const term = asks
    ? findPartialTerm(
        free.filter((word) => !isSpent(word)),
        tidied,
        view,
      )
    : null;
  const mentions = [...named.mentions, ...bodies.mentions, ...(term ? [term] : [])].sort((a, b) => a.start - b.start);
  const post = findAskedPost(tidied);
  // A post's acronym is read by what posts are called, not by all that its letters can stand for.
  const { ambiguous } = named;
  const unclear = ambiguous !== null && !post?.words.includes(ambiguous.words);
  const intent: ReadIntent = post && read.intent !== 'decision' ? { ...read, intent: 'who' } : read;
  const force = findAskedForce(free);
  const towards = findTowards(tidied);

  const spent = new Set<QuestionWord>(
    words.filter(
      (word) =>
        intent.spent.some((w) => stems(w)[0] === word.stem) ||
        isOfTime(word) ||
        isAskedKind(word, tidied) ||
        (post && intent.intent === 'who' && word.start >= post.start && word.end <= post.end) ||
        (intent.intent === 'decision' && word === force?.word) ||
        (post &&
          intent.intent === 'who' &&
          /^(?:first|original|initial|current|present|new|latest|acting|former|previous)$/.test(word.word)) ||
        (towards && /^(?:next|last|previous|upcoming|forthcoming|latest)$/.test(word.word)),
    ),
  );
  const outside = mentions.filter(
    (m) => !(post && intent.intent === 'who' && m.start >= post.start && m.end <= post.end),
  );
  const query: Query = {
    text: said,
    intent: intent.intent,
    manner: intent.manner,
    mentions: outside,
    topic: [
      ...readTopic(
        tidied,
        words.filter((w) => !bodies.unknown.flat().includes(w)),
        outside,
        spent,
        view,
      ),
      ...bodies.unknown.map(unknownBody),
    ],
    post: post && intent.intent === 'who' ? { ...post, guesses: guessesIn(post, words) } : null,
    quantity: intent.quantity,
    force: force?.force ?? null,
    // What was known by a day is asked of the papers of that time, whatever day they speak of.
    day: time === null || time.knownBy !== null ? null : time.day,
    knownBy: time?.knownBy ?? null,
    towards,
    nextOf: towards === 'next' ? findNextOf(words, mentions, read, view) : null,
    list: readAskedList({ text: corrected, words, mentions, view, asOf }),
    asOf,
    filter: NO_FILTER,
    hints: [],
    understood: understanding({ words, mentions: outside, intent, post, time, towards }),
  };
  return unclear ? { kind: 'ambiguous', query, word: ambiguous } : { kind: 'query', query };
}

/** "Which CCG" asks for a name: papers may write the kind in full, and the letters name none. */
function isAskedKind({ word, start }: QuestionWord, text: string): boolean {
  return ORGANISATION_ACRONYMS.has(word) && /\b(?:which|what)\s+(?:of the\s+)?$/i.test(text.slice(0, start));
}

/** What was known of a matter on a day is how it stood then. */
function asPosition(read: ReadIntent, time: FoundTime | null): ReadIntent {
  if (!time || time.knownBy === null || (read.intent !== 'definition' && read.intent !== 'passages')) return read;
  const spent = 'know knew known position plan thinking picture expected understood told stand stood'.split(' ');
  return { ...read, intent: 'status', manner: 'open', spent };
}

/** The readings of the misspelt words of a post. */
function guessesIn(post: FoundPost, words: readonly QuestionWord[]): Record<string, readonly string[]> {
  // "Responsable" has the stem of the right word, so it needed no guess; as a word it is none.
  const misspelt = words.filter(
    (word) => (word.corrected || !isEnglishWord(word.word)) && word.start >= post.start && word.end <= post.end,
  );
  return Object.fromEntries(misspelt.map(({ word, readings }) => [word, readings]));
}

/** A body that no register and no header names must be spoken of by all its words. */
function unknownBody(run: readonly QuestionWord[]): TopicTerm {
  return {
    words: run.map((word) => word.written).join(' '),
    kind: 'name',
    alternatives: [run.map((word) => word.readings[0] ?? word.stem)],
    mention: null,
    literal: null,
    slot: null,
  };
}

function findTowards(text: string): 'next' | 'last' | null {
  if (/\b(?:next|upcoming|forthcoming|coming up)\b/i.test(text)) return 'next';
  return /\b(?:last|previous|most recent(?:ly)?)\b/i.test(text) ? 'last' : null;
}

/** The text with misspellings put right where one reading is certain, so that the forms of questions are seen. */
function respell(text: string, words: readonly QuestionWord[]): string {
  let result = '';
  let at = 0;
  for (const word of words) {
    result += text.slice(at, word.start) + (word.corrected ? (word.readings[0] ?? word.written) : word.written);
    at = word.end;
  }
  return result + text.slice(at);
}

interface Parts {
  readonly words: readonly QuestionWord[];
  readonly mentions: Query['mentions'];
  readonly intent: ReadIntent;
  readonly post: { readonly words: string } | null;
  readonly time: FoundTime | null;
  readonly towards: Query['towards'];
}

function understanding({ words, mentions, intent, post, time, towards }: Parts): Understood[] {
  const misspelt = words.filter((word) => word.corrected);
  return [
    ...mentions.map((m) => ({ words: m.words, as: `${m.kind} ${m.id}` })),
    ...misspelt.map((word) => ({ words: word.written, as: `word ${word.readings.join(' or ')}` })),
    ...(post && intent.intent === 'who' ? [{ words: post.words, as: 'post' }] : []),
    ...(time ? [{ words: time.day.words, as: timeInWords(time) }] : []),
    ...(towards
      ? [{ words: towards, as: towards === 'next' ? 'after the day asked on' : 'up to the day asked on' }]
      : []),
    { words: intent.words === '' ? 'the whole' : intent.words, as: `question: ${intent.intent}` },
  ];
}

function timeInWords({ day: { date, relation, since = null, until = null }, knownBy }: FoundTime): string {
  if (knownBy !== null) return `known by ${knownBy}`;
  return since === null && until === null ? `${relation} ${date}` : `${since ?? ''} to ${until ?? ''}`.trim();
}
