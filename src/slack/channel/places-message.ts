import type { KnownBlock, RichTextSection } from '@slack/types';
import type { Registry } from '../../domain/registry.ts';
import { holdSpan } from '../../service/hold-words.ts';
import { type About, EVERYWHERE, holdAt, holdOf, SETTING } from '../../service/place-settings.ts';
import type { Setting } from '../../store/settings.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { line, oneLine, type SlackMessage, words } from '../say/elements.ts';
import { richText } from '../say/evidence-block.ts';
import { mention } from '../say/mention.ts';
import { plainMessage } from '../say/plain-message.ts';

/** What is told of how channels are set. */
export interface Places {
  readonly stored: readonly Setting[];
  /** The channel that is spoken of, with what holds for all; null for every one. */
  readonly place: string | null;
  readonly registry: Pick<Registry, 'workstreams' | 'bodies'>;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The Slack id of who reads it, called “you”. */
  readonly reader: string;
}

/** The most settings that are shown. */
const SHOWN = 20;

/** Sentences, how channels are set with who set it, and sentences. */
export function placesMessage(before: readonly string[], places: Places, after: readonly string[] = []): SlackMessage {
  const told = placeLines(places);
  const text = [...before, ...told.map((one) => `• ${plainLine(one, places.reader)}`), ...after].join('\n');
  const blocks: KnownBlock[] = [
    ...(before.length === 0
      ? []
      : [
          richText(
            'said',
            before.map((sentence) => line(words(sentence))),
          ),
        ]),
    ...placeBlocks(told, places.reader),
    ...(after.length === 0
      ? []
      : [
          richText(
            'how',
            after.map((sentence) => line(words(sentence))),
          ),
        ]),
  ];
  return weight(blocks) <= LIMITS.message ? { text, blocks } : plainMessage(text);
}

/** The same behind a message; the message itself where nothing is set. */
export function withPlaces({ text, blocks }: SlackMessage, places: Places): SlackMessage {
  const told = placeLines(places).filter(({ by }) => by !== null);
  if (told.length === 0) return { text, blocks };
  const heading = { '': 'Channels:', [EVERYWHERE]: 'All channels:' }[places.place ?? ''] ?? 'This channel:';
  const both = [...blocks, richText('channels', [line(words(heading, 'bold'))]), ...placeBlocks(told, places.reader)];
  const whole = [text, heading, ...told.map((one) => `• ${plainLine(one, places.reader)}`)].join('\n');
  return weight(both) <= LIMITS.message && both.length <= LIMITS.blocks
    ? { text: whole, blocks: both }
    : plainMessage(whole);
}

interface PlaceLine {
  /** The channel it is said of; null where that goes without saying. */
  readonly place: string | null;
  readonly says: string;
  /** Null where nobody has set it. */
  readonly by: string | null;
}

function placeLines({ stored, place, registry, today }: Places): readonly PlaceLine[] {
  const shown = stored.filter((setting) => place === null || setting.place === place || setting.place === EVERYWHERE);
  const told = shown.flatMap((setting): PlaceLine[] => {
    const says = settingWords(setting, registry, today);
    const named = place === null && setting.place !== EVERYWHERE ? setting.place : null;
    return says === null ? [] : [{ place: named, says, by: setting.by }];
  });
  if (place === null) return told.slice(0, SHOWN);
  const isSet = (name: string) => shown.some((setting) => setting.name === name);
  const unset = (says: string): PlaceLine => ({ place: null, says, by: null });
  return [
    ...told,
    ...(isSet(SETTING.about) ? [] : [unset('Questions are about nothing in particular.')]),
    ...(isSet(SETTING.answers) ? [] : [unset('Answers to mentions are seen by everyone here.')]),
    ...(holdAt(place, shown, today) === null ? [unset('My posts are not on hold.')] : []),
  ];
}

/** A setting in words; null for a hold that is over. */
function settingWords(setting: Setting, { workstreams, bodies }: Places['registry'], today: string): string | null {
  if (setting.name === SETTING.hold) {
    if (holdAt(setting.place, [setting], today) === null) return null;
    const hold = holdOf(setting);
    return `${hold.everywhere ? 'My posts in all channels' : 'My posts'} are on hold ${holdSpan(hold)}: ${hold.reason}.`;
  }
  if (setting.name === SETTING.answers) return 'Answers to mentions are seen by the asker alone.';
  const { kind, id } = JSON.parse(setting.value) as About;
  const name = (kind === 'workstream' ? workstreams : bodies).find((entry) => entry.id === id)?.name;
  return name === undefined
    ? `Questions were about “${id}”, which the register does not have now; they are read as they stand.`
    : `Questions that do not say what they are about are about ${name}.`;
}

function plainLine({ place, says, by }: PlaceLine, reader: string): string {
  const who = by === null ? '' : by === reader ? ' Set by you.' : ' Set by someone else.';
  return `${place === null ? '' : `${place}: `}${clamp(oneLine(says), LONGEST)}${who}`;
}

/** The longest line, in characters. */
const LONGEST = 400;

function placeBlocks(told: readonly PlaceLine[], reader: string): KnownBlock[] {
  if (told.length === 0) return [];
  const items = told.map(({ place, says, by }) => {
    const where: RichTextSection['elements'] = place === null ? [] : [mention(place), words(': ')];
    const who: RichTextSection['elements'] =
      by === null ? [] : [words(' Set by '), by === reader ? words('you') : mention(by), words('.')];
    return line(...where, words(clamp(oneLine(says), LONGEST)), ...who);
  });
  return [richText('people-channels', [{ type: 'rich_text_list', style: 'bullet', elements: items }])];
}
