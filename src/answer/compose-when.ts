import { composePaperDate } from './compose-paper-date.ts';
import type { Composer } from './draft.ts';

// Asks of a paper's own date: "the date of the position statement", "when was the report written".
const ASKS_PAPER =
  /\bdate of (?:the|that|this)\b.*\b(?:paper|report|minutes|statement|update|note|agenda|document|record|transcript)\b|\b(?:paper|report|minutes|statement|update|note|agenda|document|record|transcript)\b.*\b(?:dated|written|drafted|produced)\b/i;

/** Answers how a paper is dated, by what was read of it; null where a sentence must say it. */
export const composeWhen: Composer = (query, view) => {
  if (query.quantity === 'frequency' || query.towards) return null;
  return ASKS_PAPER.test(query.text) ? composePaperDate(query, view) : null;
};
