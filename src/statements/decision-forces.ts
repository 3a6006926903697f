import type { Force } from '../domain/statement.ts';

/** Every form of each operative verb: base and present, then past and participle. */
const VERBS: readonly (readonly [Force, base: string, past: string])[] = [
  ['approved', 'approves?|grants?', 'approved|granted'],
  ['adopted', 'adopts?', 'adopted'],
  ['ratified', 'ratif(?:y|ies)', 'ratified'],
  ['endorsed', 'endorses?|supports?', 'endorsed|supported'],
  ['agreed', 'agrees?|accepts?', 'agreed|accepted'],
  ['delegated', 'delegates?|authoris(?:e|es)|authoriz(?:e|es)', 'delegated|authorised|authorized'],
  ['referred', 'refers?', 'referred'],
  ['rejected', 'rejects?|refuses?|dismiss(?:es)?', 'rejected|refused|dismissed|declined'],
  ['lost', '(?!)', 'lost|defeated|negatived'],
  ['deferred', 'defers?|adjourns?', 'deferred|adjourned'],
  ['postponed', 'postpones?', 'postponed'],
  [
    'withdrawn',
    'withdraws?|rescinds?|revokes?|overturns?|quash(?:es)?|annuls?',
    'withdrawn|withdrew|rescinded|revoked|overturned|quashed|annulled',
  ],
  ['recommended', 'recommends?', 'recommended'],
  ['requested', 'requests?|asks?|invites?|instructs?', 'requested|asked|invited|instructed'],
  ['noted', 'notes?', 'noted'],
  ['acknowledged', 'acknowledges?|recognis(?:e|es)', 'acknowledged|recognised'],
  ['considered', 'considers?', 'considered'],
  ['received', 'receives?', 'received'],
];

const BASE = VERBS.map(([, base]) => base).join('|');
const PAST = VERBS.map(([, , past]) => past).join('|');

/** The past forms, as a regular expression's alternatives: what a meeting did. */
export const PAST_FORMS = PAST;
/** The base forms: what it is asked to do, or does in a list after "RESOLVED to". */
export const BASE_FORMS = BASE;

const STRENGTH = new Map(VERBS.map(([force], at) => [force, at]));
const TABLE = VERBS.map(([force, base, past]) => [force, new RegExp(`^(?:${base}|${past})$`, 'i')] as const);

const PASSIVE = new RegExp(
  `(\\b(?:would|will|could|may|might|can|to)\\s+)?\\b(?:be|is|are)\\s+(not\\s+)?(?:\\p{Ll}+ly\\s+|also\\s+|therefore\\s+)?(${PAST})(?![\\p{L}-])`,
  'giu',
);
// "agreed that it would be requested" asks; "that it would be considered in June" leaves the considering to others.
const ACTS_TO_COME: ReadonlySet<Force> = new Set(['requested', 'referred', 'deferred', 'postponed', 'withdrawn']);
const OPENING = new RegExp(`^(?:also\\s+|formally\\s+)?(not\\s+(?:to\\s+)?)?(${BASE})(?![\\p{L}-])`, 'iu');
const SUBJECT_DID = new RegExp(`^(?:also )?(${PAST})(?![\\p{L}-])`, 'iu');
const COORDINATED = new RegExp(
  `(?:,|;|\\band\\b)\\s+(?:and\\s+)?(?:\\([a-z\\d]{1,3}\\)\\s+)?(?:also\\s+|to\\s+|formally\\s+)*(${BASE})(?=\\s+(?:the|that|to|an?|its|any|all|this|these|those|for|authority|with|whether|\\p{Lu}))`,
  'giu',
);
const PARTICIPLE =
  /,\s+(?:and\s+)?(noting|approving|endorsing|agreeing|requesting|delegating|acknowledging|recommending|adopting)\b/gi;
