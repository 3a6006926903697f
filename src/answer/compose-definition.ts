import type { Mention, Query } from '../domain/query.ts';
import type { DefinitionStatement } from '../domain/statement.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { composePassages } from './compose-passages.ts';
import { composeProfile } from './compose-profile.ts';
import { composeStatus } from './compose-status.ts';
import { type Composer, type Draft, draft } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headline, stopped } from './headline.ts';
import { rankEvidence } from './rank.ts';
import { supportOf } from './support.ts';
import { authority, line, repeat } from './wording.ts';

/** A description needs evidence that covers more of the question than an answer to a pointed one. */
const SHARE_FOR_DESCRIPTION = 0.75;

/**
 * Answers what something is: by what a paper says it means, else by the register's glossary (named as such) beside the
 * place that uses the term, else by where the matter stands.
 */
export const composeDefinition: Composer = (query, view) => {
  const only = query.topic.length === 1 ? query.mentions[0] : undefined;
  if (only?.kind === 'person') return composeProfile(query, view);
  const { passing } = gatherEvidence(query, view);
  const [best, ...others] = rankEvidence(
    passing.filter((e) => definitionsIn(e, query).length > 0),
    (e) => Math.max(...definitionsIn(e, query).map((definition) => worth(definition, query))),
  );
  const registered = only ? registerMeaning(only, view) : null;
  if (best && (!registered || saysMeaning(best, query))) return fromPaper(query, best, others);
  if (registered && only)
    return fromRegister(
      only,
      registered,
      rankEvidence(passing, () => 0),
    );
  if (only) return composeStatus(query, view);
  const described = gatherEvidence(query, view, SHARE_FOR_DESCRIPTION).passing;
  return described.length > 0 ? composePassages(query, view) : null;
};

function fromPaper(query: Query, best: Evidence, others: readonly Evidence[]): Draft {
  const [definition] = definitionsIn(best, query).sort((a, b) => worth(b, query) - worth(a, query));
  const name = definition && definition.manner === 'expansion' ? `${definition.term}: ${definition.meaning}. ` : '';
  return draft(
    headline(`${name}${repeat(best.sentence.text, best.document)}`, authority(best.document, best.passage)),
    [
      { text: line(best), by: [supportOf(best)] },
      ...others.slice(0, 2).map((e) => ({ text: line(e), by: [supportOf(e)] as const })),
    ],
  );
}

function fromRegister(mention: Mention, meaning: string, uses: readonly Evidence[]): Draft | null {
  const [use] = uses;
  if (!use) return null;
  return draft(
    headline(
      `${mention.words}: ${stopped(meaning)} (From the register, not a paper.) In use: ${repeat(use.sentence.text, use.document)}`,
      authority(use.document, use.passage),
    ),
    [{ text: line(use), by: [supportOf(use)] }],
  );
}

/** The definitions a sentence gives of what was asked, by the term or by what it stands for. */
function definitionsIn({ statements }: Evidence, query: Query): DefinitionStatement[] {
  return statements.filter((s): s is DefinitionStatement => s.kind === 'definition' && worth(s, query) > 0);
}

/** How well a definition fits: its term is what was asked (1), is part of it (less); a meaning outweighs an expansion. */
function worth({ term, meaning, manner }: DefinitionStatement, query: Query): number {
  const termStems = stems(term);
  const wanted = new Set(query.topic.flatMap((t) => t.alternatives.flat()));
  const names = new Set(query.mentions.flatMap((m) => m.names.map((name) => name.toLowerCase())));
  const named = names.has(term.toLowerCase()) || names.has(meaning.toLowerCase());
  const shared = termStems.filter((stem) => wanted.has(stem)).length / Math.max(1, termStems.length);
  if (!named && shared < 0.5) return 0;
  return (named ? 1 : shared) + (manner === 'expansion' ? 0 : 0.5);
}

function saysMeaning(evidence: Evidence, query: Query): boolean {
  return definitionsIn(evidence, query).some((definition) => definition.manner !== 'expansion');
}

function registerMeaning(mention: Mention, { registry }: View): string | null {
  const names = new Set(mention.names.map((name) => name.toLowerCase()));
  for (const { term, expansion, meaning } of registry.glossary) {
    if (!names.has(term.toLowerCase()) && !(expansion && names.has(expansion.toLowerCase()))) continue;
    const full = [expansion, meaning].filter((part) => part !== null).join(': ');
    if (full !== '') return full;
  }
  return registry.workstreams.find((w) => w.id === mention.id)?.description ?? null;
}
