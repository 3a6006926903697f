import type { ActionFind } from './action-sentence.ts';
import { sentenceAt } from './clauses.ts';
import { matchesOf } from './matches.ts';
import type { Reading } from './recogniser.ts';
import { turnOf } from './turns.ts';

// In speech "I'll look at that" is talk; a promise to the committee names it or what it will be sent.
const PROMISE =
  /\b(?:I|we)(?:\s+(?:will|shall)|['’]ll)\s+(?:certainly\s+|also\s+|of course\s+|be\s+(?:happy|writing|sending)\s+(?:to\s+)?|happily\s+|gladly\s+)?(?=(?:write\s+to\s+(?:you|the|them|him|her|members)|(?:let\s+(?:you|the\s+committee|members)\s+(?:know|have)|(?:provide|send|circulate|share|supply|forward|get)\s+(?:you|the\s+committee|members|committee members|a\s+note|that\s+(?:note|information)|the\s+(?:note|information|figures|details|data)))|(?:get|come|report|feed|bring\s+(?:that|this|it))\s+back\s+to\s+(?:you|the|members|committee)|follow\s+(?:that|this|it)?\s*up|undertake\s+to)\b)/gi;
// "You will be sent a transcript": the committee's own promise to its witnesses.
const TO_YOU = /\byou(?:\s+will|['’]ll)\s+(?=(?:be\s+(?:sent|given|provided)|receive)\s+(?:an?|the)\s)/gi;
// "We'd be grateful for a note": a committee's way of asking for a paper.
const ASKS =
  /\b(?:I|we)(?:\s+would|['’]d)\s+(?:also\s+|very much\s+)?(?:appreciate|be\s+(?:very\s+|most\s+)?grateful\s+(?:for|to have|to receive))\s+(?=(?:an?|some|the|more|further|any)\s)/gi;
const ASKS_TO =
  /\b(?:I|we)(?:(?:\s+would|['’]d)(?:\s+like\s+to)?)?\s+(?:also\s+)?(?:ask|request)\s+((?:all\s+|the\s+)?(?:members|witnesses|officials|officers|participants)(?:\s+who\s+[^,.;]{3,60}?)?)\s+to\s+/gi;
const NOT_A_PROMISE = /\b(?:if|whether|hope|think|when|unless|how|what)\s+$/i;

const MAY_PROMISE = /['’](?:ll|d)\b|\b(?:will|shall|would|ask|request|promise|my word)\b/;
// What a speaker promises outright, or takes away to ask of somebody who is not there.
const PLEDGE =
  /\b(?:what\s+I\s+can\s+promise(?:\s+you)?\s+is\s+(?:that\s+)?|I\s+(?:can\s+|do\s+)?promise(?:\s+you)?\s+(?:that\s+)?|I\s+give\s+you\s+my\s+word\s+(?:that\s+)?)(?=\p{L})/giu;
const ERRAND =
  /\b(?:I|we)(?:\s+(?:will|shall)|['’]ll)\s+(?=(?:find\s+(?:that\s+|this\s+)?out|take\s+(?:it|that|this)\s+(?:back|away|up)|chase\s+(?:it|that|this|them)|look\s+(?:at|into)\s+(?:it|that|this)\s+(?:in|by|before|next)|ask\s+(?:\p{Lu}\p{L}+\s+){1,3}(?:and\s|about\s|whether\s|if\s)))/gu;
const FORMS = [
  { pattern: PROMISE, manner: 'undertaken', mine: true },
  { pattern: PLEDGE, manner: 'undertaken', mine: true },
  { pattern: ERRAND, manner: 'undertaken', mine: true },
  { pattern: TO_YOU, manner: 'undertaken', mine: false },
  { pattern: ASKS, manner: 'requested', mine: false },
  { pattern: ASKS_TO, manner: 'requested', mine: false },
] as const;

/** What the speaker of a turn undertakes to do or asks others to: "I'll write to the committee with the figures". */
export function spokenUndertaking({ passage, sentences }: Reading): ActionFind[] {
  const { text } = passage;
  if (!MAY_PROMISE.test(text)) return [];
  const turn = turnOf(text);
  const finds: ActionFind[] = [];
  for (const { pattern, manner, mine } of FORMS) {
    for (const match of matchesOf(pattern, text)) {
      const sentence = sentenceAt(sentences, match.index);
      if (!sentence || /\?$/.test(sentence.text)) continue;
      if (NOT_A_PROMISE.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
      finds.push({
        owner: mine ? (turn?.name?.text ?? turn?.header ?? null) : (match[1] ?? null),
        manner,
        start: match.index,
        whatFrom: match.index + match[0].length,
        whatTo: sentence.end - (/[.;:!\s]+$/.exec(sentence.text)?.[0].length ?? 0),
      });
    }
  }
  return finds;
}
