import { HEADLINE_LIMIT } from '../domain/answer.ts';
import type { Mention, Query } from '../domain/query.ts';
import type { DefinitionStatement } from '../domain/statement.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { composeProfile } from './compose-profile.ts';
import { composeStatus } from './compose-status.ts';
import { type Composer, type Draft, factualDraft, isShort } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { capitalised, headline, stopped } from './headline.ts';
import { rankEvidence } from './rank.ts';
import { supportOf } from './support.ts';
import { line, repeat } from './wording.ts';

/**
 * Answers what something is: by what a paper says it means, else by the register's glossary (named as such) beside the
 * place that uses the term, else by where the matter stands.
 */
export const composeDefinition: Composer = (query, view) => {
  const only = onlyMention(query);
  if (only?.kind === 'person') return composeProfile(query, view);
  const { passing } = gatherEvidence(query, view);
  const [best, ...others] = rankEvidence(
    passing.filter((e) => definitionsIn(e, query).length > 0),
    (e) => Math.max(...definitionsIn(e, query).map((definition) => worth(definition, query))),
  );
  const registered = only ? registerMeaning(only, view) : null;
  const several = best && meaningsOf(best, others, query);
  if (several && several.length > 1) return fromPapers(several);
  if (best && (!registered || saysMeaning(best, query))) return fromPaper(query, best, others);
  if (registered && only)
    return fromRegister(
      only,
      registered,
      rankEvidence(passing, (e) => (showsUse(e, only) ? 1 : 0)),
    );
  // What stands nowhere as a meaning is none: where a matter stands is not what its name means.
  return only && !ASKS_MEANING.test(query.text) ? composeStatus(query, view) : null;
};

/** The one thing asked about; "Lot 2" is a name and its number, and still one thing. */
function onlyMention({ topic, mentions }: Query): Mention | undefined {
  const [mention] = mentions;
  return topic.length > 0 && topic.every(({ words }) => words === (mention?.words ?? topic[0]?.words))
    ? mention
    : undefined;
}

const ASKS_MEANING = /\b(?:stand(?:s)? for|mean(?:s|t|ing)?|definition|define|acronym|short for|what is that)\b/i;

function fromPaper(query: Query, best: Evidence, others: readonly Evidence[]): Draft {
  const [definition] = definitionsIn(best, query).sort((a, b) => worth(b, query) - worth(a, query));
  const name = definition && definition.manner === 'expansion' ? `${definition.term}: ${definition.meaning}. ` : '';
  const made = factualDraft(headline(`${name}${repeat(best.sentence.text, best.document)}`), [
    { text: line(best), by: [supportOf(best)] },
    ...others.slice(0, 2).map((e) => ({ text: line(e), by: [supportOf(e)] as const })),
  ]);
  return name === '' ? made : { ...made, lead: meaningLead(name) };
}

/** A meaning with the sentence that gives it. */
interface Meaning {
  readonly definition: DefinitionStatement;
  readonly evidence: Evidence;
}

/** What one short form stands for in these papers, each meaning once; papers may use it for several things. */
function meaningsOf(best: Evidence, others: readonly Evidence[], query: Query): Meaning[] {
  const [first] = definitionsIn(best, query);
  if (first?.manner !== 'expansion') return [];
  const known = new Map<string, Meaning>();
  for (const evidence of [best, ...others])
    for (const definition of definitionsIn(evidence, query))
      if (definition.manner === 'expansion' && definition.term === first.term) {
        const key = stems(definition.meaning).join(' ');
        if (!known.has(key)) known.set(key, { definition, evidence });
      }
  return [...known.values()];
}

/** The most meanings that a headline gives. */
const MEANINGS = 3;

function fromPapers(meanings: readonly Meaning[]): Draft | null {
  const [first, ...others] = meanings.slice(0, MEANINGS);
  if (!first) return null;
  const all = [first, ...others].map(({ definition }) => definition.meaning).join('; or ');
  return factualDraft(headline(`${first.definition.term} has ${meanings.length} meanings in these papers: ${all}.`), [
    { text: line(first.evidence), by: [supportOf(first.evidence)] },
    ...others.map(({ evidence }) => ({ text: line(evidence), by: [supportOf(evidence)] as const })),
  ]);
}

/** Whether a sentence shows how a name is used: it holds the name itself, and is more than a row or a list of who was there. */
function showsUse({ sentence, passage, statements }: Evidence, { names }: Mention): boolean {
  const held = new Set(sentence.places.map(({ stem }) => stem));
  return (
    passage.form !== 'row' &&
    !statements.some(({ kind }) => kind === 'attendance') &&
    names.some((name) => stems(name).every((stem) => held.has(stem)))
  );
}

function fromRegister(mention: Mention, meaning: string, uses: readonly Evidence[]): Draft | null {
  const [use] = uses;
  if (!use) return null;
  const isSaid = meaning.toLowerCase().startsWith(mention.words.toLowerCase());
  const name = isSaid ? capitalised(stopped(meaning)) : `${mention.words}: ${stopped(meaning)}`;
  const registered = `${name} (From the register, not a paper.)`;
  const inUse = ` In use: ${repeat(use.sentence.text, use.document)}`;
  const made = factualDraft(
    registered.length + inUse.length <= HEADLINE_LIMIT ? `${registered}${inUse}` : headline(registered),
    [{ text: line(use), by: [supportOf(use)] }],
  );
  return { ...made, lead: meaningLead(name) };
}

/** A name with what it means, where that is short enough to stand in front; a name alone says nothing. */
function meaningLead(name: string): string | null {
  const lead = name.trim().replace(/\.$/, '');
  return isShort(lead) ? lead : null;
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
  const isMeant = names.has(meaning.toLowerCase());
  // Two things may share their initials: asked for by its full name, a thing is not what else the initials stand for.
  if (manner === 'expansion' && names.size > 0 && !isMeant && !isAskedAs(term, query)) return 0;
  const named = names.has(term.toLowerCase()) || isMeant;
  const shared = termStems.filter((stem) => wanted.has(stem)).length / Math.max(1, termStems.length);
  if (!named && shared < 0.5) return 0;
  return (named ? 1 : shared) + (manner === 'expansion' ? 0 : 0.5);
}

function isAskedAs(term: string, { topic }: Query): boolean {
  return topic.some(({ words }) => words.toLowerCase() === term.toLowerCase());
}

function saysMeaning(evidence: Evidence, query: Query): boolean {
  return definitionsIn(evidence, query).some((definition) => definition.manner !== 'expansion');
}

function registerMeaning(mention: Mention, { registry }: View): string | null {
  const names = new Set(mention.names.map((name) => name.toLowerCase()));
  for (const { term, expansion, meaning } of registry.glossary) {
    if (!names.has(term.toLowerCase()) && !(expansion && names.has(expansion.toLowerCase()))) continue;
    const full = [expansion, meaning].filter((part) => part !== null).join(': ');
    // Asked for in full, a name is not explained by itself.
    if (full !== '' && full.toLowerCase() !== mention.words.toLowerCase()) return full;
  }
  return registry.workstreams.find((w) => w.id === mention.id)?.description ?? null;
}
