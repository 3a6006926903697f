/** Things that are asked for or promised on paper, in the singular or plural. */
export const PAPERS =
  'updates?|reports?|briefings?|notes?|information|details?|data|figures|numbers|clarification|presentation|papers?|copy|copies|breakdown|analysis|evidence|assurance|timetables?|lists?|responses?|replies|reply|confirmation|case|cases|reviews?|surveys?|study|studies|plans?|evaluations?|costings?|account|options|protocols?|pages?|proposals?|budgets?|dashboards?|summary|summaries|reconciliation|letters?|schedules?|drafts?|template|strategy|audit|views|appraisal|assessment|statement|specification|templates|results|findings|table|tables|map|guide|leaflet|register|forecast';

/** Occasions that are asked for as well. */
export const OCCASIONS = 'meetings?|visits?|sessions?|workshops?|seminars?|site visit|demonstration';

/**
 * What somebody is asked to do there and then, in the meeting, and has done when the minutes are written: no task that is
 * left to be done, unless a day or a later meeting is named.
 */
export const THERE_AND_THEN =
  'speak|address|comment|introduce|present|explain|answer|reply|respond|summarise|summarize|describe|outline|sit|stand|leave|wait|withdraw|mute|keep|be|bear|note|remember|excuse|take (?:her|his|their|the|a) (?:seats?|chair)|join|open|close|stay|rise|give way|vote|declare|have|remain|consider|support|feel|understand|recognise|accept|welcome|read|say|tell|withhold|share (?:his|her|their) (?:view|experience)s?';

/** Words by which a later time is named without a date. */
export const LATER =
  'next (?:meeting|time|month|year|week|session)|future meeting|later meeting|(?:in|by|before|until|at) (?:the )?(?:[\\p{L}\\d]+ ){0,3}(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|meeting|session)';

/** Verbs of a person's own future that are no task: what becomes of them, what they think, the post they hold. */
export const NO_TASK =
  'be|have|hold|join|act|lead|return|support|offer|withdraw|help|take up|appoint|discuss|consider|attend|include|add|delay|defer|postpone|bring (?:it|this|that) on|develop|establish|pursue|undertake|request|give|correct|revise|identify|amend|put(?! (?:an?|the|it|this|that|his|her|their) (?!at\\b|between\\b))';

/** What was agreed to that is no deed: "agreed to differ". */
export const NO_DEED = 'differ|disagree|the|an?|this|that|it|be|both|any|all|such|most|some|his|her|their';

/** Words that turn a promise down, in the sentence after a request. */
export const TURNED_DOWN =
  'declined|refused|(?:was|were) (?:not (?:agreed|accepted|supported)|lost|rejected|refused|defeated)|(?:would|could|did|does|will|can) ?not (?:promise|agree|undertake|accept|do so|do that|commit)|no (?:such )?undertaking (?:was|could be) given';

/** Verbs of errands beside those of `action-verbs.ts`, as parts of a regular expression. */
export const ERRAND =
  'cost|ask|extend|see\\s+(?:to|that)|look\\s+(?:for|through|at|into)|work\\s+(?:up|out)|draw\\s+up|try\\s+again|ring|telephone|recruit|tell|show|order|supply|find|put\\s+(?:an?|the|it|this|that|his|her|their)\\s|take\\s+(?:an?\\s+|the\\s+)?(?:it|this|that|matter|paper|proposal|request|question|points?|date|comments?|message)|make\\s+(?:sure|contact|enquiries|inquiries|arrangements|interim|the\\s+arrangements|available)';
