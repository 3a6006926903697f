import type { Followed } from '../digest/subscription.ts';
import type { Registry } from '../domain/registry.ts';
import type { Given } from './arguments.ts';
import { nearestName } from './nearest-name.ts';
import { UsageError } from './usage-error.ts';
import { oneLine } from './wrap.ts';

/** The workstream that --workstream names; null where it was not given. Throws a `UsageError` for one that is unknown. */
export function readFollowed(given: Given, { workstreams }: Registry): Followed | null {
  const id = given.value('workstream');
  if (id === null) return null;
  const workstream = workstreams.find((candidate) => candidate.id === id);
  if (workstream) return { kind: 'workstream', id, name: workstream.name };
  const ids = workstreams.map((candidate) => candidate.id);
  const near = nearestName(id, ids);
  const hint =
    near !== null
      ? `Did you mean ${near}?`
      : ids.length === 0
        ? 'The folder has no workstreams.yaml'
        : `Known are ${ids.slice(0, LISTED).join(', ')}${ids.length > LISTED ? ' and others' : ''}`;
  throw new UsageError(`There is no workstream ${oneLine(id)}`, hint);
}

/** How many are named where the one written is unknown. */
const LISTED = 8;
