import type { UnsupportedReason } from '../domain/query.ts';

/** The longest question, in characters. */
export const QUESTION_LIMIT = 1000;

// Things to be made or done rather than looked up: asked for oneself ("write me …"), or of a kind no record is of.
const REQUEST =
  /^(?:write|compose|draft|invent|make up|generate|create|sing|translate|play|book|order|send|email|calculate|solve|code|draw|paint|rewrite|paraphrase) (?:me|us|(?:an?|some|the|my|our|your) (?:\w+ )?(?:poem|song|story|joke|riddle|e-?mail|letter|essay|speech|tweet|post|haiku|limerick|rap|recipe|picture|script|program|taxi|table|flight|room)s?)\b|^(?:tell|sing|write) (?:me|us) (?:an?|some) (?:joke|story|poem|song|riddle)|^(?:how (?:do|can|should|would) i|help me(?: to)?|i (?:cannot|can't|forgot|need to)) (?:\w+ ){0,3}?(?:password|log ?in|log ?on|sign ?in|account|wi-?fi|printer|laptop|outlook|vpn|screen|keyboard|annual leave|payslip|expenses)\b/i;

// First-person symptoms and "should I": advice on care is refused whatever the papers hold.
const CARE =
  /\b(?:am i|is my (?:mum|mother|dad|father|wife|husband|son|daughter|child|baby|partner)|i am|i'm|he is|she is) (?:having|dying|bleeding|in pain|ill|sick|unwell)\b|\bshould (?:i|we|he|she) (?:go to (?:a&e|hospital|the gp)|call (?:999|111|an ambulance)|take (?:my|the|an?|some))\b|\bmy (?:chest|arm|face|head|symptoms?|medication|tablets|test results|appointment|prescription|diagnosis)\b/i;

const INSTRUCTION =
  /\b(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|above|earlier) (?:instructions?|prompts?|rules)\b|\byour (?:system )?prompt\b|\byou are now\b|\bpretend (?:to be|you are)\b|\bact as (?:an?|if)\b/i;

/** Why a text is no question about a record; null when it may be one. Expects tidied text. */
export function unsupportedReason(text: string): UnsupportedReason | null {
  if (text === '') return 'empty';
  if (text.length > QUESTION_LIMIT) return 'too-long';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no-words';
  if (CARE.test(text)) return 'care';
  if (INSTRUCTION.test(text)) return 'instruction';
  if (REQUEST.test(text)) return 'request';
  return null;
}
