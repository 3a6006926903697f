import { readHold } from '../../digest/read-hold.ts';
import { localDay } from '../../service/clock.ts';
import { holdSpan, holdWords } from '../../service/hold-words.ts';
import { EVERYWHERE, type Hold, holdAt, SETTING, standingHold } from '../../service/place-settings.ts';
import type { Setting } from '../../store/settings.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { channelDestination, ownDestination } from '../follow/follow-destination.ts';
import { recordAudit } from '../follow/record-audit.ts';
import { COMMAND } from '../read/commands.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { unmarked } from '../read/said.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { settingRefusal } from './may-set.ts';

/** What a hold does, said to whoever sets it. */
const MEANWHILE =
  'Whoever asks me there is answered alone, answers cannot be shared, and digests wait: what they had comes with the first one afterwards. Digests to people go on.';

/**
 * `/stp off …`: nothing is posted in the channel, or with `everywhere` in any, for a time and for a reason.
 *
 * @throws {StoreAway}
 */
export async function replyToOff(dependencies: FollowDependencies, rest: string, body: object): Promise<SlackMessage> {
  const { store, clock, timeZone } = dependencies;
  const today = localDay(clock.now(), timeZone);
  const read = readHold(unmarked(rest), today);
  if (read.kind === 'problem') return plainMessage(`${read.problem} Nothing has changed.`);
  const asked = await askedOf(dependencies, read.everywhere, body);
  if ('text' in asked) return asked;
  const { place, by, reference } = asked;
  const what = read.everywhere ? 'put my posts in all channels on hold' : 'change a hold that a keeper has set';
  const before = await standing(dependencies, place, today);
  const refused = await settingRefusal(dependencies, { place, before, by, verb: 'off', what, reference });
  if (refused !== null) return refused;
  const { reason, until } = read;
  const at = clock.now().getTime();
  const hold: Hold = { reason, until, everywhere: read.everywhere, by, at };
  await store.settings.put({ place, name: SETTING.hold, value: JSON.stringify({ reason, until }), by, at });
  await audit(dependencies, 'off', `${placeWords(place)}: on hold ${holdSpan(hold)}: ${reason}.`, by, reference);
  const end = `To end it sooner: ${COMMAND} on${read.everywhere ? ' everywhere' : ''}.`;
  return plainMessage(`${holdWords(hold)} ${MEANWHILE} ${end}`);
}

/**
 * `/stp on`: ends the hold of the channel, or with `everywhere` that of all.
 *
 * @throws {StoreAway}
 */
export async function replyToOn(
  dependencies: FollowDependencies,
  everywhere: boolean,
  body: object,
): Promise<SlackMessage> {
  const { store, clock, timeZone } = dependencies;
  const today = localDay(clock.now(), timeZone);
  const asked = await askedOf(dependencies, everywhere, body);
  if ('text' in asked) return asked;
  const { place, by, reference } = asked;
  const before = await standing(dependencies, place, today);
  const what = everywhere ? 'end the hold of all channels' : 'end a hold that a keeper has set';
  const refused = await settingRefusal(dependencies, { place, before, by, verb: 'on', what, reference });
  if (refused !== null) return refused;
  const ended = await store.settings.remove(place, SETTING.hold);
  if (ended) await audit(dependencies, 'on', `${placeWords(place)}: the hold has been ended.`, by, reference);
  const left = place === EVERYWHERE ? null : await standingHold(store.settings, place, today);
  const where = everywhere ? 'all channels' : 'this channel';
  const said =
    before === null ? `My posts in ${where} were not on hold.` : `My posts in ${where} are no longer on hold.`;
  const others =
    left === null ? '' : ` ${holdWords(left)} A keeper of the folder can end that: ${COMMAND} on everywhere.`;
  return plainMessage(`${said}${others}`);
}

/** Whose posts are meant, and who asks; or why that cannot be. */
async function askedOf(dependencies: FollowDependencies, everywhere: boolean, body: object) {
  const sender = senderOf(body);
  const find = everywhere ? ownDestination : channelDestination;
  const to = await find(dependencies, sender);
  if (to.kind === 'refused') return isNoChannel(sender.channel) && !everywhere ? plainMessage(NO_CHANNEL) : to.message;
  const place = everywhere ? EVERYWHERE : to.destination.id;
  return { place, by: to.by, reference: referenceOf(body) } as const;
}

const NO_CHANNEL = `There is no channel here: this is a direct message. Say it in the channel; a keeper of the folder can say “${COMMAND} off everywhere”. Nothing has changed.`;

function isNoChannel(channel: { readonly isDirect: boolean } | null): boolean {
  return channel === null || channel.isDirect;
}

/** The hold of this very place, as it is stored; null where it is over. */
async function standing({ store }: FollowDependencies, place: string, today: string): Promise<Setting | null> {
  const own = (await store.settings.list([place])).find(({ name }) => name === SETTING.hold);
  return own === undefined || holdAt(place, [own], today) === null ? null : own;
}

function placeWords(place: string): string {
  return place === EVERYWHERE ? 'All channels' : place;
}

async function audit(
  dependencies: FollowDependencies,
  what: string,
  detail: string,
  who: string,
  reference: string,
): Promise<void> {
  dependencies.logger.info('hold changed', { reference, user: who, what });
  await recordAudit(dependencies, { who, what, outcome: 'done', detail, reference });
}
