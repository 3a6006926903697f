import { type Document, PUBLIC } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Plan } from '../domain/plan.ts';
import type { Registry } from '../domain/registry.ts';
import { contactsOf, type KnownContacts } from './contacts.ts';

/** The names under which a body might register its own page. */
const OF_A_BODY = /^([\w-]+)\.(?:org|org\.uk|co\.uk|uk)$/;
/** So many papers that give one contact vouch for it, whatever stands beside it. */
const ENOUGH_PAPERS = 2;

/** What vouches for contacts. */
export interface Vouching {
  readonly registry: Registry;
  readonly plan: Plan | null;
  /** Whether a passage is suspected while no contact is known. */
  readonly isSuspect: (passage: Passage) => boolean;
  /** Called between papers, so that a long load lets others work. */
  readonly pause: (() => Promise<void>) | undefined;
}

/** The papers that give a contact; `clear`, those that do so beside nothing that tells against it. */
interface Givers {
  readonly all: Set<string>;
  readonly clear: Set<string>;
}

/**
 * Which contacts a paper need not answer for: those of the register and of the folder's sources, a host with the name of a
 * body, and what another paper gives beside nothing that tells against it. Papers that not all may see vouch for nothing:
 * what is held of a public paper would tell of them.
 */
export async function knownContacts(
  documents: readonly Document[],
  { registry: { bodies }, plan, isSuspect, pause }: Vouching,
): Promise<(paper: Document) => KnownContacts> {
  const given = new Set(bodies.flatMap(({ contact }) => keysOf(contact)));
  const givers = new Map<string, Givers>();
  for (const { id, audience, source, passages } of documents) {
    await pause?.();
    if (audience !== PUBLIC) continue;
    for (const key of keysOf(source?.url ?? null)) given.add(key);
    for (const passage of passages) {
      for (const key of keysOf(passage.text)) {
        const { all, clear } = givers.get(key) ?? { all: new Set(), clear: new Set() };
        givers.set(key, { all: all.add(id), clear: isSuspect(passage) ? clear : clear.add(id) });
      }
    }
  }
  const named = [...bodies.flatMap(({ name, aliases }) => [name, ...aliases]), plan?.name ?? '', plan?.short ?? ''];
  const names = new Set(named.map(lettersOf));
  return ({ id }) => ({
    has: (key) => {
      const name = OF_A_BODY.exec(key)?.[1];
      if (given.has(key) || (name !== undefined && names.has(lettersOf(name)))) return true;
      const those = givers.get(key);
      return those !== undefined && (others(those.clear, id) > 0 || others(those.all, id) >= ENOUGH_PAPERS);
    },
  });
}

function keysOf(text: string | null): readonly string[] {
  return text === null ? [] : contactsOf(text).map(({ key }) => key);
}

function others(papers: ReadonlySet<string>, id: string): number {
  return papers.size - (papers.has(id) ? 1 : 0);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
