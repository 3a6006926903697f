import { HEADLINE_LIMIT } from '../domain/answer.ts';
import type { Support } from '../domain/cite.ts';
import type { Want } from '../english/wanted-words.ts';
import { boundOf } from '../evidence/bound-value.ts';
import { bestOfPassages, type Ranked, type Ranking } from '../evidence/rank-candidates.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { decisionCaveat } from './decision-wording.ts';
import { type Draft, draft, type Said } from './draft.ts';
import { capitalised, headline } from './headline.ts';
import { authority, repeat } from './wording.ts';

/** Further passages that an answer shows. */
const FURTHER = 3;

/** Says the best candidate of a ranking: the value that is asked for, and the whole sentence or two that carry it. */
export function composeSentence(ranking: Ranking): Draft {
  const [best, ...others] = bestOfPassages(ranking, 1 + FURTHER);
  if (!best) throw new Error('an answer without a candidate'); // unreachable: the verdict gives none where there is none
  const lead = leadOf(best, ranking);
  const decision = decisionOf(best, ranking);
  const { document, passage } = best.candidate;
  const told = authority(document, passage);
  const opening = decision ?? (lead === null ? '' : `${capitalised(lead)}: `);
  const support = stretchOf(best, HEADLINE_LIMIT - told.length - opening.length - ROOM);
  const words = passage.text.slice(support.start, support.end);
  const said = (ranked: Ranked): Said => {
    const { document, passage, sentence } = ranked.candidate;
    const by = { document, passage, start: sentence.start, end: sentence.end };
    return { text: `${repeat(sentence.text, document)} ${authority(document, passage)}`, by: [by] };
  };
  const first: Said = { text: `${repeat(words, document)} ${told}`, by: [support] };
  return draft(headline(`${opening}${repeat(words, document)}`, told), [first, ...others.map(said)]);
}

/** The kinds of value that may stand alone at the front of an answer. */
const ALONE: ReadonlySet<Want> = new Set(['date', 'money', 'percent', 'duration', 'count', 'person']);

/** The value that was asked for, as written; null where the words themselves are the answer. */
export function leadOf({ candidate }: Ranked, ranking: Ranking): string | null {
  const bound = boundOf(candidate, ranking.wants, ranking.terms);
  return bound !== null && ALONE.has(bound.want) ? bound.value.words : null;
}

/** What is said of a decision before its words: its force, and that it was only recommended, moved or taken elsewhere. */
function decisionOf({ candidate: { statements } }: Ranked, { wants: [want] }: Ranking): string | null {
  const decision = statements.find((s) => s.kind === 'decision');
  if (want !== 'decision' || decision?.kind !== 'decision') return null;
  return decisionCaveat(decision) || `${capitalised(decision.forces[0] ?? 'decided')}: `;
}

/** What quotation marks and spaces take. */
const ROOM = 4;

/** The sentence, with the one beside it where both have room: what a sentence leaves open often stands in its neighbour. */
function stretchOf({ candidate: { document, passage, sentence, ordinal } }: Ranked, room: number): Support {
  const { sentences } = readPassage(passage);
  const after = sentences[ordinal + 1];
  const before = sentences[ordinal - 1];
  if (after && after.end - sentence.start <= room) return { document, passage, start: sentence.start, end: after.end };
  if (before && sentence.end - before.start <= room)
    return { document, passage, start: before.start, end: sentence.end };
  return { document, passage, start: sentence.start, end: sentence.end };
}
