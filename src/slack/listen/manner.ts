import type { Registry } from '../../domain/registry.ts';
import type { Subject } from '../../question/standing-subject.ts';
import { holdWords } from '../../service/hold-words.ts';
import type { KnowledgeKeeper } from '../../service/knowledge-keeper.ts';
import type { About, PlaceSettings } from '../../service/place-settings.ts';
import type { SettingsReader } from '../../service/settings-reader.ts';
import type { Sender } from '../read/sender.ts';
import type { Place } from '../say/answer-message.ts';

/** How a question is answered where it is asked. */
export interface Manner {
  /** The place as the answer is laid out for it. */
  readonly place: Place;
  /** Whether the asker alone sees what everyone would see elsewhere. */
  readonly isAlone: boolean;
  /** What goes without saying there. */
  readonly subject: Subject | null;
  /** The same as the register's entry, whether it is there or not. */
  readonly about: About | null;
  /** What is said of it under an answer. */
  readonly notes: readonly string[];
}

const PRIVATE = 'You alone see this: this channel is set to private answers.';
const UNKNOWN =
  'You alone see this: my store does not answer, so I cannot know whether my posts in this channel are on hold.';

/**
 * Reads from a channel's settings how a question in it is answered. Where they cannot be known it is answered to the asker
 * alone: that loses nothing, and what is posted against a hold cannot be taken back.
 */
export async function mannerOf(
  { settings, keeper }: { readonly settings: SettingsReader; readonly keeper: Pick<KnowledgeKeeper, 'served'> },
  { channel }: Sender,
  place: Place,
): Promise<Manner> {
  const asIs: Manner = { place, isAlone: false, subject: null, about: null, notes: [] };
  if (channel === null || channel.isDirect) return asIs;
  const set = await settings.of(channel.id);
  const isOpen = place.kind === 'thread';
  if (set === null) return { ...asIs, ...(isOpen ? { isAlone: true, notes: [UNKNOWN] } : {}) };
  const { about } = set;
  const subject = subjectOf(about, keeper.served().snapshot.corpus.registry);
  if (set.hold !== null) {
    const notes = isOpen ? [`You alone see this. ${holdWords(set.hold)}`] : [];
    // Laid out as in a thread: without Share, which would be refused.
    return { place: { kind: 'thread' }, isAlone: isOpen, subject, about, notes };
  }
  if (set.answers === 'private' && isOpen)
    return { place: { kind: 'private' }, isAlone: true, subject, about, notes: [PRIVATE] };
  return { ...asIs, subject, about };
}

/** The subject of a channel by the name the register gives it now; null where it has none or the entry is gone. */
function subjectOf(about: PlaceSettings['about'], registry: Registry): Subject | null {
  const name = about === null ? undefined : entries(about, registry).find(({ id }) => id === about.id)?.name;
  return about === null || name === undefined ? null : { kind: about.kind, name };
}

function entries({ kind }: About, { workstreams, bodies }: Registry) {
  return kind === 'workstream' ? workstreams : bodies;
}
