import { byStrength, type Evidence } from './evidence.ts';

const ASKING = /^(?:ask|quer|wonder|enquir|inquir|question|request)/;

/** What a sentence that only reports a question is worth less than one that says something. */
const QUESTION_REPORTED = 0.3;

/** What the line of an agenda is worth less than a record of what was said under it. */
const AGENDA_LINE = 0.3;

function isReportedQuestion({ statements, sentence }: Evidence): boolean {
  const said = statements.filter((s) => s.kind === 'contribution');
  return sentence.text.endsWith('?') || (said.length > 0 && said.every((s) => ASKING.test(s.verb.toLowerCase())));
}

/** Evidence by strength and what a composer adds to it, at most one sentence a passage, best first. */
export function rankEvidence(evidence: readonly Evidence[], bonus: (evidence: Evidence) => number): Evidence[] {
  const scored = evidence.map((e) => ({
    e,
    score:
      e.coverage.strength +
      bonus(e) -
      (isReportedQuestion(e) ? QUESTION_REPORTED : 0) -
      (e.document.kind === 'agenda' ? AGENDA_LINE : 0),
  }));
  scored.sort((a, b) => b.score - a.score || byStrength(a.e, b.e));
  const seen = new Set<string>();
  return scored
    .map(({ e }) => e)
    .filter(({ passage }) => {
      const key = `${passage.document}#${passage.paragraph}`;
      return !seen.has(key) && seen.add(key);
    });
}
