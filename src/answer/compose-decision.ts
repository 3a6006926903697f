import { HEADLINE_LIMIT } from '../domain/answer.ts';
import type { Support } from '../domain/cite.ts';
import { knownDate } from '../domain/date-phrase.ts';
import type { Query } from '../domain/query.ts';
import type { DecisionStatement, Force } from '../domain/statement.ts';
import { cover, weighTopic } from '../evidence/coverage.ts';
import { fits, isOfDay } from '../evidence/days.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { isOfBody } from '../evidence/setting.ts';
import { speaksFor } from '../evidence/superseded.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { decisionCaveat } from './decision-wording.ts';
import { type Composer, type Draft, factualDraft } from './draft.ts';
import { gatherEvidence, LEAST_SHARE } from './evidence.ts';
import { headline } from './headline.ts';
import { inThesePapers } from './in-these-papers.ts';
import { strengthOf } from './strength.ts';
import { supportOfStatement } from './support.ts';
import { withoutForce } from './without-force.ts';
import { repeat } from './wording.ts';

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
  const asked = askedForce(query);
  const fitting = asked ? decisions.filter(({ statement }) => hasForce(statement, asked)) : decisions;
  const [best, ...others] = fitting.length > 0 ? fitting : decisions;
  if (!best || isBeside(best, query, view)) return null;
  const undone = asked && fitting.length > 0 ? undoing(fitting, asked, query, view) : null;
  return undone ? tellUndone(undone, best, others) : tell(best, others, query, view);
};

/** The newest decision on the matter that took it back, where none of those asked for is as new; null where it stands. */
function undoing(fitting: readonly Decision[], asked: Force, query: Query, view: View): Decision | null {
  if (UNDOES.has(asked)) return null;
  const later = findDecisions(withoutForce(query), view)
    .filter(({ statement }) => statement.forces.some((force) => UNDOES.has(force)))
    .filter(({ statement }) => statement.standing === 'own' || statement.standing === 'earlier')
    .filter(({ support }) => fitting.every((one) => newerFirst(support.document, one.support.document) < 0))
    .sort((a, b) => newerFirst(a.support.document, b.support.document));
  return later[0] ?? null;
}

const UNDOES: ReadonlySet<Force> = new Set(['withdrawn']);

/** What was decided and taken back: the newest word first, then what it undid. */
function tellUndone(undone: Decision, before: Decision, others: readonly Decision[]): Draft {
  const [now, then] = [sayDecision(undone), sayDecision(before)];
  const whole = `${now} Before that: ${then}`;
  return factualDraft(headline(whole.length <= HEADLINE_LIMIT ? whole : now), [
    { text: now, by: [undone.support] },
    { text: then, by: [before.support] },
    ...others
      .filter((other) => other.support.passage !== undone.support.passage)
      .slice(0, 3)
      .map((other) => ({ text: sayDecision(other), by: [other.support] as const })),
  ]);
}

/** The least strength of the decision that is told instead of the one that a question presumes. */
const LEAST_STRENGTH = 0.7;

/** That what a question presumes was not decided so, with what was; null where it was, or nothing like it is recorded. */
export const composeDenial: Composer = (query, view) => {
  const asked = askedForce(query);
  const matter = withoutForce(query);
  const decisions = findDecisions(matter, view).sort((a, b) => b.strength - a.strength);
  const [best, ...others] = decisions;
  if (!asked || !best || matter.topic.length === 0 || decisions.some(({ statement }) => hasForce(statement, asked)))
    return null;
  const draft = tell(best, others, query, view);
  return strengthOf(draft.citations[0], matter, view) >= LEAST_STRENGTH ? draft : null;
};

const ASKS_WHETHER = /^\W*(?:(?:so|and|ok|why|when|how) )?(?:did|has|have|had|was|were|is|are)\b/i;

function tell(best: Decision, others: readonly Decision[], query: Query, view: View): Draft {
  const { document } = best.support;
  const sentence = repeat(sentenceOf(best), document);
  const asked = askedForce(query);
  // That something was not decided so is said where that was asked ("did the board approve it?"), of a body or a matter
  // whose decisions were all looked through.
  const isDenied =
    asked &&
    withoutForce(query).topic.length > 0 &&
    ASKS_WHETHER.test(query.text) &&
    ![best, ...others].some(({ statement }) => hasForce(statement, asked));
  const denial = isDenied ? `No decision that it was ${asked} is recorded ${inThesePapers(view)}.` : '';
  const opening = denial === '' ? '' : `${denial} `;
  const fact = `${opening}${decisionCaveat(best.statement)}${sentence}`;
  const more = others.find(
    (other) => other.support.document === document && other.statement.standing === best.statement.standing,
  );
  const also = more ? ` ${repeat(sentenceOf(more), document)}` : '';
  const fits = fact.length + also.length < HEADLINE_LIMIT;
  const made = factualDraft(headline(fits ? `${fact}${also}` : fact), [
    { text: `${decisionCaveat(best.statement)}${sentence}`, by: [best.support] },
    ...(more ? [more, ...others.filter((other) => other !== more)] : others)
      .slice(0, 4)
      .map((other) => ({ text: sayDecision(other), by: [other.support] as const })),
  ]);
  return denial === '' ? made : { ...made, ofNow: denial };
}

