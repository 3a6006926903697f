import { splitSentences } from '../domain/sentences.ts';
import type { ContributionStatement } from '../domain/statement.ts';
import { type Initials, initialsBefore, initialsOf } from './initials.ts';
import { findPosts } from './post-titles.ts';
import { quoteOf } from './quote-of.ts';
import type { Reading, Recogniser } from './recogniser.ts';
import { SAYING_VERBS } from './saying-verbs.ts';
import { speakerBefore } from './speakers.ts';
import { turnOf } from './turns.ts';

const VERBS = SAYING_VERBS.join('|');
const CONCERNED = '(?:was|were) (?:also |then |very |particularly )?(?:concerned|worried)';
const SAYING = new RegExp(`(?<![\\p{L}\\p{N}-])(${VERBS}|${CONCERNED})(?![\\p{L}\\p{N}-])`, 'gu');
const HAS_SAYING = new RegExp(SAYING.source, 'u');
const ADVERBS =
  /\s+(?:who )?(?:(?:also|then|further|therefore|however|again|subsequently|additionally|later|both|each|all|has|have|had|\p{Ll}+ly|,)\s+){0,3}$/u;
// A second verb of the same speaker: "said that … and also asked what …".
const COORDINATED = /(?:,? (?:and|but)|;)(?: also| further| then)?\s+$/;
const SAID_AGAIN =
  /^(?:asked|added|advised|suggested|stressed|emphasised|explained|assured|expressed|questioned|queried|highlighted|commented|requested|was concerned|were concerned|confirmed|reminded|urged)$/;
