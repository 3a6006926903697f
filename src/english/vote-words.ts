/** Words by which papers record that somebody did not go along with a decision. */
export const AGAINST =
  'voted against|voting against|votes? against|against the (?:motion|amendment|proposal|resolution|decision)|(?:his|her|their) (?:dissent|vote against|opposition|objection)|dissent(?:ed|ing)|with \\p{Lu}[^.;]{2,80}? against|abstain(?:ed|ing)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:votes? )?against|opposed (?:it|the motion|the amendment|by)';

/** Words by which people ask after them. */
export const ASKS_AGAINST =
  'vot(?:e|es|ed|ing) (?:it |this |that |them |anything )?(?:down|against|no)|against|dissent(?:ed|ing|ers?)?|abstain(?:ed|ing)?|abstentions?|voted? no|oppos(?:e|ed|ing) (?:anything|any|a|it)|on the losing side|disagree(?:d)? with (?:any|a) (?:decision|vote)s?';
