import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Workstream } from '../domain/registry.ts';
import { collected } from '../domain/steps.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { newestPapers } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';
import { nameFrom } from '../statements/person-names.ts';
import { isNamed } from './meeting-dates.ts';
import { type Family, familyOf, isPassageOf } from './of-workstream.ts';
import { type Row, rowOf } from './row.ts';

/**
 * The workstreams of the register in its order, each with its lead (the register's, else the one that the newest table of
 * the papers names beside it) and the latest word of the papers: what the newest paper that speaks of it says first.
 */
export const workstreamRows = rememberedOfView((view) => {
  const newest = newestPapers(view);
  return collected(view.registry.workstreams, (workstream) => [asRow(workstream, newest, view)]);
});

function asRow(workstream: Workstream, newest: readonly Document[], view: View): Row {
  const family = familyOf(workstream.id, view);
  const named = [workstream.name, ...workstream.aliases];
  const places = newest
    .filter((document) => document.workstreams.some((id) => family.ids.has(id)))
    .flatMap((document) => passagesOf(document, family, view));
  const [first] = places;
  const latest =
    first &&
    latestIn(
      places.filter(({ document }) => document === first.document),
      named,
    );
  const lead = leadOf(workstream, places, named);
  return rowOf({
    id: workstream.id,
    kind: 'workstream',
    name: workstream.name,
    date: latest?.document.date?.date ?? null,
    text: workstream.description ?? workstream.name,
    owner: lead?.words ?? null,
    latest: latest ? latest.passage.text.slice(latest.start, latest.end) : 'not spoken of in these papers',
    by: [latest, lead?.support].flatMap((support) => (support ? [support] : [])),
  });
}

/** The passages of a paper that are of a workstream, in its order, each whole. */
function* passagesIn(document: Document, family: Family, view: View): Iterable<Support> {
  for (const passage of document.passages) {
    if (!view.passage(document.id, passage.paragraph)) continue;
    const support = { document, passage, start: 0, end: passage.text.length };
    if (isPassageOf(support, family, view)) yield support;
  }
}

function passagesOf(document: Document, family: Family, view: View): Support[] {
  return [...passagesIn(document, family, view)];
}

/** The first sentence of a paper that names a workstream, else the first that is of it. */
function latestIn(places: readonly Support[], names: readonly string[]): Support | null {
  const sentences = places.flatMap((support) =>
    readPassage(support.passage).sentences.map(({ start, end, text }) => ({ ...support, start, end, text })),
  );
  const naming = sentences.find(({ text }) => names.some((name) => isNamed(name, text, text.toLowerCase())));
  const found = naming ?? sentences[0];
  return found ? { document: found.document, passage: found.passage, start: found.start, end: found.end } : null;
}

interface NamedLead {
  readonly words: string;
  readonly support: Support | null;
}

/** Who leads a workstream by the register, else by the newest table row about it; that row is cited either way. */
function leadOf({ lead }: Workstream, places: readonly Support[], names: readonly string[]): NamedLead | null {
  const told = leadInTables(places, names);
  const registered = [lead?.person, lead?.post].filter(Boolean).join(', ');
  return registered === '' ? told : { words: registered, support: told?.support ?? null };
}

/** Who stands beside a workstream's name in the newest table row that begins with it. */
function leadInTables(places: readonly Support[], names: readonly string[]): NamedLead | null {
  for (const support of places) {
    if (support.passage.form !== 'row') continue;
    const cells = support.passage.text.split('|').map((cell) => cell.trim());
    const at = cells.findIndex((cell) => names.some((name) => isNamed(name, cell, cell.toLowerCase())));
    const person = cells.find((cell, i) => at >= 0 && i > at && isName(cell));
    if (person !== undefined && at <= 1) return { words: person, support };
  }
  return null;
}

/** Whether a cell is a name and no more: "Dr Ann Lee", "R Inglewood". */
function isName(cell: string): boolean {
  return nameFrom(cell, 0)?.end === cell.length || /^\p{Lu}\.? \p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(cell);
}
