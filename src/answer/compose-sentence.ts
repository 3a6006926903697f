import { HEADLINE_LIMIT } from '../domain/answer.ts';
import type { Support } from '../domain/cite.ts';
import type { Query } from '../domain/query.ts';
import type { Want } from '../english/wanted-words.ts';
import { boundOf } from '../evidence/bound-value.ts';
import { latestWord } from '../evidence/latest-word.ts';
import { leadingValue } from '../evidence/leading-value.ts';
import { bestOfPassages, type Ranked, type Ranking } from '../evidence/rank-candidates.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { holdsAll } from '../evidence/verdict.ts';
import { decisionCaveat } from './decision-wording.ts';
import { type Draft, draft, isShort, type Said } from './draft.ts';
import { capitalised, headline } from './headline.ts';
import { dateInWords } from './naming.ts';
import { sayBoundDate } from './say-date.ts';
import { repeat } from './wording.ts';

/** Further passages that an answer shows. */
const FURTHER = 3;

/** How much of the question, beside the best, a sentence must speak of to stand in the headline with it. */
const AS_MUCH = 0.8;

/** What of a question the wording of its answer turns on. */
type Asked = Pick<Query, 'text' | 'asOf' | 'knownBy'>;

/** Says the best candidate of a ranking: the value that is asked for, and the whole sentence or two that carry it. */
export function composeSentence(ranking: Ranking, query: Asked): Draft {
  const [first, ...ranked] = bestOfPassages(ranking, 1 + 2 * FURTHER);
  if (!first) throw new Error('an answer without a candidate'); // unreachable: the verdict gives none where there is none
  const { best, before } = latestWord(first, ranking, query);
  // Draft and approved minutes say one sentence twice.
  const known = new Set([best.candidate.sentence.text]);
  const isNew = ({ candidate: { sentence } }: Ranked): boolean =>
    !known.has(sentence.text) && Boolean(known.add(sentence.text));
  // What only the questions before speak of is no further evidence for this one.
  const speaks = ({ features }: Ranked): boolean => !ranking.leans || features.inSetting > 0;
  const others = ranked.filter((one) => one !== best && one !== before && speaks(one) && isNew(one)).slice(0, FURTHER);
  const note = noteOf(best);
  // A note that gives a figure may put another in the place of the sentence's.
  const restates = note !== null && /\d/.test(note.passage.text.replace(MARK, ''));
  const lead = decisionOf(best, ranking) ?? (restates ? null : leadOf(best, ranking, query));
  const opening = lead === null ? '' : `${capitalised(lead)}: `;
  const { document, passage } = best.candidate;
  const support = stretchOf(best, HEADLINE_LIMIT - opening.length - ROOM);
  const words = repeat(passage.text.slice(support.start, support.end), document);
  const noted: readonly Said[] = note
    ? [{ text: repeat(note.passage.text.slice(note.start), document), by: [note] }]
    : [];
  const whole = [`${opening}${words}`, ...noted.map(({ text }) => text)].join(' ');
  const said = (ranked: Ranked): Said => {
    const { document, passage, sentence } = ranked.candidate;
    return {
      text: repeat(sentence.text, document),
      by: [{ document, passage, start: sentence.start, end: sentence.end }],
    };
  };
  const opens: Said = { text: words, by: [support] };
  const older = before ? [sayOlder(before, said(before), ranking)] : [];
  const further = others.map(said);
  const [second] = others;
  // A sentence that holds all that was asked carries an answer alone, unless another holds it all too.
  const speaksAsMuch =
    second && (holdsAll(best) ? holdsAll(second) : second.features.inSetting >= AS_MUCH * best.features.inSetting);
  // Where no fact stands in front by itself, two sentences carry the answer.
  const beside = lead === null && older.length === 0 && speaksAsMuch ? further.slice(0, 1) : older;
  const told = [whole, ...beside.map(({ text }) => text)].join(' ');
  const made = draft(
    told.length <= HEADLINE_LIMIT ? told : whole.length <= LONGEST_SENTENCE ? whole : headline(whole),
    [opens, ...noted, ...older, ...further],
  );
  return { ...made, lead: lead === null ? null : capitalised(lead) };
}

