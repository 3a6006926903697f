import type { Force } from '../domain/statement.ts';

/** What may become of something put to a meeting, as people ask about it, with the forces by which papers record it. */
export interface Outcome {
  readonly words: string;
  readonly forces: readonly Force[];
  /** What is said where none was found: "No decision that something was …". */
  readonly told: string;
}

/** Verbs that ask for decisions of their own outcome alone; "decided", "agreed" and "settled" ask for all. */
export const OUTCOMES: readonly Outcome[] = [
  {
    words:
      'not (?:been )?(?:approved|agreed|accepted|supported|adopted|passed)|reject(?:ed|s)?|turned down|refused?|thrown out|voted down|knocked back|dismissed|declined|lost|defeated|fell|(?:said|say) no to|overruled|did(?: not|n.t) (?:approve|agree|accept|support|pass)',
    forces: ['rejected', 'lost'],
    told: 'rejected or lost',
  },
  {
    words:
      'rescind(?:ed)?|revoked?|revers(?:ed?|ing)|overturned?|undone|undid|u-?turns?|quashed|annulled|taken back|took back|went back on|withdrawn|withdrew|changed (?:its|their) mind',
    forces: ['withdrawn'],
    told: 'rescinded or withdrawn',
  },
  {
    words:
      'deferred|defer|deferrals?|put off|postponed|held over|adjourned|parked|kicked (?:down the road|into the long grass)|put on hold|put back|carried over',
    forces: ['deferred', 'postponed'],
    told: 'deferred',
  },
  { words: 'referred|passed on|sent (?:on|elsewhere|back)', forces: ['referred'], told: 'referred elsewhere' },
  { words: 'delegated|delegations?', forces: ['delegated'], told: 'delegated' },
  {
    words: '(?:approved?|sign(?:ed)? off|passed|ratified|adopted)(?!.{0,12}\\b(?:or|and) agreed?\\b)',
    forces: ['approved', 'adopted', 'endorsed', 'ratified', 'agreed', 'delegated'],
    told: 'approved',
  },
  { words: 'endorsed?', forces: ['endorsed'], told: 'endorsed' },
  { words: 'noted', forces: ['noted', 'received'], told: 'noted' },
];

/** Nouns that say that an outcome is asked of what was put to a meeting, whatever the matter. */
export const PUT_TO_MEETING =
  'decisions?|motions?|amendments?|proposals?|applications?|requests?|resolutions?|items?|bids?|things|recommendations?|votes?';
