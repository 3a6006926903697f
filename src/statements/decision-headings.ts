import type { Passage } from '../domain/passage.ts';

/** What a passage's headings make of its sentences. */
export type Setting = 'decision' | 'recommendation' | 'motion' | null;

const NUMBER = /^[\s\d.()a-z]{0,8}(?=\p{Lu})/u;
const DECISION = /^(?:decisions?(?: (?:made|taken|of the \p{L}+))?|resolved|resolutions?|outcome|agreed)\W*$/iu;
const RECOMMENDATION = /\brecommend(?:ation|ations|ed)\b/i;
const MOTION = /^(?:notices? of )?motions?\b|^(?:proposed )?amendments?\b|\btime[- ]limited debate\b/i;
const INLINE = /^(?:decision|resolved)\s*[:–-]\s+/i;

/** The setting of a passage by its innermost heading, or the next one out ("Recommendation" over "Option 1"). */
export function settingOf(passage: Passage): Setting {
  for (const heading of passage.headings.slice(-2).toReversed()) {
    const plain = heading.replace(NUMBER, '').trim();
    if (DECISION.test(plain)) return 'decision';
    if (RECOMMENDATION.test(plain)) return 'recommendation';
    if (MOTION.test(plain)) return 'motion';
  }
  return null;
}

/** How long a label at the head of a sentence is, which says as much as a heading: "Decision: that …". */
export function inlineDecision(sentence: string): number {
  return INLINE.exec(sentence)?.[0].length ?? 0;
}
