import type { ReducedDate } from './reduced-date.ts';

/** That a paper was taken out of the folder, without a word of it: an entry of withdrawn.yaml. */
export interface Withdrawn {
  readonly id: string;
  /** `purged`: it and its words were erased. `withdrawn`: it was taken out. */
  readonly how: 'purged' | 'withdrawn';
  readonly on: ReducedDate;
  /** Whether the public could see it: then whoever follows a link to it is told. */
  readonly public: boolean;
  /** SHA-256 of the file it was imported from, in hexadecimal. */
  readonly sha256: string | null;
  /** SHA-256 of its words, by which another copy of the file is known. */
  readonly words: string | null;
}
