import type { Answer, Citation } from '../domain/answer.ts';

/** What JSON leaves as it is though what shows it may act on it: written as an escape instead. */
const ACTING = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb<]/gu;

/** An answer as `stp ask --json` gives it: the keys in the order of the contract, unknown null and never absent. */
export function answerJson(answer: Answer): string {
  const { id, question, kind, answered, intent, headline, searched } = answer;
  const contract = {
    ...{ id, question, kind, answered, intent, headline },
    statements: answer.statements.map(({ text, citations }) => ({ text, citations })),
    citations: answer.citations.map(citationJson),
    nearest: answer.nearest.map(citationJson),
    choices: answer.choices.map((choice) => ({ label: choice.label, question: choice.question })),
    understood: answer.understood.map(({ words, as }) => ({ words, as })),
    asOf: answer.asOf,
    latestEvidence: answer.latestEvidence,
    searched: { documents: searched.documents, from: searched.from, to: searched.to },
    warnings: answer.warnings,
    suggestions: answer.suggestions,
  };
  return JSON.stringify(contract).replace(ACTING, escaped);
}

function citationJson({ quote, paragraph, label, document }: Citation) {
  const { id, title, kind, text, body, bodyName, date, source, inferred, stale } = document;
  const original = source && { file: source.file, url: source.url };
  return {
    ...{ quote, paragraph, label },
    document: { id, title, kind, text, body, bodyName, date, source: original, inferred, stale },
  };
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
