import type { Query } from '../domain/query.ts';
import { type Composer, draft } from './draft.ts';
import { gatherEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { rankEvidence } from './rank.ts';
import { supportOf } from './support.ts';
import { authority, line, repeat } from './wording.ts';

const NUMBER =
  /^(?:\d[\d,.]*|£.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|billion)$/i;
const UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|per ?cent|million|billion|thousand)$/i;

/** Evidence for another figure must cover almost all else that was asked. */
const SHARE = 0.8;

/**
 * Answers a question that takes a figure for granted that no paper gives ("why will it last six months?"): by the figure
 * the record has for the same thing, said to be another.
 */
export const composeOtherFigure: Composer = (query, view) => {
  const presumed = query.topic.filter(isFigure);
  const rest: Query = { ...query, topic: query.topic.filter((term) => !isFigure(term)) };
  if (presumed.length === 0 || rest.topic.length === 0) return null;
  const units = presumed.filter(({ words }) => UNIT.test(words)).length > 0;
  const { passing } = gatherEvidence(rest, view, SHARE);
  const [best] = rankEvidence(
    passing.filter((e) => e.statements.some((s) => s.kind === 'figure' && (!units || s.unit !== 'count'))),
    () => 0,
  );
  if (!best) return null;
  const words = presumed.map((term) => term.words).join(' ');
  return draft(
    headline(
      `No paper says “${words}” of this. ${repeat(best.sentence.text, best.document)}`,
      authority(best.document, best.passage),
    ),
    [{ text: line(best), by: [supportOf(best)] }],
  );
};

function isFigure({ words }: Query['topic'][number]): boolean {
  return NUMBER.test(words) || UNIT.test(words);
}
