import { BODY_NOUNS, PLACE_NOUNS, VENUE_NOUNS } from '../english/body-nouns.ts';

const LABEL = /^(?:venue|location|place|held (?:at|in)|at|in)\b/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
const ENDS = new RegExp(`\\b(?:${VENUE_NOUNS})(?: (?:no\\.? ?)?\\w{1,3})?$`, 'i');
const VIRTUAL = /^(?:a )?(?:virtual|hybrid|remote|online)(?: meeting)?\b/i;
const LONGEST = 120;
const IS_BODY = new RegExp(`\\b(?:${BODY_NOUNS})s?(?: \\([^)]*\\))?$`, 'i');
const NAMED_FOR_PLACES = /^(?:location|place)s? /i;

/** Whether a line says where a meeting was: "Council Chamber, Town Hall", "Venue: Room 2", an address. */
export function isVenueLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  // "Place Scrutiny Committee": many councils name a directorate, and the committee that looks at it, so.
  if (NAMED_FOR_PLACES.test(text) && IS_BODY.test(text)) return false;
  return LABEL.test(text) || POSTCODE.test(text) || VIRTUAL.test(text) || ENDS.test(text.replace(/[.,]$/, ''));
}

const IS_PLACE = new RegExp(`\\b(?:${PLACE_NOUNS})(?: (?:no\\.? ?)?\\w{1,3})?$`, 'i');

/**
 * Whether what stands as a body's name is a place of meeting: part of it ends as a room, a house or a street does, or it
 * is an address. "Programme Office" may be a body, and "Place Scrutiny Committee" is one.
 */
export function isPlaceName(name: string): boolean {
  if (IS_BODY.test(name)) return false;
  return POSTCODE.test(name) || VIRTUAL.test(name) || name.split(',').some((part) => IS_PLACE.test(part.trim()));
}
