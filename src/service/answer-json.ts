import type { Answer, Citation, CitedDocument, Entry } from '../domain/answer.ts';

/** An answer as data for `stp ask --json` and the page's `/api/ask`: the keys in the order of the contract, unknown null and never absent. */
export function answerJson(answer: Answer) {
  return {
    id: answer.id,
    question: answer.question,
    kind: answer.kind,
    answered: answer.answered,
    intent: answer.intent,
    lead: answer.lead,
    authority: answer.authority,
    confidence: answer.confidence,
    headline: answer.headline,
    statements: answer.statements.map(({ text, citations }) => ({ text, citations })),
    citations: answer.citations.map(citationJson),
    entries: answer.entries.map(entryJson),
    total: answer.total,
    nearest: answer.nearest.map(citationJson),
    choices: answer.choices.map(({ label, question }) => ({ label, question })),
    understood: answer.understood.map(({ words, as }) => ({ words, as })),
    asOf: answer.asOf,
    latestEvidence: answer.latestEvidence,
    searched: { documents: answer.searched.documents, from: answer.searched.from, to: answer.searched.to },
    warnings: answer.warnings,
    suggestions: answer.suggestions,
  };
}

/** A row of a list as JSON gives it, of an answer or of `stp list`. */
export function entryJson(entry: Entry) {
  const { id, kind, name, date, due, body, text, force, owner, state, latest, citations } = entry;
  return { id, kind, name, date, due, body, text, force, owner, state, latest, citations };
}

/** A citation as JSON gives it, of an answer or of a digest. */
export function citationJson({ quote, paragraph, label, page, document }: Citation) {
  return { quote, paragraph, label, page, document: documentJson(document) };
}

/** A paper as JSON names it. */
export function documentJson({
  id,
  title,
  kind,
  text,
  body,
  bodyName,
  date,
  source,
  inferred,
  stale,
  unconfirmed,
}: CitedDocument) {
  return {
    id,
    title,
    kind,
    text,
    body,
    bodyName,
    date,
    source: source && { file: source.file, url: source.url },
    inferred,
    stale,
    unconfirmed,
  };
}
