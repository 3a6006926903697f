import type { Query } from '../domain/query.ts';
import type { DecisionStatement, Force } from '../domain/statement.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { cover, weighTopic } from './coverage.ts';
import { isOfDay } from './days.ts';
import { decisionCaveat } from './decision-wording.ts';
import { type Composer, type Draft, draft, type Support } from './draft.ts';
import { gatherEvidence, LEAST_SHARE } from './evidence.ts';
import { headline } from './headline.ts';
import { newerFirst } from './newer-first.ts';
import { rankEvidence } from './rank.ts';
import { readPassage } from './sentence-terms.ts';
import { isOfBody } from './setting.ts';
import { supportOf, supportOfStatement } from './support.ts';
import { authority, line, repeat } from './wording.ts';

/** A decision with where it stands and how well it speaks of what was asked. */
interface Decision {
  readonly statement: DecisionStatement;
  readonly support: Support;
  readonly strength: number;
}

// Forces that say no more than that something was decided: asked for, they ask for any decision.
const ANY: ReadonlySet<Force> = new Set(['agreed', 'considered', 'received', 'acknowledged']);

/** Where no decision is recorded, a sentence may be told instead only if it covers almost all that was asked. */
const SHARE_WITHOUT_DECISION = 0.75;

/** Answers what was decided, by whom and with what force; a decision asked for by name that is not there is said so. */
export const composeDecision: Composer = (query, view) => {
  const decisions = findDecisions(query, view);
  const asked = query.force && !ANY.has(query.force) ? query.force : null;
  const fitting = asked ? decisions.filter(({ statement }) => statement.forces.includes(asked)) : decisions;
  const [best, ...others] = fitting.length > 0 ? fitting : decisions;
  if (!best) return composeWithoutDecision(query, view);
  const { document, passage } = best.support;
  const sentence = repeat(sentenceOf(best), document);
  const denial = asked && fitting.length === 0 ? `No decision that it was ${asked} is recorded. ` : '';
  const fact = `${denial}${decisionCaveat(best.statement)}${sentence}`;
  return draft(headline(fact, authority(document, passage)), [
    { text: `${decisionCaveat(best.statement)}${sentence} ${authority(document, passage)}`, by: [best.support] },
    ...others.slice(0, 4).map((other) => ({ text: sayDecision(other), by: [other.support] as const })),
  ]);
};

/** The decisions a query asks about: taken ones before what was only put forward, better covered before newer. */
export function findDecisions(query: Query, view: View): Decision[] {
  const body = query.mentions.find((mention) => mention.kind === 'body');
  const topic = weighTopic(query, view).filter(({ term }) => !body || term.mention?.id !== body.id);
  const decisions: Decision[] = [];
  for (const statement of view.statements) {
    if (statement.kind !== 'decision') continue;
    const support = supportOfStatement(statement, view);
    if (!support || !isOfDay(support, query.day, view)) continue;
    if (body && !isBy(statement, support, body)) continue;
    const { share, strength, lacksEssential } = cover(topic, support.document, support.passage, ordinalOf(statement, support));
    if (share < LEAST_SHARE || lacksEssential) continue;
    decisions.push({ statement, support, strength });
  }
  return decisions.sort(
    (a, b) =>
      standingRank(a.statement) - standingRank(b.statement) ||
      (Math.abs(a.strength - b.strength) > 0.15 ? b.strength - a.strength : 0) ||
      FORM_RANK[a.statement.form] - FORM_RANK[b.statement.form] ||
      newerFirst(a.support.document, b.support.document) ||
      a.support.passage.paragraph - b.support.passage.paragraph ||
      a.statement.start - b.statement.start,
  );
}

const FORM_RANK: Record<DecisionStatement['form'], number> = { resolved: 0, 'by-vote': 0, agreed: 1, recorded: 2 };

function standingRank({ standing }: DecisionStatement): number {
  return standing === 'own' || standing === 'earlier' ? 0 : 1;
}

/** Whether a body took a decision: named as the one that did, else the body whose paper records it. */
function isBy(
  { by, quote }: DecisionStatement,
  { document }: Support,
  body: { readonly id: string; readonly names: readonly string[] },
): boolean {
  if (isOfBody(document, body)) return true;
  const said = new Set(stems(`${by ?? ''} ${quote}`));
  return body.names.some((name) => {
    const name_ = stems(name);
    return name_.length > 0 && name_.every((stem) => said.has(stem));
  });
}

function sayDecision({ statement, support }: Decision): string {
  const { document, passage } = support;
  return `${decisionCaveat(statement)}${repeat(sentenceOf({ statement, support }), document)} ${authority(document, passage)}`;
}

function ordinalOf(statement: DecisionStatement, { passage }: Support): number {
  return Math.max(0, readPassage(passage).sentences.findIndex((s) => s.start <= statement.start && s.end > statement.start));
}

function sentenceOf({ statement, support }: Pick<Decision, 'statement' | 'support'>): string {
  return readPassage(support.passage).sentences[ordinalOf(statement, support)]?.text ?? statement.quote;
}

function composeWithoutDecision(query: Query, view: View): Draft | null {
  if (query.topic.every((term) => term.mention?.kind === 'body')) return null;
  const { passing } = gatherEvidence(query, view, SHARE_WITHOUT_DECISION);
  const [best, ...others] = rankEvidence(passing, () => 0);
  if (!best) return null;
  const { document, passage, sentence } = best;
  return draft(
    headline(`No decision on this is recorded. ${repeat(sentence.text, document)}`, authority(document, passage)),
    [
      { text: line(best), by: [supportOf(best)] },
      ...others.slice(0, 2).map((e) => ({ text: line(e), by: [supportOf(e)] as const })),
    ],
  );
}
