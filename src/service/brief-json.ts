import type { Briefed } from '../answer/brief/brief.ts';
import { citationJson } from './answer-json.ts';

/** What was said when a brief was asked for, as data: unknown is null and never absent. */
export function briefJson(subject: string, briefed: Briefed, warnings: readonly string[]) {
  const base = { subject, kind: briefed.kind, warnings };
  if (briefed.kind !== 'brief') {
    const headline = briefed.kind === 'nothing' ? briefed.words : null;
    const choices = briefed.kind === 'ambiguous' ? briefed.names : [];
    return { ...base, headline, choices, title: null, of: null, asOf: null, basis: null, ...EMPTY };
  }
  const { title, kind: of, asOf, basis, searched, sections, notRecorded, sources, citations, words } = briefed.brief;
  return {
    ...base,
    headline: null,
    choices: [],
    title,
    of,
    asOf,
    basis,
    searched: { documents: searched.documents, from: searched.from, to: searched.to },
    sections: sections.map(({ title: heading, lines, more }) => ({
      heading,
      lines: lines.map((line) => ({ text: line.text, citations: line.citations })),
      more,
    })),
    notRecorded,
    sources,
    citations: citations.map(citationJson),
    words,
  };
}

const EMPTY = { searched: null, sections: [], notRecorded: null, sources: [], citations: [], words: 0 } as const;
