import type { DecisionStatement, Force } from '../domain/statement.ts';
import type { Evidence } from './evidence.ts';

const MOVES =
  /\b(?:develop|complet|establish|began|begun|start|launch|open(?:ed|ing)?\b|clos(?:ed|ing)\b|commission(?:ed)?\b|under way|agreed|approved|decided|published|delay|postpone|defer|moved\b|revis|increas|reduc|succe(?:ed|ss)|resign|appoint|elected|took effect|withdrawn)/i;

const PROCEDURE =
  /\bminutes of the\b|\brecord of the meeting\b|\b(?:correct|accurate) record\b|\bcorrectly recorded\b|\bpress and public\b|\bpublic be excluded\b|\bapologies\b|\bdeclarations? of interest\b|\b(?:was|were) in attendance\b|^the (?:report|update|minutes|information) be (?:noted|received)\b/i;

const NEXT_MEETING =
  /\bnext (?:programmed |scheduled )?meeting\b|\b(?:will|would) next meet\b|^[^.;,]{0,70}\b(?:last )?met on [^.;,]{0,30}\.?$|^(?:(?:draft )?minutes|record|notes|transcript) (?:taken |made )?(?:of|from)\b/i;

// Somebody's own tale, as a transcript gives it.
const PERSONAL = /\b(?:I|my|me)\b/;

const ASKING = /^(?:ask|quer|wonder|enquir|inquir|question|request)/;

/**
 * How much a sentence tells of the life of a matter: what was decided, dated, counted or set moving, more than what was
 * talked over. Weights were set by hand on the invented plan's views; only their order matters.
 */
export function salience(evidence: Evidence): number {
  let known = weights.get(evidence);
  if (known === undefined) {
    known = weigh(evidence);
    weights.set(evidence, known);
  }
  return known;
}

// The evidence of no matter in particular is kept with its view, and weighed once.
const weights = new WeakMap<Evidence, number>();

function weigh(evidence: Evidence): number {
  const { statements, sentence, coverage } = evidence;
  const dated = statements.some((s) => s.kind === 'date');
  const counted = statements.some((s) => s.kind === 'figure' && (s.unit !== 'count' || s.value > FEW));
  const decisions = statements.filter((s): s is DecisionStatement => s.kind === 'decision');
  return (
    NEARNESS * coverage.strength -
    LACKING * (1 - coverage.share) +
    Math.max(0, ...decisions.map(weightOfDecision)) +
    (decisions.length === 0 && MOVES.test(sentence.text) ? MOVED : 0) +
    (dated ? (decisions.length > 0 ? DATED_DECISION : DATED) : 0) +
    (counted ? (dated ? COUNTED_BESIDE : COUNTED) : 0) -
    (isProcedure(evidence) ? 0.9 : 0) -
    (PERSONAL.test(sentence.text) ? 0.1 : 0) -
    (isOnlyAsked(evidence) ? 0.5 : 0) -
    (sentence.order.length < 4 ? 0.4 : 0)
  );
}

/** What it counts that the matter is named in the sentence itself and not only by its heading or its paper. */
const NEARNESS = 0.5;

/** What a date adds; less to a decision, whose day is its paper's. */
const DATED = 0.45;
const DATED_DECISION = 0.2;

/** What a figure adds, alone and beside a date, and what a step taken adds where no decision tells it. */
const COUNTED = 0.2;
const COUNTED_BESIDE = 0.1;
const MOVED = 0.25;

/** Counts up to this say little: "two questions". */
const FEW = 3;

/** What it costs a sentence to leave a part of the matter unnamed. */
const LACKING = 0.6;

// What takes a matter no further than that a meeting knows of it.
const HEARD: ReadonlySet<Force> = new Set(['noted', 'acknowledged', 'considered', 'received']);
const ASKED: ReadonlySet<Force> = new Set([...HEARD, 'requested', 'referred', 'delegated', 'recommended']);

function weightOfDecision({ standing, forces }: DecisionStatement): number {
  if (forces.every((force) => force === 'considered' || force === 'received')) return 0.1;
  switch (standing) {
    case 'own':
      return forces.every((force) => HEARD.has(force)) ? 0.25 : forces.every((force) => ASKED.has(force)) ? 0.4 : 0.55;
    case 'earlier':
      return 0.3;
    case 'lost':
      return 0.35;
    case 'proposal':
    case 'recommendation':
      return 0.25;
    case 'motion':
      return 0;
  }
}

/** A sentence in its passage. */
interface Placed {
  readonly sentence: { readonly text: string };
  readonly passage: Evidence['passage'];
}

/** Whether a sentence is about how a meeting or a paper is run: its minutes, apologies, letterhead, next date. */
export function isProcedure(placed: Placed): boolean {
  let known = procedures.get(placed.sentence);
  if (known === undefined) {
    known = readsAsProcedure(placed);
    procedures.set(placed.sentence, known);
  }
  return known;
}

// A sentence stands in one passage, so that it is looked at once.
const procedures = new WeakMap<Placed['sentence'], boolean>();

function readsAsProcedure({ sentence, passage }: Placed): boolean {
  return (
    PROCEDURE.test(sentence.text) ||
    NEXT_MEETING.test(sentence.text) ||
    LETTERHEAD.test(sentence.text) ||
    APPENDED.test(passage.headings.at(-1) ?? '') ||
    isBareDay(sentence.text, passage.headings)
  );
}

// Lines above and below a paper's text: who it is by and to, when it was dated, what papers it draws on.
const LETTERHEAD =
  /^(?:to|from|by|cc|subject|status|summary|signed|dated?|(?:date|day|time) of \w+|(?:key )?decision(?: \w+){0,6}) ?:/i;
const APPENDED = /^(?:\W|\d)*(?:background (?:documents?|papers?)|contacts?\b|attendance|present|apologies)/i;

/** "Wednesday, 25 January at 10.00am." under "Date of next meeting". */
function isBareDay(text: string, headings: readonly string[]): boolean {
  return text.length < 60 && NEXT_MEETING.test(headings.at(-1) ?? '');
}

/** Whether a sentence only reports that somebody asked something. */
function isOnlyAsked({ statements, sentence }: Evidence): boolean {
  const said = statements.filter((s) => s.kind === 'contribution');
  return sentence.text.endsWith('?') || (said.length > 0 && said.every((s) => ASKING.test(s.verb.toLowerCase())));
}
