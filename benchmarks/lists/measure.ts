import { EVERYTHING, listRows } from '../../src/matter/list-rows.ts';
import type { Row } from '../../src/matter/row.ts';
import type { View } from '../../src/search/view.ts';
import type { Label, LabelledList } from './labels.ts';

/** How a list stands against its labels: what it has of them, what it lacks, and what it has beside them. */
export interface Measure {
  /** Labels that a row tells of. */
  readonly found: readonly Label[];
  readonly missed: readonly Label[];
  /** Rows that tell of a label, and of none. Rows that tell of nothing but optional labels are neither. */
  readonly right: readonly Row[];
  readonly invented: readonly Row[];
  /** Rows of which the force, the owner or the day is another than the label's. */
  readonly misread: readonly Row[];
}

/** Holds a list of a view against its labels. `asOf` is YYYY-MM-DD. */
export function measureList(list: LabelledList, labels: readonly Label[], view: View, asOf: string): Measure {
  const rows = listRows(list, EVERYTHING, view, asOf).filter((row) => list !== 'dates' || row.state !== 'reported');
  const told = new Map(rows.map((row) => [row, labels.filter((label) => tellsOf(row, label, view))]));
  const all = [...told.values()].flat();
  const must = labels.filter(({ optional }) => !optional);
  const right = rows.filter((row) => told.get(row)?.some(({ optional }) => !optional));
  return {
    found: must.filter((label) => all.includes(label)),
    missed: must.filter((label) => !all.includes(label)),
    right,
    invented: rows.filter((row) => told.get(row)?.length === 0),
    misread: right.filter((row) => !told.get(row)?.some((label) => isRead(row, label, list))),
  };
}

/** Whether a row was read from the words of a label, or shows the whole paragraph that they stand in. */
function tellsOf({ id, kind, by: [place] }: Row, { document, paragraph, start, end }: Label, view: View): boolean {
  if (place?.document.id !== document || place.passage.paragraph !== paragraph) return false;
  const at = Number(/@(\d+)$/.exec(id)?.[1] ?? 0);
  const isWhole = place.end - place.start === place.passage.text.length;
  if (isWhole && place.document.kind === 'decision-record') return true;
  return at < end && (kind === 'date' ? endOfDate(at, place, view) : at + 1) > start;
}

/** Where the words of a date end that begin at a place: "the end of August" for a label "end of August". */
function endOfDate(at: number, { document, passage }: Row['by'][number], view: View): number {
  const statements = view.statementsOf(document.id, passage.paragraph);
  return (
    statements.flatMap((s) => (s.kind === 'date' && s.when.start === at ? [s.when.end] : []))[0] ??
    (passage.form === 'row' && at === 0 ? passage.text.length : at + 1)
  );
}

function isRead(row: Row, { forces, owner, due }: Label, list: LabelledList): boolean {
  switch (list) {
    case 'decisions':
      return forces.includes(row.force ?? '');
    case 'actions':
      return (
        (owner === null || (row.owner ?? '').toLowerCase().includes(owner.toLowerCase())) &&
        (due === null || row.due === due)
      );
    case 'dates':
      return true;
  }
}
