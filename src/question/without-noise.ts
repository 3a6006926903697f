import { BARE_LINK } from './bare-link.ts';
import { replaceEmojiCodes } from './emoji-codes.ts';

/** A reference to a person, channel or link as Slack writes it, pasted elsewhere. */
const REFERENCE = /<(?:[@#!][^<>|]{1,80}|https?:[^<>|]{1,2000})(?:\|[^<>]{0,200})?>/gi;

/** A question without what is pasted around it and says nothing of it: links, emoji codes, references of a chat. */
export function withoutNoise(text: string): string {
  const plain = replaceEmojiCodes(text.replace(REFERENCE, ' ').replace(BARE_LINK, ' '), ' ');
  return plain === text ? text : plain.replace(/\s+/g, ' ').trim();
}
