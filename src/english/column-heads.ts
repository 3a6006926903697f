import type { Want } from './wanted-words.ts';

/**
 * The heads under which registers and trackers keep a kind of thing, each a whole word of the head. Collected from the usual
 * headings of action logs, milestone plans and risk registers.
 */
export const HEADS_OF: Readonly<Partial<Record<Want, RegExp>>> = {
  person:
    /\b(?:owner|lead|leads|led by|who|responsible|sro|officer|name|chair|chairs|contact|director|manager|by whom|assigned|person|action by|action for|sponsor)\b/iu,
  date: /\b(?:due|when|date|deadline|by when|target|completion|complete by|starts?|ends?|milestone|timescale|review|opens?|closes?|from|until)\b/iu,
  money:
    /\b(?:cost|costs|budget|£|£m|£k|£000s?|spend|value|saving|savings|amount|forecast|actual|funding|price|sum|total)\b|£/iu,
};
