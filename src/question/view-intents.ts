import { HISTORY_RULES } from './history-rules.ts';
import type { IntentRule } from './intent-rule.ts';
import { MATTER_RULES } from './matter-rules.ts';

/** The forms that ask for the life of a matter, tried before all others: each names a view that nothing else is called. */
export const VIEW_RULES: readonly IntentRule[] = [...HISTORY_RULES, ...MATTER_RULES];
