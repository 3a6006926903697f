import { nextSlot } from '../../digest/due-slots.ts';
import type { Subscription } from '../../digest/subscription.ts';
import { nameWords, nextCheckWords, scheduleWords } from '../../digest/subscription-words.ts';
import { localDay } from '../../service/clock.ts';
import { closeLeftSlots } from '../../service/close-left-slots.ts';
import { COMMAND } from '../read/commands.ts';
import type { SentForm } from './change-form.ts';
import type { Asked } from './end-subscriptions.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import { recordAudit } from './record-audit.ts';

/** What saving a form did to what is followed. */
interface Saved {
  readonly stopped: readonly Subscription[];
  readonly changed: readonly Subscription[];
  readonly kept: readonly Subscription[];
}

/**
 * Saves a form and says what has changed. What has been ended since the form was opened stays ended.
 *
 * @throws {StoreAway}
 */
export async function applyForm(
  dependencies: FollowDependencies,
  form: SentForm,
  { by, reference }: Asked,
): Promise<string> {
  const { id, kind } = form.destination;
  const saved = await save(dependencies, form);
  const { stopped, changed } = saved;
  const counts = { stopped: stopped.length, changed: changed.length };
  dependencies.logger.info('subscriptions changed', { reference, user: by, destination: id, ...counts });
  if (stopped.length > 0 && (kind === 'channel' || stopped.length > 1)) {
    const detail = `${stopped.length} ended for ${id}: ${names(stopped)}`;
    await recordAudit(dependencies, { who: by, what: 'unfollow', outcome: 'done', detail, reference });
  }
  return savedWords(dependencies, form, saved);
}

async function save(
  { store, calendar, clock }: FollowDependencies,
  { destination, time, choice }: SentForm,
): Promise<Saved> {
  const saved = { stopped: [] as Subscription[], changed: [] as Subscription[], kept: [] as Subscription[] };
  const at = clock.now().getTime();
  for (const subscription of await store.subscriptions.of(destination.id)) {
    const chosen = choice(subscription.id);
    if (chosen === 'stop') {
      if (await store.subscriptions.remove(subscription.id)) saved.stopped.push(subscription);
      continue;
    }
    const to = { rhythm: chosen ?? subscription.rhythm, time: time ?? subscription.time };
    const isSame = to.rhythm === subscription.rhythm && to.time === subscription.time;
    if (isSame) {
      saved.kept.push(subscription);
      continue;
    }
    await closeLeftSlots({ store, calendar, now: at }, [subscription]);
    if (await store.subscriptions.change(subscription.id, { ...to, at }))
      saved.changed.push({ ...subscription, ...to, scheduledAt: at });
  }
  return saved;
}

function savedWords(
  dependencies: FollowDependencies,
  { destination }: SentForm,
  { stopped, changed, kept }: Saved,
): string {
  const here = destination.kind === 'channel' ? ' here' : '';
  const lines = [stopped.length + changed.length === 0 ? 'Nothing has changed.' : 'Saved.'];
  for (const subscription of changed) {
    lines.push(`${nameWords(subscription.followed)}: ${scheduleWords(subscription, dependencies.timeZone)}.`);
  }
  if (kept.length > 0 && changed.length > 0) lines.push(`As before: ${names(kept)}.`);
  if (stopped.length > 0) lines.push(`Stopped: ${names(stopped)}. To come back: ${COMMAND} follow NAME${here}.`);
  return [...lines, ...nextCheck(dependencies, [...kept, ...changed])].join('\n');
}

function names(subscriptions: readonly Subscription[]): string {
  return subscriptions.map(({ followed }) => nameWords(followed)).join(', ');
}

function nextCheck({ clock, calendar }: FollowDependencies, subscriptions: readonly Subscription[]): string[] {
  const now = clock.now();
  const slot = nextSlot(subscriptions, now.getTime(), calendar);
  const zone = subscriptions[0]?.timeZone;
  if (slot === null || zone === undefined) return [];
  return [`Next check: ${nextCheckWords(slot, localDay(now, zone))}. Nothing is posted when nothing is new.`];
}
