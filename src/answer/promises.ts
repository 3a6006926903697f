import type { ActionStatement, DecisionStatement } from '../domain/statement.ts';
import { isActionRow } from '../matter/action-row.ts';
import { ACTION_VERB, DONE, TELLING_VERB } from '../statements/action-verbs.ts';
import type { Evidence } from './evidence.ts';

// What a paper leaves to be done is written in more forms than name an owner: "one would be added", "referred to the
// Office for a written answer", "I will make sure it is put there".
const BY_SOMEONE = new RegExp(
  [
    `\\b(?:undertook|offered|promised|pledged|committed|agreed)\\s+to\\s+(?:also\\s+)?${ACTION_VERB}\\b`,
    `\\b(?:he|she|they|I|we|and|but|who)\\s+(?:would|will|shall)\\s+(?:also\\s+|then\\s+)?(?:be\\s+(?:happy|able)\\s+to\\s+)?(?:${TELLING_VERB}|remind|make\\s+sure|let\\s+\\w+(?:\\s+\\w+)?\\s+know)\\b`,
    `['’]ll\\s+(?:${TELLING_VERB}|make\\s+sure)\\b`,
    '\\b(?:referred|passed)\\s+to\\b.{2,80}?\\bfor\\s+(?:a|an)?\\s*(?:written\\s+|full\\s+)?(?:answer|reply|response)\\b',
  ].join('|'),
  'i',
);

const LEFT_OPEN = new RegExp(
  `\\b(?:would|will|shall|should)\\s+be\\s+${DONE}\\b|\\bto\\s+be\\s+(?:determined|confirmed|decided|arranged|advised)\\b|\\bTB[ACD]\\b`,
  'i',
);

/** The action read from a sentence: what someone undertook, was asked for, or left open; null where none was read. */
export function actionOf({ statements }: Pick<Evidence, 'statements'>): ActionStatement | null {
  return statements.find((s): s is ActionStatement => s.kind === 'action') ?? null;
}

/** Whether a sentence says that someone will bring, send, tell or see to something. */
export function isPromisedBySomeone({ sentence }: Pick<Evidence, 'sentence'>): boolean {
  return BY_SOMEONE.test(sentence.text);
}

/** Whether a sentence promises something, asks for it, or leaves it to be done: its word is not yet kept. */
export function isPromise(evidence: Pick<Evidence, 'statements' | 'sentence' | 'passage'>): boolean {
  if (evidence.sentence.text.endsWith('?')) return false;
  return (
    actionOf(evidence) !== null ||
    isRequest(evidence) ||
    isActionRow(evidence) ||
    isPromisedBySomeone(evidence) ||
    LEFT_OPEN.test(evidence.sentence.text)
  );
}

/** Whether a meeting resolved that someone be asked for something. */
export function isRequest({ statements }: Pick<Evidence, 'statements'>): boolean {
  return statements.some(
    (s): s is DecisionStatement => s.kind === 'decision' && s.standing === 'own' && s.forces.includes('requested'),
  );
}

const ASKED_AGAIN =
  /\b(?:asked|enquired|inquired|queried|reminded|chased|awaited|outstanding|not (?:yet )?(?:been )?received|nothing had been received)\b/i;

/** Whether a sentence only asks after something or says that it is awaited. */
export function asksAfter({ sentence }: Pick<Evidence, 'sentence'>): boolean {
  return ASKED_AGAIN.test(sentence.text);
}
