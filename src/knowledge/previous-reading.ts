import type { Corpus } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import type { Statement } from '../domain/statement.ts';
import type { RawFile } from './raw-file.ts';

/** What an earlier reading of a folder saves: the passages of unchanged files, and the statements of unchanged papers. */
export class PreviousReading {
  readonly #byFile: ReadonlyMap<string, Document>;
  readonly #statements = new Map<string, Statement[]>();

  constructor(corpus: Corpus | undefined) {
    this.#byFile = new Map(corpus?.documents.map((document) => [document.file, document]));
    for (const document of corpus?.documents ?? []) this.#statements.set(document.id, []);
    for (const statement of corpus?.statements ?? []) this.#statements.get(statement.document)?.push(statement);
  }

  /** The paper read from the same bytes at the same path. Its header may read otherwise against another register. */
  unchanged({ path, checksum }: RawFile): Document | undefined {
    const document = this.#byFile.get(path);
    return document?.checksum === checksum ? document : undefined;
  }

  /** The paper of before where it says the same: the very object, so that its statements hold. */
  same(document: Document): Document {
    const known = this.#byFile.get(document.file);
    return known && known.passages === document.passages && headOf(known) === headOf(document) ? known : document;
  }

  /** The statements of a paper that `same` returned; undefined for one read anew. */
  statementsOf(document: Document): readonly Statement[] | undefined {
    return this.#byFile.get(document.file) === document ? this.#statements.get(document.id) : undefined;
  }
}

function headOf({ passages: _, ...head }: Document): string {
  return JSON.stringify(head);
}
