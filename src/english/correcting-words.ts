/** How minutes tell that what an earlier paper says was put right. */
export const PUTS_RIGHT =
  'corrections?|corrected|should (?:have )?read|to read|amended to (?:read|say|show)|as the draft (?:had|said|gave)|in the draft|(?:was|were) put right|had been (?:wrongly|incorrectly) (?:recorded|shown|given|minuted)';

/** What stands before words that were wrong: "87 people and not 78", "the date of 27 November in the draft". */
export const WRONG_BEHIND =
  'and not|rather than|instead of|in place of|not|the (?:date|figure|name|sum|number|time|word|words) of';

/** What stands behind words that were wrong: "'ten days' should read '14 days'". */
export const WRONG_BEFORE = 'should (?:have )?read|(?:was|is) (?:wrong|incorrect|a mistake|an error)|in error';
