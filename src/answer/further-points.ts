import type { Answer, AnswerStatement } from '../domain/answer.ts';

/**
 * The statements that say more than the headline and the evidence shown below it: one that the headline holds, or that
 * is no more than the words of its source, would be read twice.
 */
export function furtherPoints({ headline, statements, citations }: Answer): readonly AnswerStatement[] {
  return statements.filter(
    ({ text, citations: on }) =>
      !headline.includes(text) && !on.some((n) => text.includes(citations[n]?.quote ?? text)),
  );
}
