import { BODY, bodyBefore } from './decision-bodies.ts';
import { type Frame, frame } from './decision-frame.ts';

const ASKED = new RegExp(
  `(?:^|[^\\p{L}])(${BODY}) (?:is|are|was|were|be) (?:therefore |also |now |further |formally )?(asked|invited|recommended|requested|advised|RECOMMENDED|ASKED|INVITED) (?:to\\b(?: consider whether to\\b)?|that\\b)\\s*:?\\s*-?`,
  'u',
);
const SHOUTED =
  /(?:^|[\s("“])(?:It (?:is|was) (?:therefore )?)?RECOMMENDED(?: to (?:the )?\p{Lu}[\p{L} ]{2,40}(?= that|:))?\s*[-–—:]*\s*(?:that\b|to\b|That\b)?\s*:?\s*-?\s*/u;
const IT_IS =
  /(?:^|[.;:]\s+)(?:It is|Officers|Recommended|The officers?|It is therefore|It was)\s*(?:therefore |also |further )?(?:recommend(?:ed|s)?)?\s*(?:that|:|to)\s+/iu;
const MADE =
  /\brecommendations? (?:was|were|has been|have been|had been) (?:also )?made\b(?: (?:that|for|to|on|about))?\s*/i;
const LABEL = /^(?:(?:officers?['’]?|proposed|the)\s+)?recommendations?(?:\(s\))?\s*(?:\d+\s*)?[:–-]\s*(?:that\b)?\s*/i;
const MOTION_LABEL = /^(?:notice of |proposed |the )*(?:motion|amendment)\s*(?:\d+\s*)?[:–-]\s*(?:that\b)?\s*/i;
const MOVED =
  /\b(?:moved|proposed|propos(?:er|al by))\b[^.]{0,400}?\bseconded\b[^.]{0,80}?(?:\bthat\b)?|\bseconded\b[^.]{0,120}?\bthat\b/i;
const CALLS =
  /^(?:["“]?\(?\w{0,3}\)?\s*)(?:That )?(?:this |full |the )?council (?:(?:therefore |further |also )?(?:resolves|calls|believes|notes|agrees) (?:to|on|that)\b)/i;
const OUTCOME = /\b(?:RESOLVED|resolved|carried|agreed|AGREED|approved|lost|elected)\b/;
const PROPOSES =
  /\b(?:I|he|she|Member|Leader|Cabinet|Council|Director|Officer)\b[^.]{0,120}?\b(?:propos(?:e|es|ed|ing)|intends?|intended) (?:to|that)\b\s*:?\s*/i;

/** A recommendation's frame: somebody is asked to decide, or it is recommended that they do. */
export function recommendationFrame(sentence: string): Frame | null {
  const asked = ASKED.exec(sentence);
  if (asked) {
    const by = asked[1] ?? null;
    const council = by !== null && /^(?:the |this |full |county )*council$/i.test(by) && asked[2] === 'asked';
    return ask(sentence, asked, { by, act: council ? 'moved' : 'recommended' });
  }
  const shouted = SHOUTED.exec(sentence);
  if (shouted) {
    const body = bodyBefore(sentence, sentence.indexOf('RECOMMENDED'));
    if (body) return null;
    return ask(sentence, shouted, {});
  }
  const said = LABEL.exec(sentence) ?? (/recommend/i.test(sentence) ? IT_IS.exec(sentence) : null);
  if (said && /recommend/i.test(said[0])) return ask(sentence, said, {});
  const made = MADE.exec(sentence);
  return made ? { ...ask(sentence, made, {}), forces: ['recommended'] } : null;
}

/** A motion that no vote has decided: moved and seconded, or quoted from its paper. */
export function motionFrame(sentence: string, underMotion: boolean): Frame | null {
  const label = MOTION_LABEL.exec(sentence);
  if (label) return ask(sentence, label, { act: 'moved' });
  const calls = CALLS.exec(sentence);
  if (calls && (underMotion || /council (?:therefore |further |also )?(?:resolves|calls)/i.test(calls[0]))) {
    return ask(sentence, { 0: calls[0].replace(/\S+$/, ''), index: 0 }, { act: 'moved' });
  }
  const moved = MOVED.exec(sentence);
  if (!moved || OUTCOME.test(sentence.slice(moved.index + moved[0].length))) return null;
  return OUTCOME.test(moved[0]) ? null : ask(sentence, moved, { act: 'moved' });
}

/** What a record of a proposed decision proposes. */
export function proposalFrame(sentence: string): Frame | null {
  const match = PROPOSES.exec(sentence);
  return match ? ask(sentence, match, { act: 'proposed' }) : null;
}

function ask(sentence: string, match: { 0: string; index: number }, parts: Partial<Frame>): Frame {
  const lead = /^[^\p{L}]*/u.exec(match[0])?.[0].length ?? 0;
  const whatFrom = Math.min(sentence.length, match.index + match[0].length);
  return frame({ form: 'recorded', act: 'recommended', start: match.index + lead, whatFrom, ...parts });
}
