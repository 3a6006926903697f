/** A question that waits for someone to judge it. */
export interface ToJudge {
  readonly question: string;
  /** The kind of question, for the table of results. */
  readonly type: string;
  /** What is known of it, as lines. */
  readonly notes: readonly string[];
}

const HEAD = [
  '# Questions that were asked and not answered, or whose answers did not help, to be judged from the papers:',
  '# write under each what a right answer holds (expect, doc), or answered: false. docs/evaluation.md tells the form.',
  '# As long as neither is written any answer counts as right. They may name people: do not pass them on.',
];

/** Questions in the form of judged questions, as YAML; without a judgement, which only someone who has read the papers can write. */
export function writeJudged(questions: readonly ToJudge[]): string {
  const entries = questions.flatMap(({ question, type, notes }, index) => [
    ...notes.map((note) => `# ${note.replace(/\s+/g, ' ')}`),
    // Quoted as JSON, which is YAML too.
    `- { id: asked-${index + 1}, type: ${type}, q: ${JSON.stringify(question.replace(/\s+/g, ' '))} }`,
  ]);
  return `${[...HEAD, ...(entries.length === 0 ? ['[]'] : entries)].join('\n')}\n`;
}
