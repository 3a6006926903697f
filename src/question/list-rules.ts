import {
  ACTIONS,
  BELONGS,
  COMING,
  DECIDE,
  DIARY,
  HAPPENED,
  ITEMS,
  type ListOf,
  NAMED,
  OFF,
  OPEN,
  OVERDUE,
  WHOLE,
} from '../english/list-words.ts';
import { OUTCOMES, PUT_TO_MEETING } from '../english/outcome-words.ts';
import { ASKS_AGAINST } from '../english/vote-words.ts';

/** A form of question that asks for a list. */
export interface ListRule {
  readonly of: ListOf;
  readonly when: RegExp;
  /** Set where the form asks for a list only of a time that is named ("what was decided in May"). */
  readonly ofTime?: 'always' | 'alone';
  /** Words that carry the form: they name nothing that a row must speak of. */
  readonly spends: string;
}

const ASKS = '(?:what|which|list|show|give|name|any|all|every|each|the|tell|are there|is there|who|how)';
/** What was turned down, put off, sent elsewhere or undone: each asks for a list of its own. */
const OUTCOME = OUTCOMES.filter(({ forces }) => !forces.includes('approved'))
  .map(({ words }) => words)
  .join('|');
const WHO = '(?:who|which (?:\\S+ )?(?:councillors?|members?|people|officers?|trusts?)|what councillors?|councillors?)';

