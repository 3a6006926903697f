import type { Snapshot } from '../search/snapshot.ts';
import type { Environment } from '../service/environment.ts';
import type { Finding } from '../service/finding.ts';
import type { Given } from './arguments.ts';
import type { ExitCode, Io } from './io.ts';

/** An option of a command. */
export interface Option {
  readonly name: string;
  /** What stands for its value in the help; null for an option that takes none. */
  readonly value: string | null;
  readonly summary: string;
}

/** What another assistant is told from, and as whom. */
export interface ServedRecord {
  readonly snapshot: Snapshot;
  /** Whom it is told as, beside the public. */
  readonly audiences: readonly string[];
  readonly warnings: readonly string[];
  /** IANA name: whose today it is. */
  readonly timeZone: string;
}

/** What the terminal cannot make itself: it is joined with the other surfaces in `main`. */
export interface Handed {
  readonly version: string;
  /** Runs the Slack bot, or with no Slack tokens the local page, until it is told to stop. */
  serve(io: Io, environment: Environment): Promise<ExitCode>;
  /** Serves the record to other assistants on standard input and output, until the input ends. */
  serveMcp(io: Io, served: ServedRecord): Promise<void>;
  /** The Slack app manifest, as data or a promise of it: for Socket Mode, or for HTTP at a public address. */
  manifest(url: string | null): unknown;
  /** Whether Slack can be reached and accepts the tokens, and what the app may do there. */
  examineSlack(environment: Environment): Promise<readonly Finding[]>;
}

/** A command of the terminal. The table of them is in `command-table.ts`. */
export interface Command {
  readonly name: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /** What stands for its words in the help: "[QUESTION…]"; null for a command that takes none. */
  readonly words: string | null;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  run(given: Given, io: Io, handed: Handed): Promise<ExitCode>;
}

export const JSON_OPTION: Option = { name: 'json', value: null, summary: 'print JSON' };
export const BATCH_OPTION: Option = {
  name: 'batch',
  value: null,
  summary: 'answer each line of standard input with one line of JSON',
};
export const KNOWLEDGE_OPTION: Option = {
  name: 'knowledge',
  value: 'DIR',
  summary: 'the folder of papers (default: KNOWLEDGE_DIR, else knowledge)',
};
export const AS_OF_OPTION: Option = {
  name: 'as-of',
  value: 'YYYY-MM-DD',
  summary: 'answer as a reader on that day could have known (default: today)',
};
export const AUDIENCE_OPTION: Option = {
  name: 'audience',
  value: 'ID',
  summary: 'include papers for this audience, beside the public ones',
};
