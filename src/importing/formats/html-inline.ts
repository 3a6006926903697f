import { harmless } from '../../domain/harmless-text.ts';
import { collapsed } from '../../knowledge/plain-text.ts';

/** Words gathered inside one block of a page: those that hold, and those that are struck out. */
export interface InlineWords {
  /** As it stood, white space included: a label set far from its text is told by it. */
  readonly spaced: string;
  readonly text: string;
  readonly struck: readonly string[];
  /** Whether all of it is in bold. */
  readonly bold: boolean;
}

/** Gathers the words of one block as the walker meets them. */
export class InlineGatherer {
  #kept = '';
  #struck = '';
  #plain = 0;

  add(text: string, style: { readonly struck: boolean; readonly bold: boolean }): void {
    if (style.struck) {
      this.#struck += text;
      return;
    }
    // Two struck runs with live words between are two.
    if (this.#struck !== '') this.#struck += text.trim() === '' ? ' ' : '\u0000';
    this.#kept += text;
    if (!style.bold) this.#plain += text.trim().length;
  }

  /** What was gathered, and begins anew. */
  take(): InlineWords {
    const spaced = harmless(this.#kept).replace(/\s/g, ' ').trim();
    const struck = this.#struck.split('\u0000').map((words) => collapsed(harmless(words)));
    const bold = this.#plain === 0 && spaced !== '';
    this.#kept = '';
    this.#struck = '';
    this.#plain = 0;
    return { spaced, text: collapsed(spaced), struck: struck.filter((words) => words !== ''), bold };
  }
}
