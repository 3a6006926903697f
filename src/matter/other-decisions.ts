import type { Document } from '../domain/document.ts';
import { holdsDecisions } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Force } from '../domain/statement.ts';
import { DECIDERS, DECIDING, MATTERS, SENT } from '../english/deciding-words.ts';
import { type ReadSentence, readPassage } from '../evidence/sentence-terms.ts';
import { isReplaced } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import type { OwnDecision } from './own-decisions.ts';

const VERBS = DECIDING.map(([, verbs]) => verbs).join('|');
const FORCES = DECIDING.map(([force, verbs]) => [force, new RegExp(`^(?:${verbs})$`, 'i')] as const);

const BEFORE = '(?:(?:considered|discussed|debated|heard|received)\\b[^.;]{0,90}?\\band\\s+(?:was\\s+|were\\s+)?)?';

const NAMED = '(?:decision|resolution|resolved):?';

/** "The Board then rescinded …", "It DECIDED that …"; never "had rescinded", which another meeting did. */
const BODY_DID = new RegExp(
  `^(?:[\\d.]+\\s+)?(?:${NAMED}\\s+)?(?:[^,;.]{1,60},\\s+)?(?:the\\s+(?:[\\p{L}'’-]+\\s+){0,5}?(?:${DECIDERS})|it|members|they)\\s+(?:(?:also|then|therefore|again|unanimously|formally|accordingly)\\s+){0,2}${BEFORE}(?:(?:did not|could not) decide,? and\\s+)?(${VERBS}|recommended)(?![\\p{L}-])`,
  'iu',
);
/** Minutes that write the operative verb in capitals. */
const CAPITALS = new RegExp(`(?<!\\p{L})(${VERBS.toUpperCase()})(?!\\p{L})`, 'u');
/** "Approved, by 3 votes to 1, that …", "Deferred.", "Larch House: agreed to …": what a record of decisions says. */
const OPENS = new RegExp(
  `^(?:[A-Z]?[\\d.]+\\s+)?(?:${NAMED}\\s+)?(?:[^.:;]{1,60}:\\s+(?=agreed\\b))?(${VERBS})(?=[.,:]| (?:that|by|the|an?|to|in|with|for|from|subject|as|without|pending|until|save)\\b)`,
  'iu',
);
/** "Option B was approved", "The proposal is rejected"; not what another body or an earlier day did. */
const PASSIVE = new RegExp(
  `\\b(?:is|are|was|were)\\s+(?:hereby\\s+)?${BEFORE}(${VERBS})(?![\\p{L}-])(?! (?:by (?!\\p{L}+ votes)|(?:in|on|at) (?:the )?(?:\\p{Lu}|\\d|last|previous|same)))`,
  'u',
);
/** "Nothing was settled": that something was not decided is no decision. */
const NOTHING = /\b(?:nothing|nobody|none|neither|no (?:decision|conclusion|agreement|view))\b[^,;]*$/i;
const OF_MATTER = new RegExp(`\\b(?:${MATTERS})\\b`, 'i');
/** "Number 7 was accepted": of a numbered list of recommendations. */
const NUMBERED = /\b(?:numbers?|no\.?|recommendations?) \d/i;
/** "A letter from the League of Friends was received." */
const RECEIVED = new RegExp(`\\b(?:${SENT})\\b[^.;]*\\b(?:was|were) received(?: with thanks)?\\.?$`, 'i');
/** What a note of a meeting puts in front of what was settled, and of what was not. */
const LABELLED = /^(?:[\d.]+\s+)?(not agreed|agreed|decided|resolved|approved|rejected|deferred)(?: that|:)\s/i;
/** "To take an option …", "Not to pursue …": what stands under the heading of a decision. */
const INFINITIVE = /^(?:\(?[\da-z]{1,3}[.)]\s+)?(not\s+)?to\s+\p{Ll}/iu;
/** "withdraws paragraph 1", "does not accept the advice": of a notice that says what its decision maker does. */
const PRESENT: readonly (readonly [Force, RegExp])[] = [
  ['withdrawn', /^(?:withdraws|rescinds|revokes)\b/i],
  ['rejected', /^(?:does not (?:accept|agree|approve|support)|rejects|declines|refuses)\b/i],
  ['ratified', /^(?:confirms|ratifies)\b/i],
];
const DELEGATES = /^\W*to delegate\b/i;
/** "It was carried by eight votes to two", "The motion was then put and carried", "Carried unanimously." */
const CARRIED =
  /^(?:[\d.]+\s+)?(?:(?:it|this|that|the (?:substantive |original |amended )?(?:motion|amendment|proposal|resolution)(?: as amended)?)\s+(?:was|were)\s+(?:then\s+|duly\s+)?(?:put(?: to the vote)?,? and\s+(?:was\s+)?)?)?carried\b(?! (?:out|forward|over|on)\b)/i;
