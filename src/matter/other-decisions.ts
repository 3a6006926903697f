import type { Document } from '../domain/document.ts';
import { holdsDecisions } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Force } from '../domain/statement.ts';
import { DECIDERS, DECIDING, MATTERS } from '../english/deciding-words.ts';
import { type ReadSentence, readPassage } from '../evidence/sentence-terms.ts';
import { isReplaced } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import type { OwnDecision } from './own-decisions.ts';

const VERBS = DECIDING.map(([, verbs]) => verbs).join('|');
const FORCES = DECIDING.map(([force, verbs]) => [force, new RegExp(`^(?:${verbs})$`, 'i')] as const);

const BEFORE = '(?:(?:considered|discussed|debated|heard|received)\\b[^.;]{0,90}?\\band\\s+(?:was\\s+|were\\s+)?)?';

/** "The Board then rescinded …", "It DECIDED that …"; never "had rescinded", which another meeting did. */
const BODY_DID = new RegExp(
  `^(?:[\\d.]+\\s+)?(?:[^,;.]{1,60},\\s+)?(?:the\\s+(?:[\\p{L}'’-]+\\s+){0,5}?(?:${DECIDERS})|it|members|they)\\s+(?:(?:also|then|therefore|again|unanimously|formally|accordingly)\\s+){0,2}${BEFORE}(?:(?:did not|could not) decide,? and\\s+)?(${VERBS})(?![\\p{L}-])`,
  'iu',
);
/** Minutes that write the operative verb in capitals. */
const CAPITALS = new RegExp(`(?<!\\p{L})(${VERBS.toUpperCase()})(?!\\p{L})`, 'u');
/** "Approved, by 3 votes to 1, that …", "Deferred.", "Larch House: agreed to …": what a record of decisions says. */
const OPENS = new RegExp(
  `^(?:[A-Z]?[\\d.]+\\s+)?(?:decision:?\\s+)?(?:[^.:;]{1,60}:\\s+(?=agreed\\b))?(${VERBS})(?=[.,:]| (?:that|by|the|an?|to|in|with|for|from|subject|as|without|pending|until|save)\\b)`,
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
/** "It was carried by eight votes to two", "The motion was then put and carried", "Carried unanimously." */
const CARRIED =
  /^(?:[\d.]+\s+)?(?:(?:it|this|that|the (?:substantive |original |amended )?(?:motion|amendment|proposal|resolution)(?: as amended)?)\s+(?:was|were)\s+(?:then\s+|duly\s+)?(?:put(?: to the vote)?,? and\s+(?:was\s+)?)?)?carried\b(?! (?:out|forward|over|on)\b)/i;
/** Before the verb: what makes it another's, an earlier or no decision. */
const NOT_OWN =
  /\b(?:had|has|have|would|should|could|may|might|if|until|when|unless|once|whether|why|what|which|who|that|because|after|before|since|motion|amendment|said|asked|told|reported|explained|noted)\b/i;

/** Decisions that minutes and records of decisions tell without a frame that is read as one anywhere; none of other papers. */
export function otherDecisions(document: Document, view: View): OwnDecision[] {
  if (!holdsDecisions(document.kind) || isReplaced(document, view)) return [];
  return document.passages
    .filter((passage) => view.passage(document.id, passage.paragraph))
    .flatMap((passage) => (passage.form === 'row' ? ofRow(passage, document) : ofSentences(passage, document, view)));
}

const DECISIONS = /\b(?:decisions?|resolutions?)\b/i;

/** A row of a table of decisions: all of it is the decision, in whatever words. */
function ofRow(passage: Passage, document: Document): OwnDecision[] {
  const cells = passage.text.split('|').map((cell) => cell.trim());
  const inTable = document.kind === 'decision-record' && passage.headings.some((heading) => DECISIONS.test(heading));
  if (!inTable || cells.length < 3) return [];
  const force = cells.map((cell) => forceOf(cell.split(/[ ,;]/)[0] ?? '')).find((found) => found !== null);
  return [{ support: { document, passage, start: 0, end: passage.text.length }, force: force ?? 'agreed' }];
}

function ofSentences(passage: Passage, document: Document, view: View): OwnDecision[] {
  const statements = view.statementsOf(document.id, passage.paragraph).filter(({ kind }) => kind === 'decision');
  return readPassage(passage).sentences.flatMap((sentence) => {
    if (statements.some(({ start, end }) => start < sentence.end && end > sentence.start)) return [];
    const force = forceIn(sentence);
    return force === null ? [] : [{ support: { document, passage, start: sentence.start, end: sentence.end }, force }];
  });
}

function forceIn({ text }: ReadSentence): Force | null {
  const capitals = CAPITALS.exec(text);
  if (capitals) return forceOf(capitals[1] ?? '');
  const did = BODY_DID.exec(text);
  if (did) return forceOf(did[1] ?? '');
  if (CARRIED.test(text)) return 'agreed';
  const passive = PASSIVE.exec(text);
  const before = passive ? text.slice(text.lastIndexOf(';', passive.index) + 1, passive.index) : '';
  if (passive && !NOT_OWN.test(before) && !NOTHING.test(before)) {
    const force = forceOf(passive[1] ?? '');
    if (force !== 'referred' || OF_MATTER.test(before)) return force;
  }
  const opens = OPENS.exec(text);
  return opens ? forceOf(opens[1] ?? '') : null;
}

function forceOf(verb: string): Force | null {
  return FORCES.find(([, form]) => form.test(verb))?.[0] ?? null;
}