const DELEGATES =
  /\b(?:with|grant(?:s|ed|ing)?|giv(?:e|es|en|ing)) delegated (?:authority|powers)\b|\bdelegated (?:authority|powers) be (?:given|granted)\b/i;
const CORRECT_RECORD =
  /\b(?:minutes|record|notes)\b.{0,160}\b(?:correct(?:ly)? record(?:ed)?|accurate(?:ly)? record(?:ed)?|true record)\b/i;
const SUBJECT =
  /^(?:that\s+)?(?:the\s+|this\s+)?(?:[\p{L}'’&-]+\s+){0,6}?(?:committee|board|cabinet|panel|council|members|group|forum|executive|partnership|governing body|governors|trustees|authority|commission|assembly|trust|meeting)\s*(?::\s*-?\s*|[-–—]\s*)?(?:should\s+|will\s+|also\s+|formally\s+)?/iu;

/** The force a verb has, in any of its forms; null for a verb without one ("discussed"). */
export function forceOf(verb: string): Force | null {
  return TABLE.find(([, form]) => form.test(verb))?.[0] ?? null;
}

/** Forces without repetition, strongest first. */
export function byStrength(forces: readonly Force[]): readonly Force[] {
  return [...new Set(forces)].sort((a, b) => (STRENGTH.get(a) ?? 0) - (STRENGTH.get(b) ?? 0));
}

/**
 * The operative verbs of what was decided: "the report be noted", "to note … and delegate authority", "the Committee
 * note … and request that …". What it asks or recommends others to do is not its own act: "recommend to Council that
 * the budget be approved" is recommended alone.
 */
export function forcesIn(what: string): readonly Force[] {
  const forces: Force[] = [];
  const opened = openedWith(what);
  if (opened) forces.push(opened.force);
  const asksOthers = opened?.force === 'recommended' || opened?.force === 'requested';
  if (opened && opened.force !== 'recommended') {
    for (const match of what.slice(opened.end).matchAll(COORDINATED)) push(forces, match[1]);
  }
  if (!asksOthers) {
    for (const match of what.matchAll(PASSIVE)) forces.push(...passive(match));
    if (DELEGATES.test(what)) forces.push('delegated');
    if (CORRECT_RECORD.test(what)) forces.push('approved');
  }
  return byStrength([...forces, ...participlesIn(what)]);
}

/** The verbs that go along with another: "received an update, noting the risks". */
export function participlesIn(what: string): readonly Force[] {
  const forces: Force[] = [];
  for (const match of what.matchAll(PARTICIPLE))
    push(forces, (match[1] ?? '').replace(/e?ing$/i, 'ed').replace(/agred/i, 'agreed'));
  return byStrength(forces);
}

function passive(match: RegExpMatchArray): Force[] {
  const [, toCome, not, verb = ''] = match;
  const force = forceOf(verb);
  if (force === null || (toCome !== undefined && !ACTS_TO_COME.has(force))) return [];
  return not === undefined ? [force] : ['rejected'];
}

function openedWith(what: string): { force: Force; end: number } | null {
  const subject = SUBJECT.exec(what)?.[0].length ?? 0;
  const past = subject > 0 ? SUBJECT_DID.exec(what.slice(subject)) : null;
  const did = past ? forceOf(past[1] ?? '') : null;
  if (past && did) return { force: did, end: subject + past[0].length };
  for (const from of subject > 0 ? [subject, 0] : [0]) {
    const lead = /^(?:that\s+|to\s+|:?-?\s*|\([a-z\d]{1,3}\)\s+)*/i.exec(what.slice(from))?.[0].length ?? 0;
    const match = OPENING.exec(what.slice(from + lead));
    const force = match && (match[1] === undefined ? forceOf(match[2] ?? '') : null);
    if (match && force) return { force, end: from + lead + match[0].length };
  }
  return null;
}

function push(forces: Force[], verb: string | undefined): void {
  const force = verb === undefined ? null : forceOf(verb);
  if (force) forces.push(force);
}
