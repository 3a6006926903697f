import type { Force } from '../domain/statement.ts';

/**
 * What a body does when it decides, in words that no other frame of a decision needs, each with its force: collected from
 * how minutes and notices are written. `undone` decisions take an earlier one back.
 */
export const DECIDING: readonly (readonly [force: Force, verbs: string])[] = [
  ['withdrawn', 'rescinded|revoked|reversed|overturned|quashed|annulled|withdrew|withdrawn|took back'],
  [
    'rejected',
    'decided against|voted against|did not accept|did not agree|did not approve|did not follow|did not support|not accepted|not approved|not supported|not adopted|turned down|thrown out|voted down|declined|rejected|refused',
  ],
  ['deferred', 'deferred|put off|held over|paused'],
  ['postponed', 'postponed'],
  ['approved', 'approved|awarded|signed off|commissioned'],
  ['endorsed', 'endorsed|supported|backed'],
  ['adopted', 'adopted'],
  ['ratified', 'ratified|confirmed'],
  ['delegated', 'delegated'],
  ['referred', 'referred'],
  ['noted', 'noted'],
  ['agreed', 'decided|determined|resolved|agreed|settled|chose|ordered|lifted|extended|appointed'],
];

/** What a meeting sends elsewhere or settles: patients are referred too, and nobody decides that there. */
export const MATTERS =
  'matter|question|item|issue|request|proposal|paper|report|plan|application|petition|motion|recommendation|case|bid|business case|scheme|decision';

/** Words by which people call a body without its name, beside the nouns by which it calls itself. */
export const CALLED = 'scrutiny|senate|hosc|jhosc|ccg|icb|trust|trusts|alliance|network|partners|office';

/** The nouns by which a meeting names itself as the one that decides. */
export const DECIDERS =
  'board|committee|cabinet|panel|council|group|forum|executive|partnership|governing body|governors|trustees|authority|commission|assembly|meeting|members|cell|cabinet member';
