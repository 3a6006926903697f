import { resolveFollowed } from '../../digest/resolve-followed.ts';
import { localDay } from '../../service/clock.ts';
import { type About, SETTING } from '../../service/place-settings.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { channelDestination, type Reachable } from '../follow/follow-destination.ts';
import { followedWithKind } from '../follow/follow-messages.ts';
import { recordAudit } from '../follow/record-audit.ts';
import { COMMAND } from '../read/commands.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { clamp } from '../read/limits.ts';
import { unmarked } from '../read/said.ts';
import { senderOf } from '../read/sender.ts';
import { oneLine, type SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { settingRefusal } from './may-set.ts';
import { placesMessage } from './places-message.ts';

const HOW = `To change it: ${COMMAND} channel about NAME (a workstream or a body, or “nothing”), ${COMMAND} channel answers private (or public), ${COMMAND} off until 8 May: REASON.`;

const NONE = /^(?:nothing|none|anything|everything|all|no one thing)$/i;

/**
 * `/stp channel …`: what questions in a channel are about where they do not say it, and whether answers are private; with
 * nothing after it, how the channel is set.
 *
 * @throws {StoreAway}
 */
export async function replyToChannel(
  dependencies: FollowDependencies,
  rest: string,
  body: object,
): Promise<SlackMessage> {
  const to = await channelDestination(dependencies, senderOf(body));
  if (to.kind === 'refused') return to.message;
  const [, word = '', value = ''] = /^(\S*) ?(.*)$/.exec(unmarked(rest)) ?? [];
  if (word === 'about' && value !== '') return setAbout(dependencies, to, value, body);
  const answers = word === 'answers' ? /^(?:(private|privately|alone)|public|publicly|open)$/i.exec(value) : null;
  if (answers !== null) return setAnswers(dependencies, to, answers[1] !== undefined, body);
  const stored = await dependencies.store.settings.list();
  const today = localDay(dependencies.clock.now(), dependencies.timeZone);
  return placesMessage(
    [
      word === ''
        ? 'How this channel is set:'
        : `I cannot read “${clamp(oneLine(unmarked(rest)), 100)}” as a setting. Nothing has changed.`,
    ],
    { stored, place: to.destination.id, registry: to.view.registry, today, reader: to.by },
    [HOW],
  );
}

async function setAbout(
  dependencies: FollowDependencies,
  to: Reachable,
  typed: string,
  body: object,
): Promise<SlackMessage> {
  if (NONE.test(typed)) {
    const said = 'Questions in this channel are now about nothing in particular: each is read as it stands.';
    return change(dependencies, to, { name: SETTING.about, value: null, detail: 'about nothing', said }, body);
  }
  const resolved = resolveFollowed(typed, to.view);
  const followed = resolved.kind === 'followed' ? resolved.followed : null;
  if (followed?.kind === 'workstream' || followed?.kind === 'body') {
    const about: About = { kind: followed.kind, id: followed.id };
    const said = `Questions in this channel that do not say what they are about are now read as being about ${followedWithKind(followed)}: “what was decided?”, “when?”, “who leads it?”. One that names something else is answered as it stands.`;
    const value = JSON.stringify(about);
    return change(dependencies, to, { name: SETTING.about, value, detail: `about ${followed.name}`, said }, body);
  }
  const choices = 'choices' in resolved ? resolved.choices : [];
  const fit = choices.filter(({ kind }) => kind === 'workstream' || kind === 'body');
  const names = fit.slice(0, 5).map(followedWithKind);
  const left = fit.length - names.length;
  const which =
    names.length === 0 ? '' : ` Did you mean ${names.join(', ')}${left > 0 ? ` or one of ${left} more` : ''}?`;
  return plainMessage(
    `“${clamp(oneLine(typed), 100)}” is not the name of one workstream or body of the register.${which} Nothing has changed.`,
  );
}

function setAnswers(
  dependencies: FollowDependencies,
  to: Reachable,
  areAlone: boolean,
  body: object,
): Promise<SlackMessage> {
  const said = areAlone
    ? 'Whoever mentions me in this channel is now answered alone, and can share the answer.'
    : 'Whoever mentions me in this channel is now answered in a thread that everyone here sees.';
  const value = areAlone ? 'private' : null;
  const detail = `answers ${areAlone ? 'private' : 'public'}`;
  return change(dependencies, to, { name: SETTING.answers, value, detail, said }, body);
}

interface Change {
  readonly name: string;
  /** Null takes the setting away. */
  readonly value: string | null;
  /** For the record. */
  readonly detail: string;
  readonly said: string;
}

async function change(
  dependencies: FollowDependencies,
  { destination: { id: place }, by }: Reachable,
  { name, value, detail, said }: Change,
  body: object,
): Promise<SlackMessage> {
  const { store, clock } = dependencies;
  const reference = referenceOf(body);
  const before = (await store.settings.list([place])).find((setting) => setting.name === name) ?? null;
  const wanted = { place, before, by, verb: 'channel', what: 'change what a keeper has set', reference };
  const refused = await settingRefusal(dependencies, wanted);
  if (refused !== null) return refused;
  const at = clock.now().getTime();
  if (value === null) await store.settings.remove(place, name);
  else await store.settings.put({ place, name, value, by, at });
  await recordAudit(dependencies, {
    who: by,
    what: 'channel',
    outcome: 'done',
    detail: `${place}: ${detail}.`,
    reference,
  });
  return plainMessage(said);
}
