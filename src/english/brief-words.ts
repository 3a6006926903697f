/** How papers tell that somebody is worried or warns: forms of words, for a pattern that begins and ends with a word. */
export const CONCERN =
  'concern(?:s|ed)?|worr(?:y|ies|ied)|uneasy|unease|anxious|anxiety|alarm(?:ed)?|fear(?:s|ed)?|warn(?:s|ed|ing)?|object(?:ed|ion)|oppos(?:es|ed|ition)|critici[sz](?:ed|m|ms)|disappoint(?:ed|ment|ing)|dissatisf(?:ied|action)|frustrat(?:ed|ion)|sceptical|unhappy|doubt(?:s|ed|ful)?|unsafe|at stake|challenged|a mistake|not (?:satisfied|convinced|persuaded|reassured|confident|acceptable|sustainable|safe)|unacceptable|unsustainable';

/** How they tell that something is not well, without anybody who is said to be worried. */
export const TROUBLE =
  'risk(?:s|ed|ing|y)?|poor(?:ly)?|inadequate|insufficient|short(?:age|fall)s?|deficit|overspen[dt]|overdue|behind (?:plan|schedule)|fail(?:ed|ing|ure|ures|s)?|deteriorat(?:ed|ing|ion)|worse(?:ned|ning)?|pressures?|difficult(?:y|ies)?|problems?|delay(?:s|ed)?|slow(?:er|ly)?|missed|not (?:met|ready|working)|under strain|challeng(?:e|es|ing)';

/** How they tell that something goes on or is done. */
export const PROGRESS =
  'live|connected|opened|open|complete|completed|finished|signed|in place|on track|on target|under way|behind|ahead of|remain(?:s|ing)?|now|still|so far|to date|has begun|have begun|began|started|launched|rolled out|in use|installed|recruited|trained|published|awarded|expected|due';

/** Verbs by which a body takes a decision, as they stand after "will" or "to". */
export const TO_DECIDE =
  'decide|determine|approve|consider|be (?:considering|deciding)|take (?:a|the|its) (?:final )?decision|make (?:a|the|its) (?:final )?decision|sign off|ratify|endorse|vote on|review the options|choose|confirm whether|agree (?:the|a|an|on|whether)';

/** A decision as a thing that is still to come. */
export const DECISION_TO_COME =
  'for (?:a )?decision|decision (?:is |was )?(?:due|expected|awaited|to be (?:taken|made)|will be|would be)|(?:yet|still) to be (?:decided|approved|agreed|taken|determined|confirmed)|not (?:yet )?(?:been )?(?:decided|determined)|(?:to be|will be|would be) (?:decided|determined|approved|agreed) (?:by|at|in|on)|subject to (?:the )?(?:approval|agreement|a decision)';

/** What makes a verb of deciding one that is to come. */
export const WILL =
  "will|would|shall|is to|are to|was to|were to|due to|has yet to|have yet to|asked to|going to|[’']ll";

/** The colours in which plans rate how things go, and the words they stand beside. */
export const RATING =
  '(?:rag|bragg?)[- ](?:rat(?:ed|ing)|status)|rated (?:as )?(?:red|amber|green)|(?:red|amber|green)[- ]rated|(?:status|rating|rag)(?: is| was|:)? (?:red|amber|green)|(?:red|amber|green) (?:status|rating)|moved (?:from|to) (?:red|amber|green)';

/** What every meeting settles about itself, and nothing of its matters. */
export const OWN_MINUTES =
  '(?:minutes|notes|record) (?:of|were|was|from)\\b.{0,80}\\b(?:agreed|approved|confirmed|accepted|signed|correct)|(?:agreed|approved|confirmed|accepted|signed)\\b.{0,40}\\b(?:as a (?:correct|true|accurate) record|the minutes)|apologies|declarations? of interest|(?:press and )?public be excluded|exclu(?:de|sion of) the (?:press|public)';

/** Nouns of what a plan is made of, which papers leave out of a workstream's name: "the stroke services review" is "stroke". */
export const KINDS_OF_WORK =
  'review|programme|program|project|workstream|work stream|strand|scheme|initiative|plan|strategy|pathway|services?|transformation|redesign|renewal|reconfiguration|board|group';

