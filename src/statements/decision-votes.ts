import { type Frame, frame, setsBack } from './decision-frame.ts';

const OUTCOME =
  /\b((?:substantive |original |amended |main )?(?:motion|amendment|resolution|proposal)(?: \d{1,3}[A-Z]?)?)(?:,? as amended,?)?(?: \([^()]{1,80}\))?((?: (?:that|which|(?<=(?:motion|amendment) )(?:to|from|for|by)) [^.;]{1,200}?)?(?: (?:was|were|is|being|is now|has been|had been))?(?: (?:then|duly|therefore|unanimously|put(?: to the vote)?(?:,? and)?(?: was| were| declared)?|declared|subsequently))*) ?(not (?:agreed|carried|approved)|carried|agreed(?: to)?|passed|approved|lost|defeated|negatived|rejected|fell|falls)\b/i;
const PUT_TO_VOTE =
  /\b(?:put to the vote|a vote was taken|vote being taken|on a show of hands)[^.;]{0,60}?\b(carried|agreed|lost|defeated|not carried)\b/i;
const NOT_DONE = /\b(?:if|unless|whether|should|would|will|could|until|once|when|may|might|to be)\b[^.;]{0,60}$/i;
const LOST = /^(?:not|lost|defeated|negatived|rejected|fell|falls)/i;

/** By vote: what the words around "agreed" may say of how it was agreed. */
export const BY_VOTE =
  /\bunanimous(?:ly)?\b|\bby (?:a |an )?(?:overwhelming |clear |large |simple )?majority\b|\bmajority vote\b|\bnem\.? ?con\b|\bon (?:being put to the|a) vote\b|\bput to the vote\b|\bshow of hands\b|\bcasting vote\b|\bvotes? (?:to|in favour|for)\b/i;

/** A motion or amendment carried or lost, as minutes and transcripts record it. */
export function voteFrame(sentence: string): Frame | null {
  const match = OUTCOME.exec(sentence) ?? PUT_TO_VOTE.exec(sentence);
  const outcome = match?.at(-1);
  if (!match || outcome === undefined) return null;
  if (NOT_DONE.test(sentence.slice(0, match.index)) || NOT_DONE.test(match[2] ?? '')) return null;
  if (/\b(?:not|nor|never)\s*$/i.test(sentence.slice(0, match.index))) return null;
  const lost = LOST.test(outcome);
  return frame({
    form: 'by-vote',
    act: lost ? 'lost' : 'decided',
    forces: lost ? ['lost'] : ['agreed'],
    start: match.index,
    verbAt: match.index + match[0].length - outcome.length,
    whatFrom: 0,
    passive: true,
    past: setsBack(match[2] ?? ''),
  });
}
