import type { DecisionStatement } from '../domain/statement.ts';

/** What must be said before a decision so that nobody takes it for more than it is; empty for a meeting's own decision. */
export function decisionCaveat({ standing }: DecisionStatement): string {
  switch (standing) {
    case 'own':
      return '';
    case 'earlier':
      return 'Decided earlier and quoted here: ';
    case 'recommendation':
      return 'Recommended only, nobody’s decision: ';
    case 'motion':
      return 'A motion, not a decision: ';
    case 'proposal':
      return 'Proposed, not yet decided: ';
    case 'lost':
      return 'Put to the vote and lost: ';
  }
}
