/**
 * What happens once to a thing on a day that a plan gives for it, each with the forms in which papers tell of it. A thing that
 * opens and one that is finished are two milestones, and their days are never held against each other.
 */
export const MILESTONES: readonly (readonly [milestone: string, forms: string])[] = [
  ['opening', 'open|opens|opened|opening|reopen|reopens|reopened|reopening|in use'],
  [
    'start',
    'start|starts|started|begin|begins|commence|commences|launch|go live|goes live|going live|resume|resumes|restart|return|returns',
  ],
  ['completion', 'complete|completed|completion|finish|finished|ready'],
  ['closure', 'close|closes|closed|closing|closure|cease|ceases|end|ends'],
  ['publication', 'publish|published|publication|report|reports'],
  ['move', 'move|moves|transfer|transfers|join|joins'],
];

/** What makes a day one that was only denied or put to somebody. */
export const NO_DAY = 'not|never|no longer|cannot|propos(?:es|ed|al)|motion|amendment|whether|if';

/** What stands before the newest of several days in a sentence. */
export const NEW_DAY = 'now|instead';

/** How a paper shows that it knows of another day for the same thing. */
export const ANOTHER_DAY =
  'now|no longer|later than|instead|could not be (?:held|met|kept)|cannot be (?:held|met|kept)|(?:would|will|could|had|has|did) not|missed|failed|lost|slipped|delay(?:ed)?|postponed|put back|moved|revised|new (?:opening |start )?date';
