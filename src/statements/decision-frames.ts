import type { DocumentKind } from '../domain/document.ts';
import { agreedFrame, bodyFrame, recordedFrame, resolvedFrame } from './decision-acts.ts';
import { motionFrame, proposalFrame, recommendationFrame } from './decision-asks.ts';
import { bodyIn } from './decision-bodies.ts';
import { forcesIn } from './decision-forces.ts';
import { type Frame, frame } from './decision-frame.ts';
import { inlineDecision, type Setting } from './decision-headings.ts';
import { electionFrame, officeFrame, ownDecision } from './decision-takers.ts';
import { voteFrame } from './decision-votes.ts';

const OPERATIVE =
  /resol|agree|not(?:ed?|es)\b|approv|endors|ratif|adopt|accept|support|consider|recei|acknowledg|recognis|request|ask|invit|instruct|recommend|delegat|authori|refer|defer|adjourn|postpon|withdr|rescind|revok|overturn|quash|annul|reject|refus|dismiss|grant|confirm|decid|carried|lost|defeat|negativ|propos|elected|appointed|moved|seconded|passed|motion|amendment|vote|declin/i;
const HEADED =
  /^(?:That\b|To\b|(?:also |formally )?(?:[Nn]ot|[Aa]gre|[Aa]pprov|[Ee]ndors|[Aa]dopt|[Rr]atif|[Dd]elegat|[Rr]efer|[Dd]efer|[Rr]eject|[Rr]ecommend|[Rr]equest|[Aa]cknowledg|[Cc]onsider|[Rr]eceiv)\p{Ll}*\b|(?:NOTE|AGREE|APPROVE|ENDORSE|DELEGATE|CONSIDER|COMMENT|RECOMMEND)\b|The (?:report|minutes|recommendations?|update|paper|proposals?|item|application)\b)/u;
const SPOKEN =
  /\b(?:[Tt]he|[Tt]his|[Oo]ur) (?:[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]ouncil|[Cc]abinet)(?: has| have| had)?(?: now| already| also| unanimously)? (?:agreed|resolved)(?: unanimously)? (?:that|to)\b/;

/** Whether a text holds any word that could make it a decision; a cheap test before the others. */
export function mayDecide(text: string): boolean {
  return OPERATIVE.test(text);
}

/** The words of a sentence that make it a decision, recommendation or motion; null where none do. */
export function frameOf(sentence: string, setting: Setting, kind: DocumentKind): Frame | null {
  if (!OPERATIVE.test(sentence)) return null;
  const label = inlineDecision(sentence);
  const headed = label > 0 ? 'decision' : setting;
  return (
    voteFrame(sentence) ??
    (kind === 'proposed-decision' ? proposalFrame(sentence) : null) ??
    resolvedFrame(sentence) ??
    recommendationFrame(sentence) ??
    motionFrame(sentence, setting === 'motion') ??
    agreedFrame(sentence) ??
    (kind === 'decision-record' || kind === 'proposed-decision' ? ownDecision(sentence) : null) ??
    officeFrame(sentence) ??
    bodyFrame(sentence) ??
    recordedFrame(sentence) ??
    electionFrame(sentence) ??
    (headed === null ? null : headedFrame(sentence, label))
  );
}

/** In a transcript only what is declared counts: a motion's outcome, or "the committee has agreed that". */
export function spokenFrame(sentence: string): Frame | null {
  const vote = voteFrame(sentence);
  if (vote) return vote;
  const spoken = SPOKEN.exec(sentence);
  const body = spoken ? bodyFrame(sentence.slice(spoken.index)) : null;
  if (!spoken || !body) return null;
  if (/\b(?:if|whether|when|until|unless|as)\s*$/i.test(sentence.slice(0, spoken.index))) return null;
  const at = spoken.index;
  return { ...body, start: body.start + at, verbAt: body.verbAt + at, whatFrom: body.whatFrom + at };
}

/** Under a heading "Decision" (or "Recommendation"): "That the report be noted", "To note …", "Noted." */
function headedFrame(sentence: string, label: number): Frame | null {
  const words = sentence.slice(label);
  if (!HEADED.test(words)) return null;
  const bare = /^(\p{L}+)(?: (?:unanimously|nem con))?[.!]?$/u.exec(words)?.[1];
  const opening = /^(\p{L}+)(?::| that\b)\s*/u.exec(words);
  const forces = forcesIn(words.replace(/^That /, 'that ').replace(/^To /, 'to '));
  const past = pastOpening(bare ?? opening?.[1] ?? '');
  if (forces.length === 0 && past.length === 0) return null;
  const lead = opening && past.length > 0 ? opening[0].length : (/^That\s+/.exec(words)?.[0].length ?? 0);
  const form = past.includes('agreed') ? 'agreed' : 'recorded';
  return frame({ form, forces: past.length > 0 ? past : forces, start: label, whatFrom: label + lead });
}

function pastOpening(word: string): readonly NonNullable<ReturnType<typeof forcesIn>[number]>[] {
  return /ed$/i.test(word) ? forcesIn(`it be ${word.toLowerCase()}`) : [];
}

/** "It agreed" is a meeting's where the sentence before names one; otherwise it is anybody's. */
export function withAntecedent(frame: Frame, previous: string | undefined): Frame | null {
  if (frame.by === null || !/^(?:It|They)$/i.test(frame.by)) return frame;
  const by = previous === undefined ? null : bodyIn(previous);
  return by === null ? null : { ...frame, by };
}
