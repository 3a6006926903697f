import type { IntentRule } from './intent-rule.ts';

/** The forms that ask for a matter's life in order of date, and for what changed in it. */
export const HISTORY_RULES: readonly IntentRule[] = [
  {
    when: /^(?:(?:show|give|draw|list|what (?:is|was)) )?(?:me |us )?(?:the |an? )?(?:\w+ ){0,2}?(?:timeline|time line|chronology|sequence of events|course of events|history)\b|^(?!how\b|where\b|is\b|are\b)(?:\S+ ){1,8}(?:timeline|chronology|history)$|\bin (?:date|chronological) order$|\bin order of date$/i,
    intent: 'timeline',
    spends:
      'timeline time line chronology sequence course event events history date chronological order show give draw list full short brief complete happened',
  },
  {
    when: /^(?:what|how|which|list|show|were|are|is)\b.{0,80}?\b(?:chang\w+|differ\w*)\b.{0,80}?\b(?:drafts?|propos\w+)\b|^(?:changes?|differences?)\b.{0,80}?\b(?:drafts?|propos\w+)\b|^how (?:do|does|did|are|is|was|were)\b.{0,80}?\b(?:drafts?|propos\w+)\b.{0,80}?\bdiffer\w*\b/i,
    intent: 'changes',
    spends:
      'change changed changes changing differ differs different difference differences between draft drafts approved approve final finally version versions minutes minute proposed propose proposal taken take made decision decided record list show',
  },
  {
    when: /^(?:what|how|which|has|have|did|list|show)\b.{0,100}?\b(?:chang(?:ed?|es)|new|happened|news|developments?|moved on|different)\b.{0,100}?\b(?:since|after)\b|^what (?:has |have |had )?(?:been )?changed\b|^(?:any|anything|the )?\s?(?:changes?|news?|updates?|developments?)\b.{0,100}?\bsince\b|^since\b.{0,80}?\bwhat\b.{0,60}?\b(?:changed|new|happened)\b/i,
    intent: 'changes',
    spends:
      'change changed changes changing new news happened happen development developments moved different update updates anything meeting meetings met since things list show',
  },
];
