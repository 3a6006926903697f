import type { Answer, AnswerStatement, Citation } from '../domain/answer.ts';
import { citationOf, type Support } from '../domain/cite.ts';
import type { Query } from '../domain/query.ts';
import { splitSentences } from '../domain/sentences.ts';
import type { View } from '../search/view.ts';
import { authorityOf } from './wording.ts';

/** What a composer makes of a query; the rest of an answer is the same for all. */
export type Draft = Pick<
  Extract<Answer, { kind: 'found' }>,
  'headline' | 'statements' | 'citations' | 'entries' | 'total'
> & {
  readonly warnings: readonly string[];
  /**
   * What it was made of: `statements` of the kind asked for (the holder of a post, a vote, a decision of the body), which
   * answer whatever their sentence's words are, or the `words` of sentences, which must speak of what was asked.
   */
  readonly basis: 'statements' | 'words';
  /** On what authority the headline is said: the paper it stands on first. */
  readonly authority: string;
  /** Whether it is said of all the papers as they are now, so that no paper's date belongs in front of it. */
  readonly isOfNow?: boolean;
  /** What the headline begins with where that alone is said of all the papers: a paper's date stands behind it. */
  readonly ofNow?: string;
  /** The fact itself, with which the headline begins; null where it has none in front. */
  readonly lead: string | null;
};

/** A composer answers one intent from what a view holds; null where the record does not say. */
export type Composer = (query: Query, view: View) => Draft | null;

/** A sentence of an answer with the words it stands on: the type asks for at least one. */
export interface Said {
  readonly text: string;
  readonly by: readonly [Support, ...Support[]];
}

/** Puts a headline and its sentences together; the first support of the first sentence is what the headline stands on. */
export function draft(headline: string, said: readonly [Said, ...Said[]], warnings: readonly string[] = []): Draft {
  const citations: Citation[] = [];
  const cite = (support: Support): number => {
    const citation = citationOf(support);
    const known = citations.findIndex(
      (c) => c.quote === citation.quote && c.document.id === citation.document.id && c.paragraph === citation.paragraph,
    );
    return known >= 0 ? known : citations.push(citation) - 1;
  };
  const statement = ({ text, by: [first, ...others] }: Said): AnswerStatement => ({
    text,
    citations: [cite(first), ...others.map(cite)],
  });
  const [first, ...others] = said;
  const statements: [AnswerStatement, ...AnswerStatement[]] = [statement(first), ...others.map(statement)];
  const [firstCitation, ...otherCitations] = citations;
  if (!firstCitation) throw new Error('a statement without a citation'); // unreachable: `cite` ran at least once
  const [{ document, passage }] = first.by;
  return {
    headline,
    statements,
    citations: [firstCitation, ...otherCitations],
    warnings,
    basis: 'words',
    entries: [],
    total: null,
    authority: authorityOf(document, passage),
    lead: leadOf(headline),
  };
}

/** Words that a lead has at most. */
const LEAD_WORDS = 12;

/** Whether words are short enough to stand in front of an answer by themselves. */
export function isShort(words: string): boolean {
  return words !== '' && words.split(' ').length <= LEAD_WORDS;
}

/** What a headline says in front of the record's words: its first clause, where that is short enough to stand alone. */
function leadOf(headline: string): string | null {
  const [before = ''] = headline.split('“');
  const [sentence] = splitSentences(before.trim());
  const clause = /^[^:]{1,160}(?=: )/u.exec(before)?.[0] ?? '';
  return [sentence?.text.replace(/[.:]$/, '') ?? '', clause].find(isShort) ?? null;
}

/** A draft that is made of statements of the kind asked for. */
export function factualDraft(headline: string, said: readonly [Said, ...Said[]]): Draft {
  return { ...draft(headline, said), basis: 'statements' };
}
