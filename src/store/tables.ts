import type { Generated, Kysely } from 'kysely';
import type { Destination, Followed, PauseReason, Rhythm } from '../digest/subscription.ts';
import type { ChangeTable, PaperTable, QuotedTable, RewordingTable } from './paper-tables.ts';
import type { DeliveryState, NewDelivery, Outcome } from './store.ts';
import type { VerdictReason } from './verdicts.ts';

/** The tables as the newest migration leaves them. Times are in ms since 1970, truth values 0 or 1, data JSON in text. */
export interface Tables {
  subscriptions: SubscriptionTable;
  ledger: LedgerTable;
  told: ToldTable;
  deliveries: DeliveryTable;
  entries: EntryTable;
  marks: MarkTable;
  papers: PaperTable;
  changes: ChangeTable;
  rewordings: RewordingTable;
  quoted: QuotedTable;
  seen: SeenTable;
  conversations: ConversationTable;
  verdicts: VerdictTable;
  questions: QuestionTable;
  audit: AuditTable;
  settings: SettingTable;
  remarks: RemarkTable;
  generation: GenerationTable;
  replicas: ReplicaTable;
}

/** The store's tables, on either engine. */
export type Database = Kysely<Tables>;

export interface SubscriptionTable {
  /** Orders rows of the same millisecond; the same in every table that has it. */
  seq: Generated<number>;
  id: string;
  destination_kind: Destination['kind'];
  destination: string;
  followed_kind: Followed['kind'];
  followed_id: string;
  followed_name: string;
  rhythm: Rhythm;
  time: string;
  time_zone: string;
  created_by: string;
  created_at: number;
  scheduled_at: number;
  paused_reason: PauseReason | null;
  paused_at: number | null;
  /** How often it was put again: 0 tells whoever has just put it that it is new. */
  changes: number;
}

export interface LedgerTable {
  destination: string;
  date: string;
  time: string;
  due_at: number;
  outcome: Outcome;
  reason: string | null;
  recorded_at: number;
  /** The id of the digest's message. */
  delivery: string | null;
}

export interface ToldTable {
  destination: string;
  key: string;
  /** The id of the message that tells it: gone again should that fail. */
  delivery: string | null;
  at: number;
}

export interface DeliveryTable {
  seq: Generated<number>;
  id: string;
  destination: string;
  channel: string;
  thread_of: string | null;
  purpose: NewDelivery['purpose'];
  /** `{}` once it is finished. */
  message: string;
  /** The ids of the papers it tells of, as a JSON list; null for a notice. */
  papers: string | null;
  /** The revision of what was served when it was made; null for a notice. */
  revision: string | null;
  due_at: number;
  state: DeliveryState;
  epoch: number;
  attempts: number;
  not_before: number;
  owner: string | null;
  lease_until: number | null;
  ts: string | null;
  error: string | null;
  created_at: number;
  finished_at: number | null;
  /** When a keeper had the posted message deleted. */
  removed_at: number | null;
}

export interface EntryTable {
  key: string;
  /** Null for what was there from the start. */
  entered_at: number | null;
}

/** What has happened to the store once: `baseline`. */
export interface MarkTable {
  name: string;
  at: number;
}

export interface SeenTable {
  key: string;
  until: number;
}

export interface ConversationTable {
  thread: string;
  context: string;
  until: number;
}

export interface VerdictTable {
  answer: string;
  person: string;
  helpful: number;
  /** Null where none was given. */
  reason: VerdictReason | null;
  at: number;
}

export interface QuestionTable {
  seq: Generated<number>;
  at: number;
  question: string;
  kind: string;
  intent: string;
  answer: string;
  way: string;
}

export interface RemarkTable {
  seq: Generated<number>;
  at: number;
  answer: string;
  words: string;
}

export interface AuditTable {
  seq: Generated<number>;
  at: number;
  who: string | null;
  what: string;
  outcome: string;
  detail: string;
  reference: string | null;
}

export interface SettingTable {
  /** A channel's Slack id, or `*` for all of them. */
  place: string;
  name: string;
  value: string;
  set_by: string;
  at: number;
}

/** One row, of id 1. */
export interface GenerationTable {
  id: number;
  number: number;
  revision: string;
  at: number;
}

export interface ReplicaTable {
  name: string;
  revision: string;
  at: number;
}
