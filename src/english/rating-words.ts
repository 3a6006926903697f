/** The colours by which a report rates its work, with the steps between two of them ("amber/red"). */
export const RATINGS = '(?:red|amber|green)(?:[/-](?:red|amber|green))?|yellow|blue|black|purple|grey|white';

/** What a report writes between a colour and its meaning where nothing else can be meant. */
export const SAYS_MEANING = '=|means(?: that)?|indicates(?: that)?|denotes|signifies|stands for';

/** What stands in front of a key, by which "red, late" is a meaning and no list of what is red. */
export const KEY_LEAD = 'key|legend|(?:rag |status |progress )?ratings?(?: key)?|rag(?: (?:status|key))?|colou?rs?';

/** How people ask for the whole key. */
export const ASKS_KEY = 'colou?rs?|ratings?|rag|brag|traffic lights?|red,? amber(?:,? and|,)? green';

/** Heads of the columns of a table of terms, and of what they mean. */
export const TERM_HEADS = 'terms?|acronyms?|abbreviations?|initials|colou?rs?|ratings?|rag|status|short form';
export const MEANING_HEADS =
  'meanings?|definitions?|means|stands for|what (?:it|this) means|in full|full (?:name|form)|explanation';
