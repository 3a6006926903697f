import type { Manner, Query } from '../domain/query.ts';
import type { Composer } from './draft.ts';
import { draft } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headline, shorten } from './headline.ts';
import { newerFirst } from './newer-first.ts';
import { rankEvidence } from './rank.ts';
import { speaks } from './speakers.ts';
import { supportOf } from './support.ts';
import { authority, line, repeat } from './wording.ts';

const REASON =
  /\b(?:because|since|due to|owing to|as a result|in order to|so that|so as to|on the grounds?|given that|therefore|hence|reasons?|in view of|in light of|anticipated|to (?:ensure|enable|allow|avoid|make sure|give))\b/i;
const MEANS = /\b(?:by|through|using|via|with|so that|would|will)\b/i;

/** What a way of asking looks for beside the topic, as a regular expression of general English. */
const CUES: Partial<Record<Manner, RegExp>> = { why: REASON, how: MEANS };

/** Answers how, why, what was said and whether: with the record's words, never with a bare yes or no. */
export const composePassages: Composer = (query, view) => {
  const { passing } = gatherEvidence(query, view);
  const ranked = rankEvidence(passing, (evidence) => bonus(evidence, query));
  const [best] = ranked;
  if (!best) return null;
  const contrast = query.manner === 'claim' ? contrasting(best, ranked) : null;
  const told = contrast ? newestTwo(best, contrast) : [best];
  const [first = best, second] = told;
  const others = ranked.filter((e) => !told.includes(e)).slice(0, 2);
  return draft(second ? sideBySide(first, second) : alone(first), [
    { text: line(first), by: [supportOf(first)] },
    ...[...(second ? [second] : []), ...others].map((e) => ({ text: line(e), by: [supportOf(e)] as const })),
  ]);
};

function bonus(evidence: Evidence, query: Query): number {
  const cue = CUES[query.manner];
  const speaker = query.mentions.find((mention) => mention.kind === 'person' || mention.kind === 'body');
  return (
    (cue?.test(evidence.sentence.text) ? 0.15 : 0) +
    (query.manner === 'said' && speaker && speaks(evidence, speaker.names) ? 0.2 : 0) +
    (query.manner === 'said' && evidence.statements.some((s) => s.kind === 'contribution') ? 0.05 : 0)
  );
}

/** Another paper's sentence that speaks of the claim as fully: shown beside the best, since papers may differ. */
function contrasting(best: Evidence, ranked: readonly Evidence[]): Evidence | null {
  return (
    ranked.find(
      (e) => e.document.id !== best.document.id && e.coverage.strength >= best.coverage.strength * 0.85,
    ) ?? null
  );
}

function newestTwo(a: Evidence, b: Evidence): Evidence[] {
  return [a, b].sort((x, y) => newerFirst(x.document, y.document));
}

function alone({ sentence, document, passage }: Evidence): string {
  return headline(repeat(sentence.text, document), authority(document, passage));
}

function sideBySide(newer: Evidence, older: Evidence): string {
  const [a, b] = [newer, older].map(({ document, passage }) => authority(document, passage));
  const room = Math.floor((385 - (a?.length ?? 0) - (b?.length ?? 0)) / 2);
  if (room < 60) return alone(newer);
  return `${shorten(repeat(newer.sentence.text, newer.document), room)} ${a} Earlier: ${shorten(repeat(older.sentence.text, older.document), room)} ${b}`;
}
