import type { DocumentKind } from '../domain/document.ts';

/** What a person calls a paper of each kind. */
export const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  minutes: 'minutes',
  'draft-minutes': 'draft minutes',
  agenda: 'agenda',
  report: 'report',
  'board-update': 'board update',
  'position-paper': 'position paper',
  'decision-record': 'record of decision',
  'proposed-decision': 'proposed decision',
  transcript: 'transcript',
  note: 'note',
};

/** A number with its noun: "1 paper", "3 papers", "no papers". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `1 ${one}` : `${count === 0 ? 'no' : count.toLocaleString('en-GB')} ${many}`;
}
