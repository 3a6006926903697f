import type { Overrides } from '../../importing/read-fields.ts';
import { complain, type Io } from '../io.ts';
import type { ReadingRoom } from '../reading-room.ts';
import { oneLine } from '../wrap.ts';
import type { KnownFolder } from './known-papers.ts';

/** What came of a file. */
export type Outcome = 'imported' | 'unchanged' | 'unsure' | 'refused';

/** What an import works with, the same for each file of a call. */
export interface Importing {
  readonly io: Io;
  readonly room: ReadingRoom;
  /** The knowledge folder. */
  readonly directory: string;
  readonly folder: KnownFolder;
  /** The papers that files of this call went to. */
  readonly taken: Set<string>;
  readonly retrieved: string;
  readonly overrides: Overrides;
  readonly write: boolean;
  readonly force: boolean;
}

/** Says why a file, or a paper of it, was not imported. */
export function refuse(io: Io, called: string, reason: string): Outcome {
  complain(io, `stp: ${oneLine(called)} was not imported: ${oneLine(reason)}.`);
  return 'refused';
}
