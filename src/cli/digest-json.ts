import type { Digest } from '../digest/digest.ts';
import { citationJson } from '../service/answer-json.ts';

/** What a digest of the terminal was asked for. */
export interface DigestAsked {
  /** YYYY-MM-DD: what entered on this day or later is new. */
  readonly since: string;
  readonly asOf: string;
  /** The id of a workstream; null for everything. */
  readonly workstream: string | null;
}

/** A digest as data, the keys in a fixed order; where nothing is new `title` says so and there are no sections. */
export function digestJson(digest: Digest | null, asked: DigestAsked, basis: string, quiet: string) {
  return {
    since: asked.since,
    asOf: asked.asOf,
    workstream: asked.workstream,
    nothingNew: digest === null,
    basis,
    title: digest?.title ?? quiet,
    sections: (digest?.sections ?? []).map(({ kind, heading, items, more }) => ({
      kind,
      heading,
      items: items.map(({ key, text, detail, day, reasons, citations }) => ({
        key,
        text,
        detail,
        day,
        reasons,
        citations: citations.map(citationJson),
      })),
      more,
    })),
  };
}
