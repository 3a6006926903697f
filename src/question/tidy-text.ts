import { WHOLE_MATTER } from '../english/whole-matter.ts';
import { questionWord } from './question-word.ts';

const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/\b(who|what|when|where|how|that|there|it)['’]?s\b(?!\s*')/gi, '$1 is'],
  [/\b(who|what|when|where|how)['’]?re\b/gi, '$1 are'],
  // Typed without its apostrophe, "didnt" would be taken for a name that no paper holds.
  [/\b(did|does|do|is|was|are|were|has|have|had|would|could|should)nt\b/gi, "$1n't"],
  [/\bcant\b/gi, "can't"],
  [/\bwont\b/gi, "won't"],
  [/\b(we|they|you)(ve|ll|re)\b(?<!\bwere|\bwell)/gi, "$1'$2"],
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/(?=\s|$)/gi, 'with'],
  [/\b(?:pls|plz|thx|ta)\b/gi, ''],
  [/\babt\b/gi, 'about'],
  [/\bmtgs?\b/gi, 'meeting'],
  [/\bwhos\b/gi, 'who is'],
  [/\br\b(?=\s+we\b)/gi, 'are'],
];

// Courtesies around a question say nothing about what is asked. Each is anchored to the beginning or the end.
const OPENINGS = [
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|dear all|morning|afternoon)(?:\s+(?:there|all|team|stp|bot))?\s*[,!.:-]*\s+/i,
  /^(?:please|kindly|ok(?:ay)?|so|and|also|quick (?:question|one)|question)\s*[,:-]*\s+(?=\S)/i,
  /^(?:can|could|would|will) (?:you|someone|anyone|anybody|u) (?:please |kindly |just )*(?:tell|remind|show|give|let) (?:me|us)(?: know)?(?: about)?\s+/i,
  /^(?:please |just )*(?:tell|remind|let) (?:me|us)(?: know)?(?: about)?\s+/i,
  /^(?:do|does|did) (?:you|we|anyone|anybody|u) (?:happen to )?know(?: about| if| whether)?\s+/i,
  /^(?:i|we)(?:['’]d| would)? (?:want|need|like|love)(?:ed)? to (?:know|ask|find out|check|see)(?: about| if| whether)?\s+/i,
  /^(?:i|we)(?:['’]m| am|['’]re| are)? (?:wondering|asking|looking)(?: about| if| whether| for)?\s+/i,
  /^(?:any(?:one| ?body)? idea|any ideas?)\s+(?=who|what|when|how|where|why|which)/i,
];
const MATTER = new RegExp(`^(?:${WHOLE_MATTER.join('|').replaceAll(' ', '\\s+')})\\s+(?=\\S)`, 'iu');
const CLOSINGS = [/\s*[,.]?\s*(?:please|thanks|thank you|cheers|many thanks|thanks in advance)\s*[.!?]*$/i];

/**
 * A question in the form the recognisers read: white space collapsed, typographic quotes and dashes made plain,
 * common shorthand written out, courtesies at either end taken off. Capitals and digits stay as typed.
 */
export function tidyText(raw: string): string {
  let text = raw
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [form, full] of SHORTHAND) text = text.replace(form, full);
  text = text.replace(/(?<![\p{L}\p{N}'-])\p{Ll}{2,6}(?![\p{L}\p{N}'-])/gu, questionWord);
  text = text.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    for (const courtesy of [...OPENINGS, MATTER, ...CLOSINGS]) text = text.replace(courtesy, '').trim();
  }
  return text;
}
