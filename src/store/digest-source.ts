/** Of what a digest was made, so that it can be asked again whether it may be posted. */
export interface DigestSource {
  /** The ids of the papers it tells of. */
  readonly papers: readonly string[];
  /** The revision of what was served. */
  readonly revision: string;
}

/** The columns that hold it. */
export function sourceColumns(source: DigestSource | null | undefined) {
  return source
    ? { papers: JSON.stringify(source.papers), revision: source.revision }
    : { papers: null, revision: null };
}

/** It from its columns; null where there is none. */
export function sourceOf(row: { readonly papers: string | null; readonly revision: string | null }) {
  if (row.papers === null || row.revision === null) return null;
  return { papers: JSON.parse(row.papers) as readonly string[], revision: row.revision } satisfies DigestSource;
}
