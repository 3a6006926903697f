import type { Query } from '../domain/query.ts';
import { formatDate } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { speaksFor } from '../evidence/superseded.ts';
import type { Place } from '../matter/later-word.ts';
import { saysMoved } from '../matter/moved.ts';
import type { View } from '../search/view.ts';
import { sayPhrase } from './dated.ts';
import { type Draft, draft, type Said } from './draft.ts';
import type { Target } from './due-targets.ts';
import { headline } from './headline.ts';
import { line, repeat } from './wording.ts';

/** How many lines a list shows. */
const SHOWN = 20;

/** The targets that passed in silence, as an answer; null where there is none. */
export function listTargets(targets: readonly Target[], { asOf }: Query): Draft | null {
  const [first, ...others] = targets.slice(0, SHOWN).map((target) => ({
    target,
    said: {
      text: `Due ${sayPhrase(target.statement.when)}, no later word found: ${line(target)}`,
      by: [
        { document: target.document, passage: target.passage, start: target.sentence.start, end: target.sentence.end },
      ],
    } as const satisfies Said,
  }));
  if (!first) return null;
  const count = targets.length === 1 ? 'One dated target' : `${targets.length} dated targets`;
  const lead = `${count} had passed by ${formatDate(asOf)} with no later word found in these papers; the last due:`;
  const { document, sentence, statement } = first.target;
  const fact = `${lead} ${sayPhrase(statement.when)}, ${repeat(sentence.text, document)}`;
  const more = targets.length > SHOWN ? [`The ${SHOWN} last due are shown of ${targets.length}.`] : [];
  return draft(headline(fact), [first.said, ...others.map(({ said }) => said)], more);
}

/** The sentences that say a date was moved and give a date, newest paper first; null where no paper says so. */
export function listMoved(query: Query, view: View): Draft | null {
  const moved: Place[] = [];
  const dated = new Map<string, DateStatement[]>();
  for (const statement of view.statements) {
    if (statement.kind !== 'date') continue;
    const key = `${statement.document}#${statement.paragraph}`;
    dated.set(key, [...(dated.get(key) ?? []), statement]);
  }
  for (const dates of dated.values()) {
    const [{ document: id, paragraph } = { document: '', paragraph: 0 }] = dates;
    const document = view.document(id);
    const passage = view.passage(id, paragraph);
    if (!document || !passage || !speaksFor(document, query, view)) continue;
    for (const sentence of readPassage(passage).sentences) {
      const own = dates.some((s) => s.start >= sentence.start && s.end <= sentence.end);
      if (own && saysMoved({ sentence })) moved.push({ document, passage, sentence });
    }
  }
  moved.sort((a, b) => newerFirst(a.document, b.document) || a.passage.paragraph - b.passage.paragraph);
  const [newest] = moved;
  const [first, ...others] = moved.slice(0, SHOWN).map(sayPlace);
  if (!newest || !first) return null;
  const count = moved.length === 1 ? 'One sentence says' : `${moved.length} sentences say`;
  const fact = `${count} that something was moved or put off, newest first: ${repeat(newest.sentence.text, newest.document)}`;
  return draft(headline(fact), [first, ...others]);
}

function sayPlace(place: Place): Said {
  return { text: line(place), by: [{ ...place, start: place.sentence.start, end: place.sentence.end }] };
}
