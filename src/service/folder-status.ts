import { type Document, PUBLIC } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import { latestDay, type ReducedDate } from '../domain/reduced-date.ts';
import type { AuditEntry, DeliveryState } from '../store/store.ts';
import type { Clock } from './clock.ts';
import { localDay } from './clock.ts';
import type { Served } from './knowledge-keeper.ts';
import { type Troubled, troubledFiles } from './reload-report.ts';
import type { ReplicaState } from './replicated-keeper.ts';

/** What the public may know of what is served. */
export interface PublicStatus {
  /** Of what the public sees: it does not change with anything else. */
  readonly revision: string;
  readonly documents: number;
  readonly undated: number;
  /** The latest date of a paper; null where none is dated. */
  readonly latest: ReducedDate | null;
}

/** What the folder's keepers may know besides. */
export interface KeeperStatus {
  readonly revision: string;
  readonly since: Date;
  readonly now: Date;
  readonly documents: number;
  /** The papers that are not public, by audience, in the order of the ids. */
  readonly restricted: readonly { readonly audience: string; readonly documents: number }[];
  /** The papers with the latest dates, newest first. */
  readonly newest: readonly { readonly title: string; readonly date: ReducedDate }[];
  readonly errors: number;
  readonly warnings: number;
  readonly troubled: readonly Troubled[];
  readonly problems: readonly Problem[];
  /** The processes that serve, and the name of this one; null where the store cannot be asked. */
  readonly replicas: readonly (ReplicaState & { readonly isThis: boolean })[] | null;
  /** Messages that wait to be posted, and those that could not be, by state; null where the store cannot be asked. */
  readonly deliveries: Readonly<Record<DeliveryState, number>> | null;
  /** What was done of late, newest first; null where the store cannot be asked. */
  readonly lately: readonly AuditEntry[] | null;
}

const NEWEST = 3;

/** The state of the public's part of what is served. */
export function publicStatus({ snapshot }: Served, clock: Clock, timeZone: string): PublicStatus {
  const { documents, revision } = snapshot.view([], localDay(clock.now(), timeZone));
  return {
    revision,
    documents: documents.length,
    undated: documents.filter(({ date }) => date === null).length,
    latest: newestOf(documents)[0]?.date ?? null,
  };
}

/** The state of all that is served, and of what is not. */
export function keeperStatus(
  { snapshot, problems, since, goodSince }: Served,
  clock: Clock,
  { replicas, deliveries, lately }: Pick<KeeperStatus, 'replicas' | 'deliveries' | 'lately'>,
): KeeperStatus {
  const { documents, registry } = snapshot.corpus;
  const audiences = [
    ...new Set([...registry.audiences.map(({ id }) => id), ...documents.map((d) => d.audience)]),
  ].sort();
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  return {
    revision: snapshot.revision,
    since,
    now: clock.now(),
    documents: documents.length,
    restricted: audiences
      .filter((id) => id !== PUBLIC)
      .map((audience) => ({ audience, documents: documents.filter((d) => d.audience === audience).length })),
    newest: newestOf(documents).slice(0, NEWEST),
    errors: count('error'),
    warnings: count('warning'),
    troubled: troubledFiles(problems, documents, goodSince),
    problems,
    replicas,
    deliveries,
    lately,
  };
}

function newestOf(documents: readonly Document[]): { readonly title: string; readonly date: ReducedDate }[] {
  const dated = documents.flatMap(({ title, date }) => (date === null ? [] : [{ title, date: date.date }]));
  const day = (date: ReducedDate) => latestDay(date) ?? '';
  return dated.sort((a, b) => (day(a.date) < day(b.date) ? 1 : day(a.date) > day(b.date) ? -1 : 0));
}
