import type { Force } from '../domain/statement.ts';

/**
 * What a body does when it decides, in words that no other frame of a decision needs, each with its force: collected from
 * how minutes and notices are written. `undone` decisions take an earlier one back.
 */
export const DECIDING: readonly (readonly [force: Force, verbs: string])[] = [
  ['withdrawn', 'rescinded|revoked|reversed|overturned|quashed|annulled|withdrew|withdrawn|took back'],
  [
    'rejected',
    'decided against|voted against|did not accept|did not agree|did not approve|did not follow|did not support|not accepted|not approved|not supported|not adopted|turned down|thrown out|voted down|declined|rejected|refused|not agreed',
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
  ['agreed', 'decided|determined|resolved|agreed|settled|chose|ordered|lifted|extended|appointed|accepted'],
];

/** What a body resolves or agrees to do where that is no more than to ask, refer or hear: by its infinitive. */
export const DECIDED_TO: readonly (readonly [force: Force, verbs: string])[] = [
  ['recommended', 'recommend'],
  ['requested', 'ask|request|invite|urge'],
  ['referred', 'refer'],
  ['deferred', 'defer'],
  ['noted', 'note'],
  ['received', 'receive'],
];

/** How minutes tell that somebody put a question: what was asked for is a request, what was asked about is none. */
export const QUESTION_PUT =
  "(?:asked|enquired|inquired|queried)(?:\\s+(?!for\\b|that\\b|to\\b)[\\p{L}.’'-]+){0,4}?\\s+(?:who|whom|whose|whether|if|why|how|what|when|where|which|about)";

/** What people send to a meeting, which it receives. */
export const SENT = 'letter|petition|report|paper|presentation|update|statement|minutes|note';

/** What a meeting sends elsewhere or settles: patients are referred too, and nobody decides that there. */
export const MATTERS =
  'matter|question|item|issue|request|proposal|paper|report|plan|application|petition|motion|recommendation|case|bid|business case|scheme|decision';

/** Words by which people call a body without its name, beside the nouns by which it calls itself. */
export const CALLED = 'scrutiny|senate|hosc|jhosc|ccg|icb|trust|trusts|alliance|network|partners|office';

/** The nouns by which a meeting names itself as the one that decides. */
export const DECIDERS =
  'board|committee|cabinet|panel|council|group|forum|executive|partnership|governing body|governors|trustees|authority|commission|assembly|meeting|members|cell|cabinet member';
