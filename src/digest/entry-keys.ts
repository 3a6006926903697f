import type { Corpus } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Passage } from '../domain/passage.ts';

/** When a paper and a paragraph entered the folder, in ms since 1970; null: there from the start; undefined: not recorded. */
export interface Entered {
  document(document: Document): number | null | undefined;
  passage(document: Document, passage: Passage): number | null | undefined;
  /** Whether nobody recorded the day of a paper's entry and its header gives no day either: then none is said. */
  isDayUnknown?(document: Document): boolean;
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

function passageKeys(document: Document): readonly string[] {
  let keys = keysOfPassages.get(document);
  if (!keys) {
    const times = new Map<string, number>();
    keys = document.passages.map(({ text }) => {
      const plain = text.replace(/\s+/g, ' ').trim();
      // "RESOLVED that the report be noted" may stand under several items: the second is a paragraph of its own.
      const time = (times.get(plain) ?? 0) + 1;
      times.set(plain, time);
      return fingerprint(['paragraph', document.id, document.audience, plain, String(time)]);
    });
    keysOfPassages.set(document, keys);
  }
  return keys;
}
