import { type Destination, type Followed, RHYTHMS, type Rhythm, type Subscription } from '../../digest/subscription.ts';
import { LIMITS } from '../read/limits.ts';

/** A subscription that was ended, as far as it must be known to bring it back. */
export interface Ended {
  readonly followed: Pick<Followed, 'kind' | 'id'>;
  readonly rhythm: Rhythm;
  readonly time: string;
  readonly createdBy: string;
  readonly createdAt: number;
}

/** What Undo brings back. */
export interface Undo {
  readonly destination: Destination;
  readonly ended: readonly Ended[];
}

/**
 * The value of an Undo button: it carries what was ended, so that a tap after a restart, or on another replica, brings
 * it back. Null where it is too much for a button.
 */
export function undoValue(destination: Destination, ended: readonly Subscription[]): string | null {
  const lines = ended.map(({ followed, rhythm, time, createdBy, createdAt }) =>
    [rhythm.slice(0, 1), time, createdBy, createdAt.toString(36), `${followed.kind}:${followed.id}`].join(' '),
  );
  const value = [`${destination.kind} ${destination.id}`, ...lines].join('\n');
  return ended.length === 0 || value.length > LIMITS.buttonValue ? null : value;
}

const WHERE = /^(person|channel) ([A-Z0-9]+)$/;
const LINE = /^([a-z]) (\d\d:\d\d) ([A-Z0-9]+) ([0-9a-z]{1,11}) (workstream|body|person|words):(.+)$/;

/** Reads the value of an Undo button; null where it is none of ours. */
export function readUndoValue(value: string): Undo | null {
  const [first = '', ...lines] = value.split('\n');
  const [, kind, id] = WHERE.exec(first) ?? [];
  if ((kind !== 'person' && kind !== 'channel') || id === undefined) return null;
  return { destination: { kind, id }, ended: lines.flatMap((line) => readEnded(line) ?? []) };
}

function readEnded(line: string): Ended | null {
  const [, letter = '', time = '', createdBy = '', at = '', kind, id = ''] = LINE.exec(line) ?? [];
  const rhythm = RHYTHMS.find((known) => known.startsWith(letter));
  if (kind === undefined || rhythm === undefined) return null;
  return { followed: { kind: kind as Followed['kind'], id }, rhythm, time, createdBy, createdAt: parseInt(at, 36) };
}
