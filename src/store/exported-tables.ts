import type { Tables } from './tables.ts';

/** What a column holds: `?` where it may be null. */
type Kind = 'text' | 'text?' | 'number' | 'number?';

/** The tables that an export holds; what running replicas say of themselves is not moved. */
type Exported = Exclude<keyof Tables, 'replicas'>;

/** Columns that the engine numbers itself are left out; rows are written and read in that order. */
export const EXPORTED: { readonly [T in Exported]: { readonly [C in Exclude<keyof Tables[T], 'seq'>]: Kind } } = {
  subscriptions: {
    id: 'text',
    destination_kind: 'text',
    destination: 'text',
    followed_kind: 'text',
    followed_id: 'text',
    followed_name: 'text',
    rhythm: 'text',
    time: 'text',
    time_zone: 'text',
    created_by: 'text',
    created_at: 'number',
    scheduled_at: 'number',
    paused_reason: 'text?',
    paused_at: 'number?',
    changes: 'number',
  },
  ledger: {
    destination: 'text',
    date: 'text',
    time: 'text',
    due_at: 'number',
    outcome: 'text',
    reason: 'text?',
    recorded_at: 'number',
    delivery: 'text?',
  },
  told: { destination: 'text', key: 'text', delivery: 'text?', at: 'number' },
  deliveries: {
    id: 'text',
    destination: 'text',
    channel: 'text',
    thread_of: 'text?',
    purpose: 'text',
    message: 'text',
    papers: 'text?',
    revision: 'text?',
    due_at: 'number',
    state: 'text',
    epoch: 'number',
    attempts: 'number',
    not_before: 'number',
    owner: 'text?',
    lease_until: 'number?',
    ts: 'text?',
    error: 'text?',
    created_at: 'number',
    finished_at: 'number?',
    removed_at: 'number?',
  },
  entries: { key: 'text', entered_at: 'number?' },
  marks: { name: 'text', at: 'number' },
  papers: { id: 'text', mark: 'text', change: 'text?', places: 'text' },
  changes: { paper: 'text', mark: 'text', at: 'number', minor: 'number', note: 'text?', decided_by: 'text?' },
  rewordings: { place: 'text', paper: 'text', mark: 'text', was: 'text?', since: 'number?' },
  quoted: {
    destination: 'text',
    paper: 'text',
    title: 'text',
    place: 'text',
    kind: 'text',
    day: 'text?',
    words: 'text',
    said: 'text?',
    reasons: 'text',
    delivery: 'text',
    at: 'number',
  },
  seen: { key: 'text', until: 'number' },
  conversations: { thread: 'text', context: 'text', until: 'number' },
  verdicts: { answer: 'text', person: 'text', helpful: 'number', reason: 'text?', at: 'number' },
  questions: { at: 'number', question: 'text', kind: 'text', intent: 'text', answer: 'text', way: 'text' },
  audit: { at: 'number', who: 'text?', what: 'text', outcome: 'text', detail: 'text', reference: 'text?' },
  settings: { place: 'text', name: 'text', value: 'text', set_by: 'text', at: 'number' },
  remarks: { at: 'number', answer: 'text', words: 'text' },
  generation: { id: 'number', number: 'number', revision: 'text', at: 'number' },
};

/** What orders the rows of a table, so that two exports of one store are the same. */
export const NUMBERED: ReadonlySet<string> = new Set(['subscriptions', 'deliveries', 'questions', 'remarks', 'audit']);

/** The first line of an export. */
export const FORMAT = { format: 'stp store', version: 1 } as const;

/** A row as an export holds it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** What is wrong with a row of a table; null where it is one. */
export function rowFault(
  columns: Readonly<Record<string, Kind>>,
  row: Readonly<Record<string, unknown>>,
): string | null {
  for (const name of Object.keys(row)) if (!Object.hasOwn(columns, name)) return `there is no column ${name}`;
  for (const [name, kind] of Object.entries(columns)) {
    // What may be null and is missing is a column that the version that made the export did not have.
    const value = Object.hasOwn(row, name) ? row[name] : kind.endsWith('?') ? null : undefined;
    if (
      value === null
        ? kind.endsWith('?')
        : kind.startsWith('text')
          ? typeof value === 'string'
          : Number.isSafeInteger(value)
    )
      continue;
    return `${name} is ${value === undefined ? 'missing' : 'of the wrong kind'}`;
  }
  return null;
}
