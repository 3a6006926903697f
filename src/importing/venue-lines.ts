import { VENUE_NOUNS } from '../english/body-nouns.ts';

const LABEL = /^(?:venue|location|place|held (?:at|in)|at|in)\b/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
const ENDS = new RegExp(`\\b(?:${VENUE_NOUNS})(?: (?:no\\.? ?)?\\w{1,3})?$`, 'i');
const VIRTUAL = /^(?:a )?(?:virtual|hybrid|remote|online)(?: meeting)?\b/i;
const LONGEST = 120;

/** Whether a line says where a meeting was: "Council Chamber, Town Hall", "Venue: Room 2", an address. */
export function isVenueLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  return LABEL.test(text) || POSTCODE.test(text) || VIRTUAL.test(text) || ENDS.test(text.replace(/[.,]$/, ''));
}
