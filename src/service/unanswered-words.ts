import type { VerdictReason } from '../store/verdicts.ts';
import { counted } from './document-words.ts';
import type { Unanswered } from './unanswered.ts';

/** Why an answer did not help, in a word or two. */
export const REASON_WORDS: Readonly<Record<VerdictReason | 'none', string>> = {
  wrong: 'wrong or misleading',
  missed: 'in the papers, not found',
  'not-in-papers': 'should be in the papers',
  unclear: 'not clear',
  other: 'another reason',
  none: 'no reason given',
};

/** What is known of an unanswered question, beside its words: "asked 3 times; nothing found; not helpful: 2 (not clear)". */
export function unansweredWords({ kind, times, unhelpful }: Unanswered): string {
  const asked = times === 1 ? 'asked once' : `asked ${counted(times, 'time')}`;
  const said = [...unhelpful].map(([reason, count]) => `${count} ${REASON_WORDS[reason]}`);
  return [
    asked,
    ...(kind === 'not-found' ? ['nothing was found'] : []),
    ...(said.length === 0 ? [] : [`not helpful: ${said.join(', ')}`]),
  ].join('; ');
}