const PRONOUN = /(?:^|[\s(])([Hh]e|[Ss]he|[Tt]hey)$/;
const MEMBERS_DECIDE = /^(?:noted|agreed|considered|acknowledged|welcomed|requested)$/;
const WHOLE_BODY = /^(?:The |All )?(?:Committee |Board |Panel )?[Mm]embers$/;
const QUALIFIED = /\b(?:if|whether|when|once|until|unless|before|after|as|which|what|how|where|than)(?: the)?\s*$/i;
const SPOKEN_SENTENCES = 2;
const SPOKEN_REACH = 2000;

/** Who said what: a speaker, the reporting verb and the words that follow; a transcript's turn as it opens. */
export const readContributions: Recogniser = (reading) => {
  if (reading.document.kind === 'transcript') return readTurn(reading);
  return HAS_SAYING.test(reading.passage.text) ? readReported(reading) : [];
};

interface Said {
  readonly speaker: string;
  readonly verb: string;
  readonly start: number;
  readonly verbEnd: number;
  /** Where its words end: the sentence's end, or the next verb of the same speaker. */
  end: number;
}

function readReported(reading: Reading): readonly ContributionStatement[] {
  const { text } = reading.passage;
  const posts = findPosts(text);
  const initials = initialsOf(reading.document);
  const said: Said[] = [];
  for (const sentence of reading.sentences) {
    const end = sentence.end - (/[.;:!?\s]+$/.exec(sentence.text)?.[0].length ?? 0);
    const here: Said[] = [];
    for (const match of sentence.text.matchAll(SAYING)) {
      const verbAt = sentence.start + match.index;
      const verb = match[0];
      const one =
        spokenBy(text, sentence.start, verbAt, posts, said.at(-1), initials) ??
        sameSpeaker(text, verbAt, verb, here.at(-1));
      if (!one || !counts(one.speaker, verb, text.slice(verbAt + verb.length, end))) continue;
      const previous = here.at(-1);
      // "Ms Lee said that the Trust had asked for …": what the Trust asked for is part of what she said.
      if (
        previous &&
        one.start >= previous.verbEnd &&
        !/\bthat (?:the )?$/.test(text.slice(previous.verbEnd, one.start))
      )
        previous.end = endBefore(text, previous.verbEnd, one.start);
      const aside = /\bwho\s/.test(text.slice(Math.max(one.start, verbAt - 12), verbAt));
      const next = {
        ...one,
        verb: verb.replace(/^(was|were) .*(concerned|worried)$/, '$1 $2'),
        verbEnd: verbAt + verb.length,
        end: aside ? commaBefore(text, verbAt, end) : end,
      };
      here.push(next);
      said.push(next);
    }
  }
  return said.flatMap((one) => statement(reading, one) ?? []);
}

type Found = Pick<Said, 'speaker' | 'start'>;

function spokenBy(
  text: string,
  from: number,
  verbAt: number,
  posts: Parameters<typeof speakerBefore>[2],
  last: Said | undefined,
  initials: Initials,
): Found | null {
  const base = Math.max(from, verbAt - 50);
  const gap = ADVERBS.exec(text.slice(base, verbAt));
  if (!gap) return null;
  const end = base + gap.index;
  const speaker = speakerBefore(text, end, posts) ?? initialsBefore(text, from, end, initials);
  if (speaker && speaker.start >= from) {
    return QUALIFIED.test(text.slice(Math.max(from, speaker.start - 40), speaker.start))
      ? null
      : { speaker: speaker.words, start: speaker.start };
  }
  // "She advised": the passage's last speaker, in whose words the pronoun stands.
  const pronoun = PRONOUN.exec(text.slice(Math.max(from, end - 12), end))?.[1];
  const opens = pronoun !== undefined && /^\W*$/.test(text.slice(from, end - pronoun.length));
  return opens && last ? { speaker: last.speaker, start: end - pronoun.length } : null;
}

function sameSpeaker(text: string, verbAt: number, verb: string, last: Said | undefined): Found | null {
  if (!last || !SAID_AGAIN.test(verb) || !COORDINATED.test(text.slice(Math.max(0, verbAt - 16), verbAt))) return null;
  return { speaker: last.speaker, start: verbAt };
}

/** Members as one are the meeting: what they noted or agreed is its decision, not somebody's remark. */
function counts(speaker: string, verb: string, rest: string): boolean {
  if (rest.trim() === '') return false;
  if (
    verb === 'gave' &&
    !/^ (?:an? |the )?(?:\p{Ll}+ )?(?:overview|update|presentation|summary|assurance|example)/u.test(rest)
  )
    return false;
  if (verb === 'considered' && !/^ that\b/.test(rest)) return false;
  if (verb === 'agreed' && WHOLE_BODY.test(speaker)) return false;
  return !(MEMBERS_DECIDE.test(verb) && WHOLE_BODY.test(speaker));
}

/** "A Member who asked about cost, …" asked up to the comma. */
function commaBefore(text: string, from: number, end: number): number {
  const comma = text.indexOf(',', from);
  return comma < 0 || comma > end ? end : comma;
}

function endBefore(text: string, from: number, at: number): number {
  return from + text.slice(from, at).replace(/(?:[,;]|\s|\b(?:and|but|also|further|then)\b)+$/, '').length;
}

function statement(reading: Reading, said: Said): ContributionStatement | null {
  const { passage } = reading;
  const what = passage.text
    .slice(said.verbEnd, said.end)
    .replace(/^[\s,:]+(?:that )?/, '')
    .trim();
  if (what === '') return null;
  return {
    kind: 'contribution',
    document: passage.document,
    paragraph: passage.paragraph,
    quote: quoteOf(reading, said.start, said.end),
    start: said.start,
    end: said.end,
    speaker: said.speaker,
    verb: said.verb,
    what,
  };
}

function readTurn(reading: Reading): readonly ContributionStatement[] {
  const { passage } = reading;
  const { text } = passage;
  const turn = turnOf(text);
  if (!turn) return [];
  const spoken = splitSentences(text.slice(turn.wordsFrom, turn.wordsFrom + SPOKEN_REACH))
    .slice(0, SPOKEN_SENTENCES)
    .at(-1);
  if (!spoken) return [];
  const end = turn.wordsFrom + spoken.end;
  return [
    {
      kind: 'contribution',
      document: passage.document,
      paragraph: passage.paragraph,
      quote: quoteOf(reading, 0, end),
      start: 0,
      end,
      speaker: turn.name?.text ?? turn.header,
      verb: 'said',
      what: text.slice(turn.wordsFrom, end),
    },
  ];
}
