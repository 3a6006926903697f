const MORE =
  /^(?:(?:show|tell|give)(?: me| us)? )?(?:any |some |the )?(?:more|anything else|what else|further evidence|the rest|next page|go on|continue)(?: evidence| of (?:that|this|it)| on (?:that|this|it)| like (?:that|this))?$|^is there (?:any ?thing )?(?:more|else)$/i;

const SOURCE =
  /^(?:(?:show|give|open|see|tell|cite)(?: me| us)? |what (?:is|was|are) |what's |where (?:is|are) |where's )?(?:the |your |its )?(?:sources?|originals?|citations?|references?|(?:original |source )(?:paper|document|text|file))(?: (?:no\.? |number )?(\d))?$|^(?:show|open|see)(?: me| us)? (?:the )?(?:paper|document|file)$|^where (?:does|did) (?:it|that|this) (?:say|come from)(?: that| so| this)?$|^where(?:'s| is) (?:it|that|this) from$|^according to what$|^(?:which|what) (?:paper|document|report)(?: (?:is|was) (?:it|that|this)(?: in| from)?| says (?:so|that|this|it))?$/i;

/** Whether a text asks for more of the same. */
export function asksForMore(text: string): boolean {
  return MORE.test(text);
}

/** Which citation a text asks the original of, from 1; 0 for all, null where it does not ask for any. */
export function asksForSource(text: string): number | null {
  const match = SOURCE.exec(text);
  return match ? Number(match[1] ?? 0) : null;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Which of the choices a text picks, from 0; null where it picks none. */
export function picksChoice(text: string): number | null {
  const match = /^(?:the )?(?:(?:number|no\.?|option) )?([1-5]|first|second|third|fourth|fifth)(?: one)?$/i.exec(text);
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return /\d/.test(word) ? Number(word) - 1 : ORDINALS.indexOf(word);
}

const THEN =
  /^(?:what(?: has| is|'s)? (?:happened|changed|new|the latest) )?(since|after|before)(?: then| that| this| it)?$|^what (?:happened|came|is|was) (next|afterwards|after that|before that)$/i;

/** Whether a text asks for what came after, or before, the last answer; null where it asks neither. */
export function asksSinceThen(text: string): 'after' | 'before' | null {
  const match = THEN.exec(text);
  if (!match) return null;
  return /before/i.test(match[1] ?? match[2] ?? '') ? 'before' : 'after';
}

/** What is asked of what was answered, and not of the words that were asked. */
export type OfAnswer = 'speaker' | 'day' | 'reason' | 'later';

const THAT = '(?:it|that|this|so|those|them)';
const OF_ANSWER: readonly (readonly [OfAnswer, RegExp])[] = [
  [
    'speaker',
    new RegExp(
      `^(?:(?:and )?who (?:said|says|reported|stated|wrote|claimed|told (?:us|you|them))(?: ${THAT})?|says who|who says|according to whom?|in whose words|whose (?:words|view|opinion|claim)(?: (?:is|was|are|were) ${THAT})?)$`,
      'i',
    ),
  ],
  [
    'day',
    /^(?:and )?(?:when|what date|which date|what day|what year) (?:was|were|is) (?:that|this)(?: (?:said|agreed|decided|written|reported|approved|announced|from))?$|^when did (?:that|this|they (?:say|decide|agree)(?: (?:so|that|this|it))?) ?(?:happen)?$|^how (?:old|recent|up to date) is (?:that|this|it)$|^as of when$/i,
  ],
  [
    'reason',
    /^(?:and |but )?(?:why|how come|what for|for what reason|why (?:not|so|exactly|then)|why (?:is|was) (?:that|this|it)(?: so)?|(?:what|what's|what is|what was) (?:the|their|his|her|its) reasons?|on what grounds|what are (?:the|their) grounds|why did (?:they|he|she|it)(?: (?:do|say|decide|want|think) (?:that|this|so|it))?)$/i,
  ],
  [
    'later',
    new RegExp(
      `^(?:(?:and )?(?:what|anything|any news|any updates?|any progress|any change|any more news|anything new|what is new|what's new)(?: has| have)?(?: (?:happened|changed|come|followed|been (?:said|done)))? ?(?:next|since|since then|since that|after that|afterwards|later|later on)|what (?:came|became) of ${THAT}|(?:did|has|have|was|were|is|are) ${THAT} (?:ever |actually |now |already |all )?(?:go|gone|happen|happened|come|done|been done|go ahead|gone ahead|carried out|been carried out|change|changed|still (?:right|true|the case|correct|on|so|valid|going|planned)|out of date|take place|taken place)(?: ahead| off| about)?(?: yet| since| in the end| then)?|still (?:right|true|the case|correct|so|on)|is (?:that|this|it) (?:the latest|up to date)|any updates?|any news|any progress|any later word|and since)$`,
      'i',
    ),
  ],
];

/** What a text asks of what was answered; null where it asks nothing of it. */
export function asksOfAnswer(text: string): OfAnswer | null {
  return OF_ANSWER.find(([, form]) => form.test(text))?.[0] ?? null;
}

const PERSON = '(?:him|her|them|he|she|they|that|this)';
const BEFORE = new RegExp(
  `^(?:who (?:was|were|is|came|had it|did it|held it) )?(?:it |there |in post )?(?:before(?: ${PERSON})?|previously)$|^who did ${PERSON} (?:replace|succeed|take over from)$|^(?:who was )?(?:his|her|their|the) predecessor$`,
  'i',
);
const AFTER = new RegExp(
  `^(?:who (?:is|was|came|has it|took over) )?(?:after(?: ${PERSON})?|since (?:him|her|them))$|^who (?:replaced|replaces|succeeded|succeeds|followed|took over from|is replacing|will replace) ${PERSON}$|^who took over$|^(?:who is )?(?:his|her|their|the) successor$`,
  'i',
);

/** Whether a text asks who was there before or after whoever was named; null where it asks neither. */
export function asksHolder(text: string): 'before' | 'after' | null {
  return BEFORE.test(text) ? 'before' : AFTER.test(text) ? 'after' : null;
}

/** A question word asked alone. */
export type Asking =
  | 'who'
  | 'when'
  | 'where'
  | 'why'
  | 'how'
  | 'how much'
  | 'how many'
  | 'how often'
  | 'how long'
  | 'which papers'
  | 'what decision';

const ALONE: readonly (readonly [RegExp, Asking])[] = [
  [/^(?:by )?whom?(?: by| exactly| (?:is|was) (?:it|that|this)| did (?:it|that|this))?$/i, 'who'],
  [/^who (?:leads|runs|is leading|is responsible|is in charge)$/i, 'who'],
  [
    /^(?:by |since |until |on )?(?:when|what date|which date|what day)(?: exactly| (?:is|was|will) (?:it|that|this)(?: be)?)?$/i,
    'when',
  ],
  [/^where(?: exactly| (?:is|was) (?:it|that|this))?$/i, 'where'],
  [/^(?:why|what for|for what reason|how come)(?: exactly| not| (?:is|was) (?:it|that|this)| so)?$/i, 'why'],
  [/^how(?: exactly)?$/i, 'how'],
  [
    /^(?:for )?how much(?: exactly| money| (?:is|was) (?:it|that|this)| (?:does|did|will|would) (?:it|that|this) cost)?$|^at what cost$/i,
    'how much',
  ],
  [/^how many(?: exactly)?$/i, 'how many'],
  [/^how often$/i, 'how often'],
  [/^(?:for )?how long$/i, 'how long'],
  [/^(?:which|what) (?:papers?|documents?|minutes|reports?)$/i, 'which papers'],
  [
    /^what (?:was|were|is|has been) (?:the decisions?|decided|agreed|resolved)$|^(?:the )?decisions?$|^any decisions?$/i,
    'what decision',
  ],
];

/** The question word that stands alone in a text; null where the text asks more, or nothing. */
export function asksAlone(text: string): Asking | null {
  return ALONE.find(([form]) => form.test(text))?.[1] ?? null;
}
