import { readEnrol } from '../../digest/read-subscription-verbs.ts';
import { resolveFollowed } from '../../digest/resolve-followed.ts';
import { type Followed, type Subscription, subscriptionId } from '../../digest/subscription.ts';
import { nameWords, scheduleWords } from '../../digest/subscription-words.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { isNamed } from '../read/directory.ts';
import { readNamed, unmarked } from '../read/said.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import { type PersonLine, peopleMessage } from '../say/people-message.ts';
import { plainMessage } from '../say/plain-message.ts';
import { onlyKeepersMessage } from '../say/report-message.ts';
import { unlessAway } from '../say/store-away.ts';
import { beforehand } from './before-following.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import { enrolledDestination, ownDestination } from './follow-destination.ts';
import { askBack } from './follow-messages.ts';
import type { FollowTap } from './follow-value.ts';
import { firstCheck } from './followed-message.ts';
import { recordAudit } from './record-audit.ts';
import { FOLLOW_LIMIT, takeUp } from './take-up.ts';

/** The most people enrolled at once: more would take longer than anyone waits. */
const AT_ONCE = 20;

const GROUP =
  'I enrol people, not groups: name each of them with @. Nothing has changed. (A group changes; nobody should get digests, or lose them, unawares.)';

type How = Pick<FollowTap, 'rhythm' | 'time'>;

/**
 * `/stp enrol @officer …`: a keeper of the folder sets digests up for others, who are told once and can stop them.
 *
 * @throws {StoreAway}
 */
export async function replyToEnrol(
  dependencies: FollowDependencies,
  rest: string,
  body: object,
): Promise<SlackMessage> {
  const refused = await refusal(dependencies, body);
  if (refused !== null) return refused;
  const { people, groups, rest: what } = readNamed(rest);
  if (groups) return plainMessage(GROUP);
  if (people.length > AT_ONCE) return plainMessage(`I enrol ${AT_ONCE} people at most at once. Nothing has changed.`);
  const read = readEnrol(people.length === 0 ? rest : `<@${people[0]}> ${what}`);
  if (read.kind === 'problem') return plainMessage(read.problem);
  const keeper = await ownDestination(dependencies, senderOf(body));
  if (keeper.kind === 'refused') return keeper.message;
  const { rhythm, time } = read.wish;
  const typed = unmarked(read.wish.what);
  const resolved = resolveFollowed(typed, keeper.view);
  if (resolved.kind !== 'followed' && !(resolved.kind === 'words' && resolved.papers > 0)) {
    const tap = { rhythm, time, target: { kind: 'people', ids: people } } as const;
    return askBack(typed, resolved, tap, await beforehand(dependencies, resolved, keeper));
  }
  return enrolAll(dependencies, people, resolved.followed, { rhythm, time }, body);
}

/**
 * Enrols people for what a button names, if a keeper taps it.
 *
 * @throws {StoreAway}
 */
export async function enrolTapped(
  dependencies: FollowDependencies,
  people: readonly string[],
  followed: Followed,
  how: How,
  body: object,
): Promise<SlackMessage> {
  return (await refusal(dependencies, body)) ?? enrolAll(dependencies, people, followed, how, body);
}

/** Why someone may not enrol others, which is on record; null for a keeper. */
async function refusal(dependencies: FollowDependencies, body: object): Promise<SlackMessage | null> {
  const { admins, directory, logger } = dependencies;
  const { userId } = senderOf(body);
  if (userId !== null && (await isNamed(userId, admins, directory))) return null;
  const reference = referenceOf(body);
  logger.warn('enrolling not allowed', { reference, user: userId });
  const detail = 'Not a keeper of the folder.';
  await recordAudit(dependencies, { who: userId, what: 'enrol', outcome: 'refused', detail, reference });
  return onlyKeepersMessage('enrol others', admins);
}

async function enrolAll(
  dependencies: FollowDependencies,
  people: readonly string[],
  followed: Followed,
  how: How,
  body: object,
): Promise<SlackMessage> {
  const by = senderOf(body).userId ?? '';
  const reference = referenceOf(body);
  const lines: PersonLine[] = [];
  for (const userId of people) {
    const says = await unlessAway(
      () => enrolOne(dependencies, userId, followed, how, { by, reference }),
      dependencies.logger,
      reference,
    );
    lines.push({ userId, says: says === 'away' ? 'not enrolled: my store does not answer. Try again later.' : says });
  }
  dependencies.digests.hint();
  return peopleMessage(`Digests of ${nameWords(followed)}:`, lines);
}

async function enrolOne(
  dependencies: FollowDependencies,
  userId: string,
  followed: Followed,
  { rhythm, time }: How,
  { by, reference }: { readonly by: string; readonly reference: string },
): Promise<string> {
  const audit = (outcome: string, detail: string) =>
    recordAudit(dependencies, { who: by, what: 'enrol', outcome, detail: `${userId}: ${detail}`, reference });
  const to = await enrolledDestination(dependencies, userId, by);
  if (to.kind === 'refused') {
    await audit('refused', to.why);
    return `not enrolled: ${to.why}.`;
  }
  // Asked first: whoever is enrolled must be told.
  const reach = await dependencies.messenger.reach(to.destination);
  if (reach.kind !== 'reached') {
    const why = reach.kind === 'away' ? 'Slack does not answer just now' : 'I cannot write to the account';
    await audit('refused', why);
    return `not enrolled: ${why}.`;
  }
  const own = (await dependencies.store.subscriptions.of(userId)).find(
    ({ id, createdBy, paused }) => id === subscriptionId(to.destination, followed) && createdBy === userId && !paused,
  );
  // Whoever chose it chooses how; nobody changes it behind their back.
  if (own !== undefined) {
    return `follows it already by their own choice, ${scheduleWords(own, dependencies.timeZone)}. Nothing has changed.`;
  }
  const done = await takeUp(dependencies, to, { followed, rhythm, time, by });
  if (done.kind === 'too-many') return `not enrolled: follows ${FOLLOW_LIMIT} things already.`;
  const { subscription } = done;
  const when = scheduleWords(subscription, dependencies.timeZone);
  // The notice has a name of its own: whoever has been told is not told again.
  if (subscription.createdBy !== userId) await tell(dependencies, subscription, reach.channel);
  if (done.kind === 'same') return `follows it already, ${when}. Nothing has changed.`;
  await audit('done', `${nameWords(followed)}, ${when}`);
  if (done.kind !== 'new') return `followed it already; it is now ${when}.`;
  return `enrolled, ${when}; told in a direct message, with a button to stop. ${firstCheck(dependencies, subscription)}`;
}

async function tell(
  { store, messenger, clock }: FollowDependencies,
  subscription: Subscription,
  channel: string,
): Promise<void> {
  const now = clock.now().getTime();
  await store.deliveries.enqueue(
    {
      id: `enrolled ${subscription.id} ${subscription.scheduledAt}`,
      destination: subscription.destination.id,
      channel,
      threadOf: null,
      purpose: 'notice',
      message: messenger.renderNotice({ kind: 'enrolled', subscription }),
      dueAt: now,
    },
    now,
  );
}
