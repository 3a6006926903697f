import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { type Entered, enteredBy, placeKeys } from './entry-keys.ts';
import type { PaperChange, PaperHistory, PaperVersion } from './paper-history.ts';

/** The entries of the papers and paragraphs that the store has recorded, in the light of what keepers say of changes. */
export function enteredWithChanges(recorded: ReadonlyMap<string, number | null>, history: PaperHistory): Entered {
  const plain = enteredBy(recorded);
  const changes = new Map(history.changes.map((change) => [versionKey(change), change]));
  const rewordings = new Map(history.rewordings.map((rewording) => [rewording.place, rewording]));
  const byPaper = new Map<string, PaperChange[]>();
  for (const change of history.changes) byPaper.set(change.paper, [...(byPaper.get(change.paper) ?? []), change]);
  const placeOf = (document: Document, { paragraph }: Passage) => placeKeys(document)[paragraph - 1] ?? '';
  const changeOf = (place: string) => {
    const rewording = rewordings.get(place);
    return rewording === undefined ? null : (changes.get(versionKey(rewording)) ?? null);
  };

  /** A place and those before it, as far as minor changes go or as far as is known. */
  function chainOf(place: string, isMinor = true): readonly string[] {
    const chain = [place];
    // Words may come back: a place is passed once.
    for (let at = place; !isMinor || changeOf(at)?.minor; ) {
      const was = rewordings.get(at)?.was ?? null;
      if (was === null || chain.includes(was)) break;
      chain.push(was);
      at = was;
    }
    return chain;
  }

  return {
    document: plain.document,
    passage(document, passage) {
      const place = placeOf(document, passage);
      if (!changeOf(place)?.minor) return plain.passage(document, passage);
      const chain = chainOf(place);
      const minor = chain.filter((at) => changeOf(at)?.minor);
      // The earliest minor change of the chain says when what stood there before it had entered.
      return rewordings.get(minor.at(-1) ?? '')?.since ?? null;
    },
    former: (document, passage) => chainOf(placeOf(document, passage)).slice(1),
    earlier: (document, passage) => chainOf(placeOf(document, passage), false).slice(1),
    cameBy: (document, passage) => changeOf(placeOf(document, passage)),
    changes: ({ id }) => byPaper.get(id) ?? [],
  };
}

function versionKey({ paper, mark }: PaperVersion): string {
  return `${paper} ${mark}`;
}