/** Before the verb: what makes it another's, an earlier or no decision. */
const NOT_OWN =
  /\b(?:had|has|have|would|should|could|may|might|if|until|when|unless|once|whether|why|what|which|who|that|because|after|before|since|motion|amendment|said|asked|told|reported|explained|noted)\b/i;

/** Decisions that minutes and records of decisions tell without a frame that is read as one anywhere; none of other papers. */
export function otherDecisions(document: Document, view: View): OwnDecision[] {
  if (isReplaced(document, view)) return [];
  if (document.kind === 'note' && document.body !== null) return ofNote(document, view);
  if (!holdsDecisions(document.kind)) return [];
  return document.passages
    .filter((passage) => view.passage(document.id, passage.paragraph))
    .flatMap((passage) => (passage.form === 'row' ? ofRow(passage, document) : ofSentences(passage, document, view)));
}

/** A note of a body's meeting says "Agreed:" or "Not agreed:" of what is one; nothing else in it is. */
function ofNote(document: Document, view: View): OwnDecision[] {
  return document.passages.flatMap((passage) => {
    const label = LABELLED.exec(passage.text)?.[1];
    const force = label === undefined ? null : forceOf(label.toLowerCase());
    const [sentence] = readPassage(passage).sentences;
    if (force === null || !sentence || !view.passage(document.id, passage.paragraph)) return [];
    return [{ support: { document, passage, start: 0, end: sentence.end }, force }];
  });
}

const DECISIONS = /\b(?:decisions?|resolutions?)\b/i;

/** A row of a table of decisions: all of it is the decision, in whatever words. */
function ofRow(passage: Passage, document: Document): OwnDecision[] {
  const cells = passage.text.split('|').map((cell) => cell.trim());
  const inTable = document.kind === 'decision-record' && DECISIONS.test(passage.headings.at(-1) ?? '');
  if (!inTable || cells.length < 3) return [];
  const force = cells.map((cell) => forceOf(cell.split(/[ ,;]/)[0] ?? '')).find((found) => found !== null);
  return [{ support: { document, passage, start: 0, end: passage.text.length }, force: force ?? 'agreed' }];
}

function ofSentences(passage: Passage, document: Document, view: View): OwnDecision[] {
  const statements = view.statementsOf(document.id, passage.paragraph).filter(({ kind }) => kind === 'decision');
  return readPassage(passage).sentences.flatMap((sentence) => {
    if (statements.some(({ start, end }) => start < sentence.end && end > sentence.start)) return [];
    const force = forceIn(sentence) ?? forceUnderHeading(sentence, passage, document);
    return force === null ? [] : [{ support: { document, passage, start: sentence.start, end: sentence.end }, force }];
  });
}

/** Of a record of decisions what stands under "Decision" as an infinitive: to do it was agreed, not to do it is a refusal. */
function forceUnderHeading({ text, start }: ReadSentence, { headings }: Passage, { kind }: Document): Force | null {
  if (
    kind !== 'decision-record' ||
    start > 0 ||
    !/^(?:[\d.]+\s*)?(?:decisions?|resolutions?)\b/i.test(headings.at(-1) ?? '')
  )
    return null;
  const present = PRESENT.find(([, verbs]) => verbs.test(text));
  if (present) return present[0];
  const infinitive = INFINITIVE.exec(text);
  if (!infinitive) return null;
  return infinitive[1] ? 'rejected' : DELEGATES.test(text) ? 'delegated' : 'agreed';
}

function forceIn({ text }: ReadSentence): Force | null {
  const capitals = CAPITALS.exec(text);
  if (capitals) return forceOf(capitals[1] ?? '');
  const did = BODY_DID.exec(text);
  // "They did not agree." tells of a quarrel.
  if (did && !/^(?:[\d.]+\s+)?they did not agree\.?$/i.test(text)) return forceOf(did[1] ?? '');
  if (CARRIED.test(text)) return 'agreed';
  if (RECEIVED.test(text) && !/\bno\b/i.test(text) && !NOT_OWN.test(text)) return 'received';
  const passive = PASSIVE.exec(text);
  const before = passive ? text.slice(text.lastIndexOf(';', passive.index) + 1, passive.index) : '';
  if (passive && !NOT_OWN.test(before) && !NOTHING.test(before)) {
    const force = forceOf(passive[1] ?? '');
    const isAnyones = force === 'referred' || passive[1] === 'accepted';
    if (!isAnyones || OF_MATTER.test(before) || NUMBERED.test(before)) return force;
  }
  const opens = OPENS.exec(text);
  return opens ? forceOf(opens[1] ?? '') : null;
}

function forceOf(verb: string): Force | null {
  return verb === 'recommended' ? verb : (FORCES.find(([, form]) => form.test(verb))?.[0] ?? null);
}
