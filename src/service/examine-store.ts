import { lookAtStore, type StoreLook } from '../store/look-at-store.ts';
import { StoreAway, StoreRefused } from '../store/store-error.ts';
import { counted } from './document-words.ts';
import type { Environment } from './environment.ts';
import { clockFinding, type Finding, right, warning, wrong } from './finding.ts';

/** Replicas announce themselves every half minute; so long ago, in ms, one is heard of no more. */
const LATELY = 90_000;

/** Whether the store can be read, what is uncertain in it, its clock, and which processes share it. */
export async function examineStore(environment: Environment, now: number): Promise<readonly Finding[]> {
  const { databaseUrl, dataDir } = environment;
  const place =
    databaseUrl === null
      ? ({ kind: 'embedded', directory: dataDir } as const)
      : ({ kind: 'postgres', url: databaseUrl } as const);
  const name = databaseUrl === null ? `The store in ${dataDir}` : 'The store in PostgreSQL';
  try {
    const look = await lookAtStore(place, now - LATELY);
    if (look === null) return [right('store', `${name} is not there yet: it is made at the first start.`)];
    return [storeFinding(look, name), ...clockOf(look, now), ...replicaFindings(look, environment)];
  } catch (error) {
    if (!(error instanceof StoreAway || error instanceof StoreRefused)) throw error;
    const fix =
      databaseUrl === null
        ? 'Run this as the user that runs the bot; docs/operations.md, "When it does not start", has each case.'
        : 'See that PostgreSQL runs, can be reached from here, and that DATABASE_URL is right.';
    return [wrong('store', error.message, fix)];
  }
}

function storeFinding({ subscriptions, unknown }: StoreLook, name: string): Finding {
  const held = `${name} can be read: ${counted(subscriptions, 'subscription')}`;
  if (unknown === 0) return right('store', `${held}.`);
  const fix = '/stp digest log names them: look into the channels; they are never posted again.';
  return warning('store', `${held}, ${counted(unknown, 'message')} of digests whose fate nobody knows.`, fix);
}

function clockOf({ now: theirs }: StoreLook, now: number): readonly Finding[] {
  return theirs === null ? [] : [clockFinding((now - theirs) / 1000, 'PostgreSQL')];
}

function replicaFindings({ replicas }: StoreLook, { replicas: meant }: Environment): readonly Finding[] {
  if (replicas.length === 0) return [];
  const revisions = new Set(replicas.map(({ revision }) => revision));
  const heard = `${counted(replicas.length, 'process', 'processes')} heard of in the last 90 s`;
  if (revisions.size > 1) {
    const fix = 'They read different folders: mend the mount, then /stp reload.';
    return [wrong('replicas', `${heard}, serving ${revisions.size} different versions of the papers.`, fix)];
  }
  if (replicas.length > meant) {
    const fix = 'A process that was replaced is heard of for 90 s more; else set STP_REPLICAS to how many there are.';
    return [warning('replicas', `${heard}; STP_REPLICAS says ${meant}.`, fix)];
  }
  if (replicas.length < meant) {
    return [warning('replicas', `${heard}; STP_REPLICAS says ${meant}.`, 'See why the others do not run.')];
  }
  return [right('replicas', `${heard}, all serving the same papers.`)];
}
