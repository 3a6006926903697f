import { type Imported, importPaper } from './import-paper.ts';
import type { PackPlace } from './paper.ts';
import type { ImportContext } from './read-fields.ts';
import type { PackPaper } from './split-pack.ts';

/** A paper of a pack, drafted. */
export interface ImportedFromPack {
  readonly paper: PackPaper;
  readonly imported: Imported;
}

/**
 * Drafts the papers of a pack: the agenda first, whose body and day those have that state none and were put before its
 * meeting, marked as inferred. What whoever imports it says of body and day is said of the agenda.
 *
 * @param file the pack's name
 */
export function importPack(
  file: string,
  papers: readonly PackPaper[],
  context: ImportContext,
): readonly ImportedFromPack[] {
  const [agenda, ...others] = papers;
  if (agenda === undefined) return [];
  const first = importPaper(file, agenda.reading, { ...context, pack: { kind: 'agenda' } });
  const { body, date } = first.document.header;
  const { body: _body, date: _date, ...said } = context.overrides ?? {};
  const rest = others.map((paper) => {
    const pack: PackPlace = { kind: 'item', title: paper.item?.title ?? '', body, date };
    return { paper, imported: importPaper(file, paper.reading, { ...context, overrides: said, pack }) };
  });
  return [{ paper: agenda, imported: first }, ...rest];
}
