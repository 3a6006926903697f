import type { Document } from '../domain/document.ts';
import type { Query, TopicTerm } from '../domain/query.ts';
import { NOT_MENTIONING, NOT_MENTIONING_WORDS } from '../english/not-mentioning.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { frameStems, paperStems } from '../evidence/setting.ts';
import type { View } from '../search/view.ts';
import { type Draft, draft, type Said } from './draft.ts';
import { headline } from './headline.ts';
import { dateInWords, kindInWords } from './naming.ts';

/** How many papers are listed with a citation each. */
const LISTED = 8;

/** Whether a question asks for papers by what they do not speak of. */
export function asksNotMentioning({ text }: Query): boolean {
  return NOT_MENTIONING.test(text);
}

/**
 * Answers which of some papers do not mention a matter: those in no passage of which, with its headings and the paper's
 * title, all its words stand. Null where the question names nothing to look for.
 *
 * @param papers those among which is asked, in the order in which they are told
 */
export function composeNotMentioning(query: Query, papers: readonly Document[], view: View): Draft | null {
  const terms = query.topic.filter(({ words }) => !NOT_MENTIONING_WORDS.has(words.toLowerCase()));
  if (terms.length === 0 || papers.length === 0) return null;
  const matter = terms.map(({ words }) => words).join(' ');
  const silent = papers.filter((document) => !speaksOf(document, terms, view));
  const shown = silent.length > 0 ? silent : papers;
  const supports = shown.flatMap((document) => {
    const passage = document.passages.find((p) => view.passage(p.document, p.paragraph));
    return passage ? [{ document, passage, start: 0, end: passage.text.length }] : [];
  });
  const said = supports.slice(0, LISTED).map((support): Said => ({ text: nameOf(support.document), by: [support] }));
  const [first, ...others] = said;
  if (!first) return null;
  const of = `${papers.length} ${papers.length === 1 ? 'paper' : 'papers'}`;
  if (silent.length === 0)
    return {
      ...draft(headline(`None: all of ${of} mention “${matter}”.`), [first, ...others]),
      lead: 'None',
      isOfNow: true,
    };
  const lead = `${silent.length} of ${of}`;
  const names = silent.map(nameOf).join('; ');
  return {
    ...draft(headline(`${lead} without a mention of “${matter}”: ${names}.`), [first, ...others]),
    lead,
    isOfNow: true,
  };
}

function nameOf(document: Document): string {
  return `${document.title} (${kindInWords(document.kind)}, ${dateInWords(document)})`;
}

/** Whether a paper mentions a matter anywhere a reader may see. */
export function speaksOf(document: Document, terms: readonly TopicTerm[], view: View): boolean {
  const paper = paperStems(document);
  return document.passages.some((passage) => {
    if (!view.passage(passage.document, passage.paragraph)) return false;
    const places = [readPassage(passage).stems, frameStems(passage, document), paper];
    const stands = (stem: string): boolean => places.some((place) => place.has(stem));
    return terms.every(({ alternatives }) => alternatives.some((way) => way.length > 0 && way.every(stands)));
  });
}
