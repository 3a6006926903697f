import { type DecisionStatement, FORCES, type Force } from '../domain/statement.ts';
import { parentOf } from '../evidence/setting.ts';
import type { View } from '../search/view.ts';
import type { Evidence } from './evidence.ts';

/** What a body had a matter for. */
export type Role = 'for decision' | 'for scrutiny' | 'for information';

const HEARD: ReadonlySet<Force> = new Set(['noted', 'received', 'considered', 'acknowledged']);
const SCRUTINY = /\b(?:scrutiny|overview)\b/i;

/** The role a body had: scrutiny by its name, decision by the force of what it did, else information. */
export function roleOf(body: string, forces: readonly Force[]): Role {
  if (SCRUTINY.test(body)) return 'for scrutiny';
  return forces.some((force) => !HEARD.has(force)) ? 'for decision' : 'for information';
}

/** What a meeting did with a matter: the sentence that records it and its operative verbs. */
export interface Outcome {
  readonly evidence: Evidence;
  readonly forces: readonly Force[];
}

/** Words of a sentence that says what was done; "Amendment carried" does not say of what. */
const TELLING = 4;

// A record may list what a body did under its name: "The Panel:", then "(a) agreed …; (b) requested …".
const LISTED = new RegExp(
  `^(?:unanimously )?(${FORCES.join('|')}|resolved|nominated|appointed|supported|commented)\\b`,
  'i',
);
const LEAD_IN = /^(?:the |that the )?[\p{L}\s,'’()-]{2,80}:$/iu;

/** What the meeting of a paper did, as a sentence of it records; null where the sentence records no such thing. */
export function outcomeOf(evidence: Evidence, view: View): Outcome | null {
  if (evidence.sentence.text.split(' ').length < TELLING) return null;
  const decision = evidence.statements.find(
    (s): s is DecisionStatement => s.kind === 'decision' && (s.standing === 'own' || s.standing === 'lost'),
  );
  if (decision) return { evidence, forces: decision.forces };
  const verb = LISTED.exec(evidence.sentence.text)?.[1]?.toLowerCase();
  const parent = verb === undefined ? null : parentOf(evidence.passage, view);
  if (!parent || !LEAD_IN.test(parent.text)) return null;
  return { evidence, forces: [FORCES.find((force) => force === verb) ?? 'agreed'] };
}
