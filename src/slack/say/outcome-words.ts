import type { LedgerRow } from '../../store/store.ts';

/** What came of a due time, as said to whoever follows: "nothing new", "a digest was posted". */
export function outcomeWords({ outcome, reason, delivery }: LedgerRow): string {
  switch (outcome) {
    case 'nothing':
      return 'nothing new';
    case 'skipped':
      return 'too late to post; what it had goes into the next digest';
    case 'held':
      return `not posted${reason === null ? ', since posts are on hold' : `: ${unstopped(reason)}`}`;
    case 'failed':
      return `it failed${reason === null ? '' : ` (${unstopped(reason)})`}`;
    case 'message':
      return delivery === null ? 'a digest was made' : DELIVERED[delivery.state];
  }
}

/** A sentence as it stands in brackets: without its full stop. */
export function unstopped(sentence: string): string {
  return sentence.trim().replace(/\.$/, '');
}

const DELIVERED = {
  due: 'a digest is waiting to be posted',
  claimed: 'a digest is being posted',
  posted: 'a digest was posted',
  failed: 'a digest could not be posted; what it had goes into the next',
  unknown: 'a digest was sent, but Slack did not say whether it arrived, so it is not sent again',
} as const;
