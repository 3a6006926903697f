import type { IntentRule } from './intent-rule.ts';

const PAPERS = 'papers?|documents?|minutes|reports?|records?|sources?|figures|meetings';
const FIGURE = '(?:\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)';
const MET =
  'dealt with|discussed|considered|seen|saw|handled|looked at|heard|received|reviewed|scrutini[sz]ed|decided|agreed|approved|endorsed|noted|supported|been (?:asked|consulted)|spoken of|talked about';

/**
 * The forms that ask for a matter's way through bodies, its dates that moved, promises with no later word, and papers that
 * differ. A question whether something promised was done keeps all its words: they are what is looked for.
 */
export const MATTER_RULES: readonly IntentRule[] = [
  {
    when: new RegExp(
      `^(?:(?:show|give|trace|what (?:is|was)) )?(?:me |us )?(?:the )?(?:journey|passage|path|route) (?:of|for|taken by)\\b|^(?!how\\b|where\\b|is\\b|are\\b)(?:\\S+ ){1,8}journey$|^(?:which|what) (?:bodies|committees|boards|committees and boards|meetings|bodies and committees) (?:have |has |had )?(?:also )?(?:${MET})\\b|^(?:which|what) (?:bodies|committees|boards|meetings) (?:did|has|have) .{1,80}? (?:go|gone|been|come|come) (?:to|through|before)\\b|^(?:where|to (?:which|what) (?:bodies|committees)) (?:has|did) .{1,80}? (?:been (?:discussed|considered|taken)|go)\\b|\\bthrough (?:the )?(?:committees|bodies|boards)\\b`,
      'i',
    ),
    intent: 'journey',
    spends:
      'journey passage path route taken trace show which what bodies committees boards meetings dealt discussed considered seen saw handled looked heard received reviewed scrutinised scrutinized decided agreed approved endorsed noted supported consulted spoken talked order go gone been come through before have',
  },
  {
    when: new RegExp(
      `\\b(?:do|does|are|is|have|did|where do|how do) (?:the |these |all |both |any |two |our )*(?:${PAPERS})\\b.{0,40}?\\b(?:agree|disagree|conflict|conflicting|differ|differing|consistent|inconsistent|contradict|contradictory|vary|match|same)\\b|\\b(?:conflicts?|conflicting|contradictions?|contradictory|discrepanc(?:y|ies)|disagreements?|inconsistenc(?:y|ies)|differing|different) (?:\\w+ )?(?:between|about|on|in|over|among|across|for|figures?|dates?|numbers?|values?|accounts?)\\b|\\b(?:in|according to|by|from|per) (?:each|every|the (?:different|various|several)|different|all the) (?:of the )?(?:${PAPERS})\\b|^(?:is|are|was|were|did|does|do|will) .{1,80}?${FIGURE}[^?]{0,20}? or .{0,20}?${FIGURE}`,
      'i',
    ),
    intent: 'conflicts',
    spends:
      'paper papers document documents minutes report reports record records source sources agree disagree conflict conflicts conflicting differ differing different consistent inconsistent contradict contradiction contradictions contradictory vary match same discrepancy discrepancies disagreement inconsistency each every according various several figure figures number numbers value values many much',
  },
  {
    when: /\b(?:slip|slips|slipped|slippage|slipping)\b|^(?:has|have|had|is|are|was|were|did|will)\b.{1,120}?\b(?:been (?:delayed|put back|postponed|rescheduled|moved back|pushed back)|(?:on|to) (?:time|schedule|target)|overdue|(?:running|behind|ahead of) (?:late|schedule|time))\b|^(?:which|what|are there|any|list)\b.{0,40}?\b(?:targets?|deadlines?|milestones?|dates?)\b.{0,30}?\b(?:passed|missed|slipped|gone by|lapsed|overdue|moved|with no later word)\b|^(?:passed|missed|overdue) (?:targets?|deadlines?|milestones?)$/i,
    intent: 'slipped',
    manner: 'claim',
    spends:
      'slip slips slipped slippage slipping delayed put back postponed rescheduled moved pushed time schedule target targets overdue running behind ahead deadline deadlines milestone milestones date dates passed missed gone lapsed later word',
  },
  {
    when: /^(?:did|has|have) (?!(?:the |any )?(?:committee|board|panel|cabinet|council|members?)\b).{1,100}? (?:open|opened|start|started|begin|begun|launch|launched|go live|gone live|finish|finished|happen|happened|take place|taken place)(?: yet| on time| as planned)?\??$|^(?:was|were|has|have) .{1,100}? (?:been )?(?:completed|finished|launched|started|met|built)(?: yet| on time| as planned)?\??$/i,
    intent: 'slipped',
    manner: 'claim',
    spends: 'yet planned time',
  },
  {
    when: /^(?:which|what|are there|any|list|show)\b.{0,40}?\b(?:commitments?|promises?|undertakings?|actions?|pledges?|questions?)\b.{0,30}?\b(?:open|outstanding|unkept|kept|not kept|unanswered|no later (?:word|mention)|pending|left|due|forgotten|not followed up|still)\b|^(?:the )?(?:open|outstanding|unkept|pending) (?:commitments?|promises?|undertakings?|actions?|questions?)\b|^what (?:is|are|was|were) (?:still )?(?:outstanding|promised|left open|pending)\b/i,
    intent: 'open',
    spends:
      'commitment commitments promise promises promised undertaking undertakings action actions pledge pledges question questions open outstanding unkept kept unanswered later word mention pending left due forgotten followed still list show',
  },
  {
    when: /^(?:was|were|has|have|did)\b(?!.{0,80}?\b(?:decided?|resolved?|agreed?|approved?|endorsed?|ratif\w+|adopted?|reject\w*|deferr?\w*)\b).{1,120}?\b(?:circulated?|published?|sent|send|provided?|supplied|supply|brought|bring|answered?|put on|held|report(?:ed)? back|shared?|follow(?:ed)? up|fe?ed back|fed back|written to|repl(?:y|ied)|come back|came back|chased?|kept|honoured|fulfilled)\b/i,
    intent: 'open',
    manner: 'claim',
    spends: 'yet ever',
  },
];
