import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Passage } from '../../src/domain/passage.ts';
import { readPassage } from '../../src/evidence/sentence-terms.ts';
import type { View } from '../../src/search/view.ts';

/** The lists that were labelled by hand. */
export const LABELLED = ['decisions', 'actions', 'dates'] as const;

export type LabelledList = (typeof LABELLED)[number];

/** Where the labels stand; the head of the README there says by what rules they were made. */
const LABELS = join(import.meta.dirname, '..', '..', 'tests', 'matter', 'labelled-lists');

/** The ids of the plans that are labelled. */
export function labelledPlans(): readonly string[] {
  return readdirSync(LABELS).flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? []);
}

/** Something that a person found in a paper and that a list must have. */
export interface Label {
  readonly document: string;
  readonly paragraph: number;
  /** Of a date its words, of anything else the sentences that hold them: positions in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Whether a list may leave it out: neither missed nor invented. */
  readonly optional: boolean;
  /** What else is known of it: the forces of a decision; the owner and the day of an action, null where none is told. */
  readonly forces: readonly string[];
  readonly owner: string | null;
  readonly due: string | null;
}

type File = Readonly<Record<LabelledList, Readonly<Record<string, readonly string[]>>>>;

/**
 * Reads the labels of a plan, each found in its paragraph.
 *
 * @throws {Error} where a paragraph does not hold the words of its label: the papers were numbered anew, or it is misspelt.
 */
export function readLabels(plan: string, view: View): Readonly<Record<LabelledList, readonly Label[]>> {
  const file = parse(readFileSync(join(LABELS, `${plan}.yaml`), 'utf8')) as File;
  const read = (list: LabelledList): Label[] =>
    Object.entries(file[list] ?? {}).flatMap(([place, labels]) =>
      labels.map((words) => readLabel(list, place, words, view)),
    );
  return { decisions: read('decisions'), actions: read('actions'), dates: read('dates') };
}

function readLabel(list: LabelledList, place: string, written: string, view: View): Label {
  const [document = '', number = ''] = place.split('#');
  const optional = written.startsWith('?');
  const { words, forces, owner, due } = PARTS[list](optional ? written.slice(1) : written);
  const passage = view.passage(document, Number(number));
  const at = passage?.text.indexOf(words) ?? -1;
  if (!passage || at < 0) throw new Error(`${list}: ${place} does not hold “${words}”`);
  const { start, end } =
    list === 'dates' ? { start: at, end: at + words.length } : sentencesOf(passage, at, at + words.length);
  return { document, paragraph: passage.paragraph, start, end, optional, forces, owner, due };
}

function sentencesOf(passage: Passage, from: number, to: number): Pick<Label, 'start' | 'end'> {
  if (passage.form === 'row') return { start: 0, end: passage.text.length };
  const held = readPassage(passage).sentences.filter(({ start, end }) => start < to && end > from);
  return { start: held[0]?.start ?? from, end: held.at(-1)?.end ?? to };
}

type Parts = Pick<Label, 'forces' | 'owner' | 'due'> & { readonly words: string };

const PARTS: Readonly<Record<LabelledList, (written: string) => Parts>> = {
  decisions: (written) => {
    const at = written.indexOf(': ');
    return { words: written.slice(at + 2), forces: written.slice(0, at).split('/'), owner: null, due: null };
  },
  actions: (written) => {
    const [words = '', owner = '-', due = '-'] = written.split(' | ');
    return { words, forces: [], owner: owner === '-' ? null : owner, due: due === '-' ? null : due };
  },
  dates: (words) => ({ words, forces: [], owner: null, due: null }),
};
