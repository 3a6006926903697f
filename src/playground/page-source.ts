import type { Answer } from '../domain/answer.ts';
import type { Context } from '../domain/conversation.ts';
import type { Document } from '../domain/document.ts';
import type { Plan } from '../domain/plan.ts';
import type { Problem } from '../domain/problem.ts';
import type { Withdrawn } from '../domain/withdrawn.ts';
import type { View } from '../search/view.ts';

/** What the page shows: the public's part of what is being served, read anew at each request. */
export interface PageSource {
  /** Answers for the public; `asOf` is YYYY-MM-DD, today when left out. */
  ask(question: string, asOf?: string): Answer;
  /** The same for what may go on from an answer before; with what the next question is to be asked with. */
  askNext(question: string, context: Context | null, asOf?: string): { answer: Answer; context: Context | null };
  /** A public paper with all its passages; null where there is none, or none that the public may see. */
  document(id: string): Document | null;
  /** The name of the file that a public paper was cut from, where the public may have it; null where it may not. */
  originalName(id: string): string | null;
  /** The bytes of an original, where the public may have them; null where there is no such file, or not for the public. */
  original(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** That a paper which the public could see was taken out; null where none of that id was. */
  withdrawn(id: string): Withdrawn | null;
  /** Whether a passage is held, from answers and from this page, until a person confirms it. */
  held(id: string, paragraph: number): boolean;
  /** Whether a passage may not be its paper's own words, and is shown with a mark. */
  doubted(id: string, paragraph: number): boolean;
  /** Whose record it is; null where the folder does not say. */
  plan(): Plan | null;
  /** What the public may see today: what every list is read from. */
  view(): View;
  /** Today, YYYY-MM-DD: what is to come is counted from it. */
  today(): string;
  /** The public papers there are today. */
  documents(): readonly Document[];
  /** Whether whoever reads the page keeps the folder: then its first page leads to the problems. */
  readonly forKeepers: boolean;
  /** What is wrong with the folder, as far as the reader of the page may know. */
  problems(): readonly Problem[];
  /** Questions for a newcomer to try. */
  examples(): readonly string[];
  /** A fingerprint of what the public may see. */
  revision(): string;
}
