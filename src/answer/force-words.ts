import type { DecisionForm, DecisionStatement, Force } from '../domain/statement.ts';

const BY_FORM: Record<DecisionForm, string> = {
  resolved: ' by resolution',
  'by-vote': ' by vote',
  agreed: '',
  recorded: '',
};

/**
 * What a decision did and how, in words, act and effect apart: "noted by resolution", "approved and requested", "agreed";
 * what nobody decided is said so: "recommended only", "put to the vote and lost".
 */
export function forceInWords({ form, forces, standing }: DecisionStatement): string {
  switch (standing) {
    case 'recommendation':
      return 'recommended only, nobody’s decision';
    case 'motion':
      return 'a motion, not a decision';
    case 'proposal':
      return 'proposed, not yet decided';
    case 'lost':
      return 'put to the vote and lost';
    case 'earlier':
      return `${effect(forces)}, decided earlier and quoted`;
    case 'own':
      return form === 'resolved' && forces[0] === 'agreed' ? 'resolved' : `${effect(forces)}${BY_FORM[form]}`;
  }
}

function effect(forces: readonly Force[]): string {
  return forces.slice(0, 2).join(' and ');
}