/** The forms, tried in order: the first that fits decides. Each holds for English questions about any committee's papers. */
export const LIST_RULES: readonly ListRule[] = [
  {
    of: 'off-meetings',
    when: new RegExp(
      `\\b(?:meetings?|sessions?|(?:board|committee)(?: and \\w+)? dates)\\b.{0,50}\\b(?:${OFF})\\b`,
      'i',
    ),
    spends: `meeting meetings session sessions dates date cancelled canceled called off postponed moved shifted rescheduled rearranged put back brought forward lost lose missed scrapped dropped axed pulled got were been have had did any`,
  },
  {
    of: 'held-meetings',
    when: /\bhow (?:many times|often) (?:did|has|have)\b.{1,80}\b(?:meet|met|sit|sat)\b|\bhow many (?:meetings|sessions)\b(?=.{0,60}\b(?:hold|held|have|had|were)\b)/i,
    spends: 'many times often meet met sit sat actually meetings sessions hold held',
  },
  {
    of: 'overdue',
    when: new RegExp(
      `^(?:is |are |so |and )?(?:there )?(?:anything|any|what(?:'s| is| are)?|which|list|show|everything|all)\\b.{0,30}\\b${OVERDUE}(?:\\W*$| (?:at|for|in|on|by|with)\\b)`,
      'i',
    ),
    spends:
      'overdue late running behind schedule time past date dates deadline deadlines due missed done action actions thing things item items milestone milestones anything what which everything currently gone getting',
  },
  {
    of: 'actions',
    when: new RegExp(
      `\\b(?:${OPEN}|${WHOLE}|what|which)\\b.{0,30}\\b(?:${ACTIONS})\\b|^(?:the )?(?:${ACTIONS})\\b|\\bwho owes\\b|\\bevery (?:single )?action\\b`,
      'i',
    ),
    spends: `action actions point points item items log list tracker todo todos open outstanding unfinished incomplete pending still left live owner owners own owns owes owe owed got has assigned responsible everything each one not done yet due overdue`,
  },
  {
    of: 'meetings',
    when: new RegExp(
      `^(?:what|which|when are|list|show|any|all|give)\\b.{0,40}\\bmeetings\\b(?! and\\b| or\\b).{0,40}\\b(?:${COMING})\\b|^(?:upcoming|future|forthcoming|next|planned) meetings\\b|\\b(?:upcoming|future|forthcoming|planned) meetings$`,
      'i',
    ),
    spends:
      'meeting meetings coming ahead upcoming forthcoming planned scheduled arranged booked come next due left future up take place',
  },
  {
    of: 'dates',
    when: new RegExp(
      `^(?:what|which|list|show|any|all|give|give me|the|anything|everything)\\b.{0,40}\\b(?:${DIARY})\\b.{0,40}\\b(?:${COMING})\\b|^(?:what|which|anything|everything)\\b(?: is| are|'s)?\\b.{0,20}\\bcoming up\\b|^(?:what|anything|everything)\\b.{0,12}\\b(?:in|for) (?:the|my|our) (?:diary|calendar)\\b|^(?:upcoming|future|forthcoming|key) dates\\b`,
      'i',
    ),
    spends:
      'date dates deadline deadlines milestone milestones diary calendar coming ahead upcoming forthcoming planned scheduled arranged booked come next due left here meetings meeting starting need know anything everything got programme',
  },
  {
    of: 'given',
    when: new RegExp(
      `\\b(?:${WHOLE})\\b.{0,30}\\bdates?\\b.{0,50}\\b(?:${NAMED})\\b|\\b(?:list|all|every|how many)\\b.{0,12}\\btimes\\b.{0,80}\\b(?:put off|deferred|delayed|postponed|moved|put back|slipped|changed)\\b`,
      'i',
    ),
    spends: `date dates given gave quoted promised announced named offered told said set mentioned had heard times time ever been put off deferred delayed postponed moved back slipped changed we did it`,
  },
  {
    of: 'workstreams',
    when: /^(?:list|what|which|show|name|give)\b.{0,20}\bworkstreams\b|^(?:the )?workstreams\b/i,
    spends: 'workstream workstreams there have lead leads leading each who state states status currently',
  },
  {
    of: 'attendance',
    when: new RegExp(
      `^(?:list |everyone )?${WHO}\\b.{0,20}\\b(?:was|were) (?:at|there|present|in attendance)\\b|^${WHO} (?:attended|came to|turned up)\\b|^(?:attendance|apologies)\\b`,
      'i',
    ),
    spends: 'attended attend attendance came present there people councillors councillor members turned',
  },
  {
    of: 'members',
    when: new RegExp(
      `^(?:${WHO}|what(?=['’]?s? (?:is |are )?on the ))\\b.{0,12}\\b(?:${BELONGS})\\b(?: currently| now| all)? (?:on (?!the agenda|our agenda)|(?:the )?(?:\\S+ )?members of\\b)|^(?:list |show )?(?:me )?(?:the |all |all the )?(?:current )?(?:members|membership|composition|make-?up) of\\b|^(?:what|who)(?: is|['’]?s| are)? (?:the )?(?:membership|composition|make-?up) of\\b|^who makes up\\b`,
      'i',
    ),
    spends:
      'sit sits sat serve serves served votes vote voted member members membership composition makeup make-up current councillor councillors people officers makes now',
  },
  {
    of: 'holders',
    when: /\b(?:list|all|every)\b.{0,12}\b(?:chairs|chairmen|directors|chief executives|leads|holders)\b|\b(?:everyone|everybody|all those|people) (?:who has|who is|who have|who had|who's|that has)\b.{0,12}\b(?:been|held|chaired|led|had)\b|^who (?:has|have) (?:all )?(?:chaired|led|held)\b.{0,60}\b(?:since|in order|over)\b/i,
    spends: 'everyone everybody held hold been had have chaired led chairs post job role order list all',
  },
  {
    of: 'against',
    when: new RegExp(
      `\\b(?:anyone|anybody|any ?one|somebody|someone|any (?:members?|councillors?|votes?|dissent|abstentions?)|were there (?:any )?(?:votes|abstentions|dissent)|who all|list everyone who|every time (?:anyone|someone))\\b.{0,40}\\b(?:${ASKS_AGAINST})\\b|^(?:so |and )?(?:who|which (?:members?|councillors?))(?: (?:has|have|ever|all|else))* (?:voted (?:against|no)|dissented|abstained)\\b(?:(?: against)? (?:it|that|this|them|anything|something|(?:a|any|the) (?:motion|decision|proposal)s?))?(?:,? (?:in|at|on|since|during|last) .{2,40})?\\W*$|^(?:were there |list |show |any )?(?:all |every |any )?(?:votes against|dissents?|abstentions)\\b`,
      'i',
    ),
    spends:
      'anyone anybody somebody someone any one voted vote votes voting against dissent dissented abstain abstained abstention abstentions ever anything something member members councillor councillors motion motions decision decisions who all else no oppose opposed there every list losing side disagree disagreed',
  },
  {
    of: 'votes',
    when: /\b(?:all|every|each|list|which|what)\b.{0,30}\b(?:motions|votes)\b|\b(?:every|each)\b.{0,20}\bmotion\b|\bwhat did\b.{1,40}\bvote on\b/i,
    spends: 'motion motions vote votes voted went go each councillors members how on',
  },
  {
    of: 'recommendations',
    when: /^(?:what|which|list|show|give|all|every)\b.{0,60}\brecommend(?:ed|ations?)?\b|^(?:list )?what (?:did|do|does|has|have)\b.{1,50}\b(?:ask(?:ed)?(?: us)? (?:for|to)|want(?:ed)?(?: us)? (?:to|changed|from)|request(?:ed)?|demand(?:ed)?|call(?:ed)? for)\b|^list what\b.{1,40}\b(?:asked for|wanted|requested)\b/i,
    spends:
      'ask asked want wanted changed request requested demand demanded call called recommend recommended recommendation recommendations make made them',
  },
  {
    of: 'decisions',
    when: new RegExp(
      `^(?:and |so |ok |also )?(?:(?:were|are|was|is)(?: there)? any|which|what|how many|any|all|every|list|show|did they|have they)\\b.{0,60}?\\b(?:${PUT_TO_MEETING}|ideas)\\b.{0,60}\\b(?:${OUTCOME})\\b|^(?:and |so |ok |also )?(?:(?:what|what else|list what|list everything)\\b(?: (?:was|were|has|have|had|got|did|that was|is|are|been))\\b|(?:anything|everything)\\b).{0,50}\\b(?:${OUTCOME})\\b(?! (?:date|item|payment|to the|by (?:\\w+ )?(?:weeks|months|days)))|^(?:was|were|has|did) (?:anything|everything)\\b.{0,40}\\b(?:${OUTCOME})\\b`,
      'i',
    ),
    spends: `decision decisions motion motions amendment amendments proposal proposals application applications request requests resolution resolutions item items bid bids things ideas votes vote rejected reject refused refuse turned down thrown out voted knocked back dismissed declined lost defeated fell overruled rescinded rescind revoked reversed reverse overturned undone undid quashed annulled taken took withdrawn withdrew changed mind deferred defer put off postponed held over adjourned parked hold carried referred refer passed on sent delegated endorsed noted not approved agreed accepted supported adopted anything everything else elsewhere said say no`,
  },
  {
    of: 'decisions',
    when: new RegExp(
      `\\b(?:${WHOLE}|which|what)\\b.{0,60}\\b(?:decisions|resolutions)\\b|\\b(?:every|each)\\b.{0,40}\\bdecision\\b|^(?:list |show )?(?:${WHOLE})\\b.{0,80}\\b(?:${DECIDE})\\b|^what (?:all )?(?:did|has|have)\\b.{1,60}\\b(?:${DECIDE})\\b|^(?:\\S+ ){0,5}(?:decisions|decision notices|resolutions)\\b(?= (?:since|in|from|of|by|last|this|during|between|on)\\b)`,
      'i',
    ),
    spends: `decision decisions decide decided decides settle settled resolve resolved resolution resolutions agree agreed approve approved signed sign off endorse endorsed pass passed notice notices taken took take made make everything anything`,
  },
  {
    of: 'decisions',
    when: new RegExp(
      `^(?:what(?:'s|’s)?|was anything|were any|has anything|anything|is there anything|any)\\b.{0,60}\\b(?:${DECIDE})\\b`,
      'i',
    ),
    ofTime: 'always',
    spends: `decision decisions decide decided decides settle settled resolve resolved resolution resolutions agree agreed approve approved signed sign off endorse endorsed pass passed taken took take made make everything anything been got`,
  },
  {
    of: 'papers',
    when: /^(?:what|which|any|are there any|were any|list|show)\b.{0,30}\b(?:papers|documents|reports|minutes)\b/i,
    ofTime: 'alone',
    spends:
      'new paper papers document documents report reports minutes there have hold held list show came come out published dated are from issued',
  },
  {
    of: 'events',
    when: new RegExp(
      `^(?:what(?:'s|’s)?|has|have|had|did|was|were|is|anything|any|everything)\\b.{0,60}\\b(?:${HAPPENED})\\b|^(?:has |have |is there )?any(?:thing|\\b)`,
      'i',
    ),
    ofTime: 'alone',
    spends:
      'happened happen happening went gone going on reported said told published come came out missed miss new news changed changes change development developments update updates moved anything everything been there meeting meetings paper papers we i',
  },
  {
    of: 'bodies',
    when: /^(?:what|which|list|show|name)\b.{0,20}\b(?:bodies|committees|boards|groups)\b(?: (?:are there|do we have|exist|meet))?$/i,
    spends: 'body bodies committee committees board boards group groups there have exist meet',
  },
  {
    of: 'papers',
    when: /^how many (?:papers|documents|reports|minutes)\b(?!.{0,30}\b(?:say|said)\b)|^(?:list|show) (?:me )?(?:all |every )?(?:the |of the )?(?:papers|documents)\b/i,
    spends: 'many paper papers document documents report reports minutes there have hold held list show folder',
  },
  {
    of: 'items',
    when: new RegExp(
      `^(?:${ASKS}|remind|scores)\\b.{0,60}\\b(?:${ITEMS})\\b|^(?:what|which) (?:two|three|four|five|six|seven|eight|nine|ten)\\b`,
      'i',
    ),
    spends:
      'list show give name remind were was are is there looking find found two three four five six seven eight nine ten things want wanted',
  },
];
