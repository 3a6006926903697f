import type { AuditEntry } from '../../store/store.ts';
import type { FollowDependencies } from './follow-dependencies.ts';

/** Puts something on record that has been done or refused; where the store is away by then, the log has it. */
export async function recordAudit(
  { store, clock, logger }: Pick<FollowDependencies, 'store' | 'clock' | 'logger'>,
  entry: Omit<AuditEntry, 'at'>,
): Promise<void> {
  try {
    await store.audit.record({ at: clock.now().getTime(), ...entry });
  } catch (error) {
    logger.warn('not put on record in the store', { ...entry, error });
  }
}
