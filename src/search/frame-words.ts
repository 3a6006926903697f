import { stemOf } from './stem.ts';

// Collected from how people ask about meetings. Words that name a kind of paper or a decision ("minutes", "resolution")
// are not among them: they are often what is asked for.
const FRAME_STEMS: ReadonlySet<string> = new Set(
  `accord according address agree answer argue ask aspect attitude aware brief cite clarify comment concern conclude
  consider debate describe detail disagree discuss discussion elaborate emphasise enquire explain express feel find give
  group hear idea inform information introduce involve issue know listen look make matter mean meeting member mention note
  opinion outline overview participant people perspective point present question raise react reaction reason recommend
  refer regard relate relevant remark reply report respond response say share show speak stance state suggest suggestion
  summarise summary talk tell think thought topic touch understand view viewpoint want`
    .split(/\s+/)
    .map(stemOf),
);

/** Whether a lower-case word only shapes a question about a meeting ("summarise", "think", "members"), in any form. */
export function isFrameWord(word: string): boolean {
  return FRAME_STEMS.has(stemOf(word));
}

/** Whether a stem is that of a frame word. */
export function isFrameStem(stem: string): boolean {
  return FRAME_STEMS.has(stem);
}
