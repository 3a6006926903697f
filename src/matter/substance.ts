import type { Statement } from '../domain/statement.ts';

const MOVES =
  /\b(?:develop|complet|establish|begun|started|launched|under way|agreed|approved|decided|identified|published|delayed|postponed|moved|being|due|expected|now)/i;
const ONLY_MENTIONS = /\b(?:discussed|discussion|received|considered|introduced|focus(?:ed|ing)? on)\b/i;

/** What a sentence is weighed by: its words, what was read from it, and whether its heading is the matter's own. */
export interface Weighed {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly headed: boolean;
}

/**
 * How much a sentence tells of how a matter stands: a date, a step taken and a heading of the matter's own say more than
 * that it was talked about.
 */
export function substance({ text, statements, headed }: Weighed): number {
  return (
    Number(statements.some((s) => s.kind === 'date')) +
    Number(statements.some((s) => s.kind === 'decision' && s.form !== 'recorded')) +
    Number(headed) +
    Number(MOVES.test(text)) -
    Number(ONLY_MENTIONS.test(text))
  );
}
