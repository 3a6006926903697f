import type { Intent, Manner, Quantity } from '../domain/query.ts';
import { ASKS_PLANS, ASKS_TROUBLE, TROUBLE_WORDS } from '../english/standing-words.ts';
import type { IntentRule } from './intent-rule.ts';
import { VIEW_RULES } from './view-intents.ts';

/** An intent read from a question, with the words that said so (they are no topic). */
export interface ReadIntent {
  readonly intent: Intent;
  readonly manner: Manner;
  readonly quantity: Quantity | null;
  /** The question's words that said so; empty where its form did. */
  readonly words: string;
  /** Words of the question that carried the intent, lower case: they need no evidence. */
  readonly spent: readonly string[];
}

const BODY =
  'committee|board|panel|cabinet|council|group|commission|partnership|members?|governors|trust|body|chair(?:man)?|meeting';
const PAPER =
  'papers?|documents?|reports?|minutes|agendas?|records?|files?|sources?|plans?|business cases?|publications?';

/**
 * The forms of questions, tried in order: the first that fits decides. Each holds for English questions about any
 * committee's papers. "Why" and "how" stand before decisions, since "why was it agreed" asks for the reason.
 */
const RULES: readonly IntentRule[] = [
  {
    when: new RegExp(
      `^(?:show|find|open|list|send|give|get|link|where (?:is|are|can i find))\\b.{0,40}?\\b(?:${PAPER})\\b`,
      'i',
    ),
    intent: 'documents',
    spends:
      'show find open list send give get link paper papers document documents report reports minute minutes agenda agendas record records file files',
  },
  {
    when: new RegExp(
      `^(?:(?:which|what|any)(?! (?:did|does|do|was|is|are|were|has|have|had|will|would|should|can|could)\\b)(?: (?:of the|other|more|new|recent))? (?:\\S+ ){0,2}?(?:${PAPER})\\b(?! (?:was|is|were|are|did|does|will|would|has|have|had)\\b.{0,20}(?:published|presented|due|agreed|approved))|(?:are there any|is there an?y?|do (?:we|you) have)\\b.{0,40}?\\b(?:${PAPER})\\b|(?:which|what) (?:ones? )?(?:mention|cover|discuss|refer to)s?\\b)`,
      'i',
    ),
    intent: 'documents',
    spends:
      'paper papers document documents report reports minute minutes agenda agendas record records file files source sources mention mentions cover covers discuss discusses refer refers say hold held indexed available folder list show find open link linked listed background publication publications',
  },
  {
    when: /^(?:why|what (?:was|is|were) the (?:reasons?|rationale)|for what reason|how come|what reasons?)\b/i,
    intent: 'passages',
    manner: 'why',
    spends: 'why reason reasons rationale come explain',
  },
  {
    when: /\bhow (?:often|frequently|regularly)\b|\bhow many times (?:a|per|each)\b/i,
    intent: 'when',
    quantity: 'frequency',
    spends: 'often frequently regularly times',
  },
  {
    // How long it is until something is told by its day.
    when: /\bhow (?:long|soon|many (?:days|weeks|months))\b(?: (?:is|have|do|does|left|it|we|got|there|to go|will it be|wait))*(?: is)? (?:until|till|before|to)\b/i,
    intent: 'when',
    spends: 'long soon many days weeks months until till before left wait got',
  },
  { when: /\bhow long\b(?! ago)/i, intent: 'amount', quantity: 'duration', spends: 'long last take' },
  {
    when: /\bhow (?:much money|much)\b|\bwhat (?:is|was|were|are) (?:the )?(?:\w+ ){0,4}?(?:cost|costs|budget|price|funding|savings?|deficit|spend|spending|expenditure)\b|\b(?:salary|salaries|wage)\b|(?<!\b(?:to|will|would|must|should|can|could|who|not|and|did|does|do|they|we) )\bpay\b(?! (?:for|the|half|its|their|an?|to|back|out|more|less)\b)/i,
    intent: 'amount',
    quantity: 'money',
    spends: 'much money',
  },
  {
    when: /\bwhat (?:percentage|proportion|share|fraction|per cent)\b|\bhow many per cent\b/i,
    intent: 'amount',
    quantity: 'percent',
    spends: 'percentage proportion share fraction',
  },
  {
    when: /\bhow many\b|\bwhat (?:is|was|were|are) the (?:total |exact |current )?(?:number|size|population|count|figure|total)s?\b|\bnumber of\b/i,
    intent: 'amount',
    quantity: 'count',
    spends: 'many number count figure figures total size',
  },
  {
    when: /^how (?:big|large|small|high|low|wide|far) (?:is|was|are|were|will|would)\b/i,
    intent: 'amount',
    spends: 'big large small high low wide far',
  },
  {
    when: /^(?:which|what)\b.{0,60}?\b(?:will|would|(?:is|are) to|due to|going to)\b.{0,60}?\b(?:decide|take (?:the )?decisions?)\b/i,
    intent: 'passages',
    spends: '',
  },
  {
    when: /^(?:which|what) (?:organisation|trust|body|council|company|party|ccg|group)(?:'s)? (?:is|was|does|did|has|are|chief|chair|leader|director|officer|manager|lead|head)\b/i,
    intent: 'who',
    spends: 'organisation trust body council company party represent',
  },
  {
    when: /^(?:when\b|how long ago\b|(?:on |by |since |until |from )?(?:what|which) (?:dates?|day|days|month|year|time)\b|by when\b|since when\b|until when\b|(?:the )?(?:dates?|deadline|timetable|timeline) (?:of|for)\b|(?:what|when) (?:is|was|are|were) the (?:date|dates|deadline|timetable|next|last)\b|(?:the )?(?:next|last|previous|latest) (?:\S+ ){0,6}?(?:meetings?|date)\??$)|\bwhen (?:is|was|are|were|did|does|do|will|must|should|has|had|can)\b/i,
    intent: 'when',
    spends: 'when ago long date dates day days month year time deadline timetable timeline due scheduled',
  },
  {
    when: /^(?:what|which)\b.{0,60}?\b(?:decide|decided|decides|decisions?|resolve|resolved|resolutions?|agree|agreed|approve|approved|endorse|endorsed|ratify|ratified|adopt|adopted|recommend|recommended|recommendations?|note|noted|outcomes?|reject|rejected|defer|deferred|postpone|postponed|delegate|delegated|refer|referred)\b|\bwhat (?:was|were) the (?:decision|decisions|resolution|outcome|recommendation)s?\b|^(?:the )?(?:decisions?|resolutions?|outcomes?|recommendations?)\b|^(?:did|has|have|was|were|is)\b.{0,60}?\b(?:decide|decided|resolve|resolved|agree|agreed|approve|approved|endorse|endorsed|ratify|ratified|adopt|adopted|reject|rejected|defer|deferred|postpone|postponed|refer|referred|carried|lost|withdrawn)\b|^how did (?:the )?(?:\S+ ){0,4}?(?:vote|decide)\b/i,
    intent: 'decision',
    spends:
      'decide decided decides decision decisions resolve resolved resolution resolutions agree agreed outcome outcomes recommendation recommendations vote voted taken made make',
  },
  {
    when: /^(?:who|whom|whose|by whom)\b|\bwho (?:is|was|are|were|leads?|chairs?|runs?|said|asked|will|has|had|did|does|do)\b|^(?:which|what) (?:person|people|officers?|member|members|councillor|minister|director|manager|individual|name)\b|\bname of the\b|\bwhat (?:is|was) .{1,60}?(?:'s|s') (?:role|post|job|title|position)\b|^what (?:role|post|job|position) (?:does|did|has|is)\b|\bcontact (?:for|details|person|about)\b/i,
    intent: 'who',
    spends:
      'who whom whose person people name names responsible charge role post job title position contact hold holds held named',
  },
  {
    when: /^(?:what|which) (?:\S+ ){0,8}?(?:said|say|says|comments?|commented|concerns?|concerned|worr(?:y|ies|ied)|questions?|asked|raised|views?|opinions?|responses?|replies|reply|report|reported|suggest|suggested|argue|argued|tell|told|explain|explained|ask|think|thought)\b/i,
    intent: 'passages',
    manner: 'said',
    spends:
      'said say says comment comments commented raise raised view views opinion opinions response reply replies tell told explain explained',
  },
  {
    when: /^(?:define|definition of|meaning of|what (?:is|are|was) meant by|what do(?:es)? .{1,80} (?:mean|stand for)|(?:what|explain) .{1,60} (?:mean|means|stands? for)$|explain (?:what|the term|the|an?)|expand)\b|\b(?:meaning|definition)$|\bstands? for\b/i,
    intent: 'definition',
    spends: 'define definition mean means meaning meant stand stands term explain expand',
  },
  {
    // What hinders a matter is asked for as why it is late.
    when: new RegExp(`^(?:so |and )?(?:${ASKS_TROUBLE})\\b`, 'i'),
    intent: 'passages',
    manner: 'why',
    spends: TROUBLE_WORDS,
  },
  {
    when: new RegExp(`^(?:so |and )?(?:${ASKS_PLANS})\\b`, 'i'),
    intent: 'status',
    spends: 'plan plans planned planning next step steps future happens happen do intend intention intentions',
  },
  {
    when: /\b(?:status|latest|progress|where (?:are|do) we|where (?:is|are|has|have|does) .{1,60} (?:at|stand|got to|up to)|how (?:is|are) .{1,60} (?:going|doing|progressing|coming along|getting on)|what(?: is| are| has|'s)? (?:happening|going on|new|the news|the state|the position|the situation|been happening|happened)|how far|(?:an? )?updates? (?:on|about|for|of)|update$|what stage|any news|up to date|summar(?:y|ise|ize))\b/i,
    intent: 'status',
    spends:
      'status latest progress progressing update updates news happening happened happen going on new news state position situation stand far stage summary summarise summarize doing coming along getting current currently',
  },
  {
    when: /^(?:what|who) (?:is|are|was|were) (?:an? |the )?(?!happening|going|being|said|next)\S/i,
    intent: 'definition',
    spends: '',
  },
  // A bare noun phrase whose last words say what of it is wanted: "board meeting dates", "pooled budget how much".
  {
    when: /^(?!which|what|where|how|why|is|are|was|were|has|have|had|did|do|does|will|would|can|could|should)(?:\S+ ){1,8}(?:dates?|when|deadline|timetable)$/i,
    intent: 'when',
    spends: 'when date dates deadline timetable',
  },
  {
    when: /^(?!which|what|where|how|why|is|are|was|were|has|have|had|did|do|does|will|would|can|could|should)(?:\S+ ){1,8}(?:frequency|how often)$/i,
    intent: 'when',
    quantity: 'frequency',
    spends: 'frequency often',
  },
  {
    when: /^(?!which|what|where|how|why|is|are|was|were|has|have|had|did|do|does|will|would|can|could|should)(?:\S+ ){1,8}(?:decisions?|resolutions?|outcomes?)$/i,
    intent: 'decision',
    spends: 'decision decisions resolution resolutions outcome outcomes',
  },
  {
    when: /^(?!which|what|where|how|why|who|is|are|was|were|has|have|had|did|do|does|will|would|can|could|should)(?:\S+ ){1,8}(?:targets?|amounts?|totals?|costs?|budgets?|savings|figures?|numbers?)$/i,
    intent: 'amount',
    spends: 'target targets amount amounts total totals figure figures number numbers',
  },
  {
    when: /^(?!which|what|where|how|why|is|are|was|were|has|have|had|did|do|does|will|would|can|could|should)(?:\S+ ){1,8}how (?:much|many)$/i,
    intent: 'amount',
    spends: 'much many',
  },
  { when: /^how\b/i, intent: 'passages', manner: 'how', spends: 'how' },
  {
    when: new RegExp(
      `^(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|should|must|may|might)\\b(?! (?:${BODY})$)`,
      'i',
    ),
    intent: 'passages',
    manner: 'claim',
    spends: '',
  },
  {
    when: /^(?:what|which|where|in what|to what|list|show|give)\b/i,
    intent: 'passages',
    manner: 'open',
    spends: 'list show give',
  },
];

/** Reads what is asked; a text of no question's form is a topic whose status is asked. Expects tidied text. */
export function readIntent(text: string): ReadIntent {
  for (const { when, intent, manner = 'open', quantity = null, spends } of [...VIEW_RULES, ...RULES]) {
    const match = when.exec(text);
    if (!match) continue;
    const words = match[0].split(' ').slice(0, SHOWN).join(' ').trim();
    return { intent, manner, quantity, words, spent: spends.split(' ').filter(Boolean) };
  }
  return { intent: 'status', manner: 'open', quantity: null, words: '', spent: [] };
}

/** How many of the words that told an intent are shown. */
const SHOWN = 3;
