/** What meetings are called. */
export const MEETING = 'meetings?|sessions?|board|committee|governing body|panel|forum|cabinet';

/** How a paper says that a meeting was not held on its day. */
export const CALLED_OFF =
  'cancell?ed|called off|abandoned|stood down(?! as| from)|not held|not quorate|did not (?:take place|meet)|not (?:take place|be held)';

/** How a paper says that a day was changed. */
export const PUT_ELSEWHERE = 'postponed|put back|put off|brought forward|moved|re-?scheduled|re-?arranged|deferred';

/** How a paper leads from a meeting that is not on its day to the day that takes its place. */
export const TO_ANOTHER_DAY = 'to|until|till|for|now|instead|take place|be held|meet|new date';

/** Words that tell which meeting of a body it is, and are no part of the body's name: "Tidal Annual Parish Council". */
export const KINDS_OF_MEETING = 'annual|ordinary|extraordinary|special|inaugural|virtual|monthly|quarterly';

/** Words before minutes that tell in which state they are, or that they were printed. */
export const STATES_OF_MINUTES =
  'draft|unconfirmed|unapproved|approved|confirmed|signed|amended|corrected|revised|final|printed';