const MARK = /\[\^[\w-]{1,20}\]/u;

/** The note that a sentence's mark ("[^2]") points to: it belongs to what the sentence says; null where there is none. */
function noteOf({ candidate: { document, sentence } }: Ranked): Support | null {
  const mark = MARK.exec(sentence.text)?.[0];
  const passage = mark && document.passages.find(({ text }) => text.startsWith(`${mark}:`));
  if (!mark || !passage) return null;
  const start = mark.length + 1 + (/^\s*/.exec(passage.text.slice(mark.length + 1))?.[0].length ?? 0);
  return start < passage.text.length ? { document, passage, start, end: passage.text.length } : null;
}

/** An older paper's word of the same matter, told as older. */
function sayOlder({ candidate }: Ranked, { text, by }: Said, ranking: Ranking): Said {
  const bound = boundOf(candidate, ranking);
  const date = bound?.want === 'date' ? `${bound.value.words}: ` : '';
  return { text: `An older paper (${dateInWords(candidate.document)}) said ${date}${text}`, by };
}

/** The longest whole sentence that may fill a headline alone, in characters. */
const LONGEST_SENTENCE = 600;

/** The kinds of value that may stand alone at the front of an answer. */
const ALONE: ReadonlySet<Want> = new Set([
  'date',
  'money',
  'percent',
  'duration',
  'frequency',
  'count',
  'person',
  'words',
]);

/** The value that was asked for, as written; null where the words themselves are the answer. */
function leadOf(ranked: Ranked, ranking: Ranking, query: Asked): string | null {
  const bound = leadingValue(ranked.candidate, ranking);
  // A cell of a table may hold a paragraph.
  if (bound === null || !ALONE.has(bound.want) || !isShort(bound.value.words)) return null;
  // "Bi-monthly" is used for twice a month and for every two months: the paper's word is given, not a reading of it.
  const isTwofold = bound.want === 'frequency' && /^bi-?/i.test(bound.value.words);
  if (bound.want === 'date') return sayBoundDate(bound, ranked, ranking, query);
  return isTwofold ? `${bound.value.words} (a word that can mean two things)` : bound.value.words;
}

/** What is said of a decision before its words: its force, and that it was only recommended, moved or taken elsewhere. */
function decisionOf({ candidate }: Ranked, ranking: Ranking): string | null {
  const decision = candidate.statements.find((s) => s.kind === 'decision');
  if (ranking.wanted.kinds[0] !== 'decision' || decision?.kind !== 'decision') return null;
  const done = boundOf(candidate, ranking)?.value.words ?? decision.forces[0] ?? 'decided';
  return decisionCaveat(decision).replace(/: $/, '') || done.toLowerCase();
}

/** Words that open a sentence which leans on the one before it. */
const LEANS = /^(?:\d+(?:\.\d+)* )?(?:he|she|they|it|this|these|those|that|his|her|their|its)\b/iu;

/** What quotation marks and spaces take. */
const ROOM = 4;

/** The sentence, with the one beside it where both have room: what a sentence leaves open often stands in its neighbour. */
function stretchOf({ candidate: { document, passage, sentence, ordinal } }: Ranked, room: number): Support {
  const { sentences } = readPassage(passage);
  const after = sentences[ordinal + 1];
  const before = sentences[ordinal - 1];
  // "She takes the chair": who she is stands before.
  if (before && LEANS.test(sentence.text) && sentence.end - before.start <= room)
    return { document, passage, start: before.start, end: sentence.end };
  if (after && after.end - sentence.start <= room) return { document, passage, start: sentence.start, end: after.end };
  if (before && sentence.end - before.start <= room)
    return { document, passage, start: before.start, end: sentence.end };
  return { document, passage, start: sentence.start, end: sentence.end };
}
