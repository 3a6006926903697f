import type { IntentRule } from './intent-rule.ts';
import { MATTER_RULES } from './matter-rules.ts';

/** The forms that ask for the life of a matter, tried before all others: each names a view that nothing else is called. */
export const VIEW_RULES: readonly IntentRule[] = [
  {
    when: /^(?:(?:show|give|draw|list|what (?:is|was)) )?(?:me |us )?(?:the |an? )?(?:\w+ ){0,2}?(?:timeline|time line|chronology|sequence of events|course of events|history)\b|^(?!how\b|where\b|is\b|are\b)(?:\S+ ){1,8}(?:timeline|chronology|history)$|\bin (?:date|chronological) order$|\bin order of date$/i,
    intent: 'timeline',
    spends:
      'timeline time line chronology sequence course event events history date chronological order show give draw list full short brief complete happened',
  },
  ...MATTER_RULES,
];
