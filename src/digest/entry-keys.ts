import type { Corpus } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Passage } from '../domain/passage.ts';
import type { PaperChange } from './paper-history.ts';

/** When a paper and a paragraph entered the folder, in ms since 1970; null: there from the start; undefined: not recorded. */
export interface Entered {
  document(document: Document): number | null | undefined;
  /** A paragraph that a minor change reworded has entered when what stood there had; one that it added is no news. */
  passage(document: Document, passage: Passage): number | null | undefined;
  /** Whether nobody recorded the day of a paper's entry and its header gives no day either: then none is said. */
  isDayUnknown?(document: Document): boolean;
  /** The places that a paragraph took by minor changes, the latest first: who was told of them was told of it. */
  former?(document: Document, passage: Passage): readonly string[];
  /** The places that a paragraph took by changes of any kind, the latest first. */
  earlier?(document: Document, passage: Passage): readonly string[];
  /** The change by which a paragraph came; null where it was there before any. */
  cameBy?(document: Document, passage: Passage): PaperChange | null;
  /** The changes of a paper, the earliest first. */
  changes?(document: Document): readonly PaperChange[];
}

/**
 * The keys under which the store records when something entered the folder: one a paper, by its id and audience, and one
 * a paragraph, by its paper and its text. A paragraph that moves keeps its key; one that is reworded, or whose paper is
 * opened to another audience, has a new one.
 */
export function entryKeys(corpus: Pick<Corpus, 'documents'>): readonly string[] {
  return corpus.documents.flatMap((document) => [documentKey(document), ...passageKeys(document)]);
}

/** The entries of the papers and paragraphs that the store has recorded, by their keys. */
export function enteredBy(recorded: ReadonlyMap<string, number | null>): Entered {
  return {
    document: (document) => recorded.get(documentKey(document)),
    passage: (document, passage) => recorded.get(passageKeys(document)[passage.paragraph - 1] ?? ''),
  };
}

const paperKeys = new WeakMap<Document, string>();

function documentKey(document: Document): string {
  let key = paperKeys.get(document);
  if (key === undefined) {
    key = fingerprint(['paper', document.id, document.audience]);
    paperKeys.set(document, key);
  }
  return key;
}

const keysOfPassages = new WeakMap<Document, readonly string[]>();

/** The entry of each paragraph: another where its paper is opened to another audience. */
export function passageKeys(document: Document): readonly string[] {
  return rememberedIn(keysOfPassages, document, (plain, time) => [
    'paragraph',
    document.id,
    document.audience,
    plain,
    time,
  ]);
}

const keysOfPlaces = new WeakMap<Document, readonly string[]>();

/** The place of each paragraph: what it says in which paper, whoever may see it. */
export function placeKeys(document: Document): readonly string[] {
  return rememberedIn(keysOfPlaces, document, (plain, time) => ['place', document.id, plain, time]);
}

function rememberedIn(
  memory: WeakMap<Document, readonly string[]>,
  document: Document,
  parts: (plain: string, time: string) => readonly string[],
): readonly string[] {
  let keys = memory.get(document);
  if (!keys) {
    const times = new Map<string, number>();
    keys = document.passages.map(({ text }) => {
      const plain = text.replace(/\s+/g, ' ').trim();
      // "RESOLVED that the report be noted" may stand under several items: the second is a paragraph of its own.
      const time = (times.get(plain) ?? 0) + 1;
      times.set(plain, time);
      return fingerprint(parts(plain, String(time)));
    });
    memory.set(document, keys);
  }
  return keys;
}
