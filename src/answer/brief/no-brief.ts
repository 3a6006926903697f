import type { Briefed } from './brief.ts';

/** What is said where there is no brief to show: what the words may mean, or that nothing was found. */
export function noBriefWords(briefed: Exclude<Briefed, { kind: 'brief' }>, subject: string): string {
  if (briefed.kind === 'nothing') return briefed.words;
  if (briefed.kind === 'ambiguous') return `“${subject}” can mean: ${briefed.names.join('; ')}. Ask for one of them.`;
  return `“${subject}” names nothing that can be looked for. Name a workstream, a committee, a person or a topic.`;
}
