import type { KnownBlock } from '@slack/types';
import { localTimeOf } from '../../digest/local-time.ts';
import type { OutcomeCount } from '../../store/run-log.ts';
import type { LedgerRow } from '../../store/store.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { line, oneLine, type SlackMessage, words } from './elements.ts';
import { richText } from './evidence-block.ts';
import { mention } from './mention.ts';
import { outcomeWords, unstopped } from './outcome-words.ts';
import { plainMessage } from './plain-message.ts';

/** The longest line shown, in characters. */
const LONGEST = 300;

/** What came of a due time in a word or two, in this order. */
const KINDS = ['posted', 'nothing new', 'waiting', 'failed', 'skipped', 'held', 'unknown'] as const;

const BY_STATE = {
  due: 'waiting',
  claimed: 'waiting',
  posted: 'posted',
  failed: 'failed',
  unknown: 'unknown',
} as const;

/** The run log for a keeper: the counts of a week, those in trouble, and the latest others. */
export function runLogMessage(
  counts: readonly OutcomeCount[],
  troubled: readonly LedgerRow[],
  others: readonly LedgerRow[],
  timeZone: string,
): SlackMessage {
  const head = countsLine(counts);
  const parts = [
    {
      title: 'Failed, skipped, unknown or waiting, newest first',
      none: 'None failed, was skipped or is waiting.',
      rows: troubled,
    },
    { title: 'The latest others', none: '', rows: others },
  ].filter(({ none, rows }) => none !== '' || rows.length > 0);
  const text = [
    head,
    ...parts.flatMap(({ title, none, rows }) =>
      rows.length === 0
        ? [none]
        : [`${title}:`, ...rows.map((row) => `• ${timeOf(row)} ${row.destination}: ${said(row, timeZone)}`)],
    ),
  ].join('\n');
  const blocks: KnownBlock[] = [
    richText('counts', [line(words(head))]),
    ...parts.map(({ title, none, rows }, index) => {
      const items = rows.map((row) =>
        line(words(`${timeOf(row)} `), mention(row.destination), words(`: ${said(row, timeZone)}`)),
      );
      if (items.length === 0) return richText(`people-${index + 1}`, [line(words(none))]);
      return richText(`people-${index + 1}`, [
        line(words(`${title}:`, 'bold')),
        { type: 'rich_text_list', style: 'bullet', elements: items },
      ]);
    }),
  ];
  return weight(blocks) <= LIMITS.message ? { text, blocks } : plainMessage(text);
}

/** "The last 7 days: 12 posted, 30 nothing new, 2 failed." */
function countsLine(counts: readonly OutcomeCount[]): string {
  const sums = new Map<string, number>();
  for (const { outcome, state, count } of counts) {
    const kind = kindOf(outcome, state);
    sums.set(kind, (sums.get(kind) ?? 0) + count);
  }
  const named = KINDS.flatMap((kind) => (sums.has(kind) ? [`${sums.get(kind)} ${kind}`] : []));
  return `The last 7 days: ${named.length === 0 ? 'no digest was due' : named.join(', ')}.`;
}

function kindOf(outcome: OutcomeCount['outcome'], state: OutcomeCount['state']): (typeof KINDS)[number] {
  if (outcome === 'message') return state === null ? 'posted' : BY_STATE[state];
  return outcome === 'nothing' ? 'nothing new' : outcome;
}

function timeOf({ date, time }: LedgerRow): string {
  return `${date} ${time}`;
}

/** "a digest could not be posted; … (Slack refused it: is_archived). Tries: 2. Next try not before 08:45." */
function said(row: LedgerRow, timeZone: string): string {
  const { delivery, reason, outcome } = row;
  const what = outcome === 'skipped' && reason !== null ? 'skipped' : outcomeWords({ ...row, reason: null });
  const why = [reason, delivery?.error ?? null].flatMap((words) => (words === null ? [] : [unstopped(oneLine(words))]));
  const tries = delivery !== null && delivery.attempts > 1 ? ` Tries: ${delivery.attempts}.` : '';
  const waits = delivery?.state === 'due' || delivery?.state === 'claimed';
  const next =
    waits && delivery.notBefore > 0 ? ` Next try not before ${localTimeOf(delivery.notBefore, timeZone).time}.` : '';
  return clamp(`${what}${why.length === 0 ? '' : ` (${why.join('; ')})`}.${tries}${next}`, LONGEST);
}
