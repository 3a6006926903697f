import { setTimeout as sleep } from 'node:timers/promises';
import type { Directory } from './directory.ts';
import { type NamedThing, unnamedIn } from './references.ts';
import { readSaid, type Said } from './said.ts';

/** Reads what a person typed, from the text as Slack sends it; asks Slack for names, and never rejects. */
export type ReadTyped = (text: string, botUserId?: string) => Promise<Said>;

/** The most names that are asked for of one text: Slack gives a hundred and more a minute, to everyone together. */
const NAMES = 5;

/** For how long a person waits for names, in ms: what is not known by then is left out and said. */
const PATIENCE = 1_500;

/** The one way in which commands, mentions, messages, shortcuts and verbs are read. */
export function createReadTyped(directory: Pick<Directory, 'person' | 'channel' | 'groupName'>): ReadTyped {
  async function nameOf({ kind, id }: NamedThing): Promise<string | null> {
    if (kind === 'person') return (await directory.person(id))?.name ?? null;
    if (kind === 'group') return directory.groupName(id);
    // Whoever reads the answer need not know that a private channel exists.
    const channel = await directory.channel(id);
    return channel === null || channel.isPrivate ? null : channel.name;
  }
  return async (text, botUserId) => {
    const names = new Map<string, string>();
    const asked = unnamedIn(text, NAMES, botUserId).map(async (thing) => {
      const name = await nameOf(thing);
      if (name !== null) names.set(thing.id, name);
    });
    if (asked.length > 0) await Promise.race([Promise.all(asked), sleep(PATIENCE, undefined, { ref: false })]);
    return readSaid(text, names, botUserId);
  };
}
