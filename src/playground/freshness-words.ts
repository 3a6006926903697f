import type { Answer, Searched } from '../domain/answer.ts';
import { formatDate } from '../domain/reduced-date.ts';

/** How fresh an answer is: "As of 22 November 2026. 5 papers searched, dated 2016 to 2017. …" */
export function freshnessWords({ asOf, searched, latestEvidence }: Answer): string {
  const newest = latestEvidence === null ? '' : ` The newest paper cited is of ${formatDate(latestEvidence)}.`;
  return `As of ${formatDate(asOf)}. ${searchedWords(searched)}.${newest}`;
}

function searchedWords({ documents, from, to }: Searched): string {
  const papers = documents === 1 ? '1 public paper searched' : `${documents} public papers searched`;
  const dates = [...new Set([from, to])].filter((date) => date !== null).map(formatDate);
  return dates.length === 0 ? papers : `${papers}, dated ${dates.join(' to ')}`;
}
