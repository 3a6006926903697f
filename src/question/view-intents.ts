import type { IntentRule } from './intent-rule.ts';

/** The forms that ask for the life of a matter, tried before all others: each names a view that nothing else is called. */
export const VIEW_RULES: readonly IntentRule[] = [];
