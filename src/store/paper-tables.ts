/** How a paper read when it was last recorded. */
export interface PaperTable {
  id: string;
  /** The fingerprint of what it said. */
  mark: string;
  /** The fingerprint of what its header said of its change; null where it said nothing. */
  change: string | null;
  /** A JSON list of pairs, one a paragraph in order: its place key, and the key of its entry. */
  places: string;
}

/** A change of a paper, known by how the paper read after it. */
export interface ChangeTable {
  paper: string;
  mark: string;
  at: number;
  /** 1 where a keeper said that it is minor: nobody is told. */
  minor: number;
  /** What the keeper would have followers read. */
  note: string | null;
  /** The Slack id of the keeper who decided it by a button: then the header no longer does. Null otherwise. */
  decided_by: string | null;
}

/** A paragraph that came by a change, and the one in whose place it stands. */
export interface RewordingTable {
  place: string;
  paper: string;
  mark: string;
  /** Null for a paragraph that was added. */
  was: string | null;
  /** When the one before it had entered; null: from the start. */
  since: number | null;
}

/** A paragraph that a digest cited to a destination. */
export interface QuotedTable {
  destination: string;
  paper: string;
  /** As it was told; empty where the paper has been erased. */
  title: string;
  place: string;
  /** The kind of news. */
  kind: string;
  /** The day it was about, YYYY-MM-DD; null where it had none. */
  day: string | null;
  /** The fingerprint of the words that were cited. */
  words: string;
  /** The words themselves; null where an earlier version wrote it down, or the paper has been erased. */
  said: string | null;
  /** A JSON list of the names of what was followed. */
  reasons: string;
  /** The id of the message: gone with it should that fail. */
  delivery: string;
  at: number;
}
