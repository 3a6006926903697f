import type { Query } from '../domain/query.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { composeDecision, findDecisions } from './compose-decision.ts';
import { composeVote } from './compose-vote.ts';
import { type Composer, draft } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headline, shortenAround } from './headline.ts';
import { rankEvidence } from './rank.ts';
import { reasonGiven, type Stretch, withReason } from './reasons.ts';
import { speaks, undertakes } from './speakers.ts';
import { withoutForce } from './without-force.ts';
import { authority, repeat } from './wording.ts';

const MEANS = /\b(?:by|through|using|via|with|so that)\b/i;
const UNDERTAKING = /\b(?:promis|undert[ao]k|commit|offer|agreed? to|action|follow(?:ed)? up|bring back|brought back)/i;
const TENTATIVE = /\b(?:would|could|might|may|should)\b/i;

/** Answers how, why, what was said and whether: with the record's words, never with a bare yes or no. */
export const composePassages: Composer = (query, view) => {
  const { passing } = gatherEvidence(query, view);
  if (presumesDecision(query, passing, view)) return composeDecision(withoutForce(query), view);
  const ranked = rankEvidence(passing, (evidence) => bonus(evidence, query));
  const [best] = ranked;
  if (!best) return null;
  // A motion is no decision: what became of it is the answer.
  const vote = best.statements.some((s) => s.kind === 'decision' && s.standing === 'motion')
    ? composeVote(query, view)
    : null;
  if (vote) return vote;
  const contrast = query.manner === 'claim' ? contrasting(best, ranked) : null;
  const told = contrast ? newestTwo(best, contrast) : [best];
  const [first = best, second] = told;
  const others = ranked.filter((e) => !told.includes(e)).slice(0, 2);
  const words = (e: Evidence): Stretch => (query.manner === 'why' ? withReason(e) : e.sentence);
  const focus = new Set(query.topic.flatMap((term) => term.alternatives.flat()));
  return draft(second ? sideBySide(first, second, focus) : alone(first, words(first), focus), [
    said(first, words(first)),
    ...[...(second ? [second] : []), ...others].map((e) => said(e, e.sentence)),
  ]);
};

/** Whether a question takes a decision for granted that no paper records: then what was decided is the answer. */
function presumesDecision(query: Query, passing: readonly Evidence[], view: View): boolean {
  if (!query.force || query.force === 'agreed' || query.manner === 'said' || query.manner === 'open') return false;
  const [verb] = stems(query.force);
  if (passing.some(({ sentence }) => verb && sentence.stems.has(verb))) return false;
  const decisions = findDecisions(withoutForce(query), view);
  return (
    decisions.length > 0 && !decisions.some(({ statement }) => query.force && statement.forces.includes(query.force))
  );
}

function bonus(evidence: Evidence, query: Query): number {
  const { text } = evidence.sentence;
  const speaker = query.mentions.find((mention) => mention.kind === 'person' || mention.kind === 'body');
  const reported = evidence.statements.some((s) => s.kind === 'contribution');
  return (
    (query.manner === 'why' ? 0.3 * reasonGiven(text) : 0) +
    (query.manner === 'how' && MEANS.test(text) ? 0.1 : 0) +
    (query.manner === 'said' && speaker && speaks(evidence, speaker.names) ? 0.2 : 0) +
    (query.manner === 'said' && reported ? 0.05 : 0) +
    (UNDERTAKING.test(query.text) && undertakes(evidence) ? 0.3 : 0) -
    // What "has been" is not what would be.
    (/\b(?:has|have|had)\b/i.test(query.text) && TENTATIVE.test(text) ? 0.1 : 0)
  );
}

/** Another paper's sentence that speaks of the claim as fully: shown beside the best, since papers may differ. */
function contrasting(best: Evidence, ranked: readonly Evidence[]): Evidence | null {
  return (
    ranked.find((e) => e.document.id !== best.document.id && e.coverage.strength >= best.coverage.strength * 0.85) ??
    null
  );
}

function newestTwo(a: Evidence, b: Evidence): Evidence[] {
  return [a, b].sort((x, y) => newerFirst(x.document, y.document));
}

function said({ document, passage }: Evidence, { text, start, end }: Stretch) {
  return {
    text: `${repeat(text, document)} ${authority(document, passage)}`,
    by: [{ document, passage, start, end }] as const,
  };
}

function alone({ document, passage }: Evidence, { text }: Stretch, focus: ReadonlySet<string>): string {
  return headline(repeat(text, document), authority(document, passage), focus);
}

/** Room that a sentence needs to be understood. */
const LEAST_ROOM = 60;

function sideBySide(newer: Evidence, older: Evidence, focus: ReadonlySet<string>): string {
  const [a, b] = [newer, older].map(({ document, passage }) => authority(document, passage));
  const room = Math.floor((385 - (a?.length ?? 0) - (b?.length ?? 0)) / 2);
  if (room < LEAST_ROOM) return alone(newer, newer.sentence, focus);
  const tell = ({ sentence, document }: Evidence): string =>
    shortenAround(repeat(sentence.text, document), room, focus);
  return `${tell(newer)} ${a} Earlier: ${tell(older)} ${b}`;
}