/** How papers tell that a date was changed, beside saying that it was moved. */
export const NEW_DATE =
  'new (?:start |starting |opening )?date|revised (?:start |opening )?date|in place of|put off|did not (?:take place|happen|open|start|begin)|(?:later|longer) than (?:planned|hoped|estimated|expected)|as first (?:hoped|planned)|paused?|no longer';

/** How papers tell who leads something, in a sentence that names no post. */
export const LEADS =
  '(?:will |would |to )?(?:lead|leads|led)(?: by| it| the| from|,)|(?:now |jointly )?led by|takes? (?:it )?over|looks? after|in charge of|responsible for|chaired by|will chair';

/** What sounds like a promise and is none. */
export const NO_PROMISE =
  '(?:not|never|unable to|declined? to|refused? to|reluctant to) (?:be able to )?(?:undertake|promise|commit|agree|guarantee)|invited by';

/** How minutes tell what was put to a meeting and may not have been carried. */
export const MOTION = 'moved (?:instead |then |further )?that|an amendment|the amendment';

/**
 * Words that may tell of what a heading of a brief seeks, in a form that nothing reads: where any of them stands in the sentences
 * of the subject, its absence is not claimed. Wide on purpose.
 */
export const MAY_TELL = {
  decision:
    'resol(?:ve|ved|ves|ution|utions)|decid(?:e|ed|es|ing)|decisions?|agree(?:d|s|ment)?|approv(?:e|ed|es|al)|adopt(?:ed|s)?|endors(?:e|ed|es)|reject(?:ed|s)?|rescind(?:ed|s)?|confirm(?:ed|s)?|accept(?:ed|s)?|support(?:ed|s)?|award(?:ed|s)?|vot(?:e|ed|es)|carried|declin(?:e|ed|es)|refus(?:e|ed|es)|noted|received',
  decisionToCome:
    'decid(?:e|ed|es|ing)|decisions?|determin(?:e|ed|es)|approv(?:e|ed|al)|consider(?:ed|s|ing)?|agree(?:d|ment)?|confirm(?:ed)?|sign(?:ed)? off|choose|chosen|options?|business case|come back|bring back|brought back',
  action:
    'will|would|shall|promis(?:e|ed|es)|undert(?:ake|akes|ook|aken|aking)|agreed to|asked|offer(?:ed|s)?|actions?|owner|(?:is|are|was|were) to|to (?:bring|report|write|provide|circulate|present|prepare|come|give|send|check|find|speak|ask|look|take)|overdue|outstanding',
  moved:
    'mov(?:e|ed|es|ing)|postpon(?:e|ed|ement)|put (?:back|off)|delay(?:s|ed)?|slip(?:s|ped|page)?|later|late|deferred|instead|new date|revised|no longer|cannot be met|brought forward|rescheduled|adjourned|cancelled|extend(?:ed|s)?|overdue|not (?:open|start|begin|take place)',
  figure: '[£$€]?\\d[\\d,.]*(?:m|bn|k|%)?|half|third|quarter|dozen|hundred|thousand|million',
  concern:
    'concern\\p{L}*|worr\\p{L}+|warn\\p{L}*|fear\\p{L}*|risk\\p{L}*|problem\\p{L}*|doubt\\p{L}*|asked (?:whether|why|how)|regret\\p{L}*|objec\\p{L}+|oppos\\p{L}+|against|too (?:few|many|late|long|far|little|slow)|not enough|unhappy|complain\\p{L}*|difficult\\p{L}*|fail\\p{L}*|delay\\p{L}*|short\\p{L}*',
  who: 'lead|leads|led|leader|chair\\p{L}*|director|officer|manager|head of|responsible|in charge|clerk|secretary|post|appointed|welcomed|succeed\\p{L}*|took (?:up|over)|takes? over|acting|member|executive|consultant|sponsor|SRO',
  rating: 'red|amber|green|rag|bragg?|rated|rating|on track|off track',
  request: 'request\\p{L}*|recommend\\p{L}*|ask(?:s|ed)?|urg(?:e|ed|es)|call(?:s|ed)? (?:on|for)|invit(?:e|ed|es)',
} as const;

/** What a heading of a brief seeks, as `MAY_TELL` has signs of it. */
export type Sought = keyof typeof MAY_TELL;
