import { byStrength, type Evidence } from './evidence.ts';

/** Evidence by strength and what a composer adds to it, at most one sentence a passage, best first. */
export function rankEvidence(evidence: readonly Evidence[], bonus: (evidence: Evidence) => number): Evidence[] {
  const scored = evidence.map((e) => ({ e, score: e.coverage.strength + bonus(e) }));
  scored.sort((a, b) => b.score - a.score || byStrength(a.e, b.e));
  const seen = new Set<string>();
  return scored
    .map(({ e }) => e)
    .filter(({ passage }) => {
      const key = `${passage.document}#${passage.paragraph}`;
      return !seen.has(key) && seen.add(key);
    });
}