/** The operative verb that an answer must have or deny; null where any decision will do. */
function askedForce({ force }: Query): Force | null {
  return force && !ANY.has(force) ? force : null;
}

const PUT_OFF: ReadonlySet<Force> = new Set(['deferred', 'postponed']);

/** Whether a decision is of a force; what a report recommends is recommended, whatever it recommends. */
function hasForce({ forces, standing }: DecisionStatement, force: Force): boolean {
  // What was deferred was postponed, and the other way round.
  if (PUT_OFF.has(force) && forces.some((own) => PUT_OFF.has(own))) return true;
  return forces.includes(force) || (force === 'recommended' && standing === 'recommendation');
}

/** A decision that covers the matter this much less than another sentence does is on something else. */
const BESIDE = 0.3;

function isBeside(best: Decision, query: Query, view: View): boolean {
  const [evidence] = gatherEvidence(query, view, SHARE_WITHOUT_DECISION).passing;
  return evidence !== undefined && evidence.coverage.strength - best.strength > BESIDE;
}

/** The decisions a query asks about: taken ones before what was only put forward, better covered before newer. */
export function findDecisions(query: Query, view: View): Decision[] {
  const body = query.mentions.find((mention) => mention.kind === 'body');
  const topic = weighTopic(query, view).filter(({ term }) => !body || term.mention?.id !== body.id);
  const decisions: Decision[] = [];
  for (const statement of view.statements) {
    if (statement.kind !== 'decision') continue;
    const support = supportOfStatement(statement, view);
    if (!support || !speaksFor(support.document, query, view) || !isDecidedOn(statement, support, query, view))
      continue;
    if (body && !isBy(statement, support, body)) continue;
    const { share, strength, lacksEssential } = cover(
      topic,
      support.document,
      support.passage,
      ordinalOf(statement, support),
      { item: true },
    );
    if (share < LEAST_SHARE || lacksEssential) continue;
    decisions.push({ statement, support, strength });
  }
  return decisions.sort(
    (a, b) =>
      standingRank(a.statement) - standingRank(b.statement) ||
      (Math.abs(a.strength - b.strength) > 0.25 ? b.strength - a.strength : 0) ||
      newerFirst(a.support.document, b.support.document) ||
      FORM_RANK[a.statement.form] - FORM_RANK[b.statement.form] ||
      a.support.passage.paragraph - b.support.passage.paragraph ||
      a.statement.start - b.statement.start,
  );
}

const FORM_RANK: Record<DecisionStatement['form'], number> = { resolved: 0, 'by-vote': 0, agreed: 1, recorded: 2 };

const PROCEDURE = /\bminutes of the\b|\b(?:correct|accurate) record\b|\bpress and public\b|\bpublic be excluded\b/i;

/** Decisions on the matter first, then those on procedure and bare outcomes of a vote, then what nobody has decided. */
function standingRank({ standing, forces, what, quote }: DecisionStatement): number {
  if (standing !== 'own' && standing !== 'earlier') return 2;
  const heardOnly = forces.every((force) => force === 'considered' || force === 'received');
  return heardOnly || PROCEDURE.test(quote) || what.split(' ').length < 2 ? 1 : 0;
}

/** Whether a decision was taken on the day asked about: its paper's day for its own meeting's, else the day it gives. */
export function isDecidedOn(statement: DecisionStatement, support: Support, { day }: Query, view: View): boolean {
  if (!day) return true;
  const date = support.document.date?.date;
  if (statement.standing === 'own' && date !== undefined) return fits(date, day);
  return statement.on ? fits(knownDate(statement.on), day) : isOfDay(support, day, view);
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
  const { document } = support;
  return `${decisionCaveat(statement)}${repeat(sentenceOf({ statement, support }), document)}`;
}

function ordinalOf(statement: DecisionStatement, { passage }: Support): number {
  return Math.max(
    0,
    readPassage(passage).sentences.findIndex((s) => s.start <= statement.start && s.end > statement.start),
  );
}

function sentenceOf({ statement, support }: Pick<Decision, 'statement' | 'support'>): string {
  return readPassage(support.passage).sentences[ordinalOf(statement, support)]?.text ?? statement.quote;
}
