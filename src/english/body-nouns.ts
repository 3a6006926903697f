/** The nouns that the name of a body that meets ends in. */
export const BODY_NOUNS =
  'committee|sub-committee|subcommittee|panel|board|cabinet|council|forum|commission|partnership|group|executive|assembly|collaborative|alliance|taskforce|task force|committee in common|committees in common';

/** Names that are a body's by themselves, as councils head their pages with them. */
export const LONE_BODIES = 'cabinet|council|full council|executive|county council|the executive|the cabinet';

/** The nouns that rooms, houses and streets end in, and no organisation does. */
export const PLACE_NOUNS =
  'room|rooms|chamber|chambers|hall|house|building|suite|theatre|hotel|floor|street|road|lane|avenue|square|zoom';

/** The nouns that places of meeting end in, some of which organisations bear too: a line of them names no body and is no title. */
export const VENUE_NOUNS = `${PLACE_NOUNS}|centre|center|library|school|college|church|hospital|offices?|online|teams`;
