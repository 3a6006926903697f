import { repeat } from '../answer/wording.ts';
import { citationOf, type Support } from '../domain/cite.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { asFound, enteredAfter, type Found } from './found.ts';
import { dayOfInstant, type NewsFinder } from './news-context.ts';
import { count, newsKey, plainLine, tellPlainly, withNote } from './news-words.ts';
import { paperInWords } from './paper-words.ts';

/** One piece of news for all the paragraphs of a known paper that entered at one time. */
export const findChanged: NewsFinder = ({ passages, entered }) => {
  const changes = new Map<string, { at: number; first: Support; texts: number; note: string | null }>();
  for (const { document, passage, at } of passages) {
    const known = entered.document(document);
    if (known === undefined || (known !== null && at <= known)) continue;
    const key = `${document.id} ${at}`;
    const first = { document, passage, start: 0, end: passage.text.length };
    const change = changes.get(key) ?? { at, first, texts: 0, note: entered.cameBy?.(document, passage)?.note ?? null };
    changes.set(key, { ...change, texts: change.texts + 1 });
  }
  return [...changes.values()].map(({ at, first, texts, note }) =>
    asChanged(
      { at, first, note, key: changedKey(first.document.id, at) },
      `${count(texts, 'paragraph')} new or reworded on ${formatDate(dayOfInstant(at))}`,
      `The first of them: ${repeat(first.passage.text, first.document)}`,
    ),
  );
};

/** Changes of which a keeper says something and by which no paragraph came: what was taken out, or put right in a header. */
export const findNoted: NewsFinder = ({ view, entered }) =>
  view.documents.flatMap((document): Found[] => {
    const changes = (entered.changes?.(document) ?? []).filter(({ minor, note }) => !minor && note !== null);
    if (changes.length === 0) return [];
    const shown = document.passages.filter(({ paragraph }) => view.passage(document.id, paragraph));
    const came = new Set(shown.map((passage) => entered.cameBy?.(document, passage)));
    const [passage] = shown;
    if (!passage) return [];
    const first = { document, passage, start: 0, end: passage.text.length };
    return changes
      .filter((change) => !came.has(change))
      .map(({ at, note }) =>
        asChanged({ at, first, note, key: changedKey(document.id, at) }, `on ${formatDate(dayOfInstant(at))}`, null),
      );
  });

/** The key of a change: its time tells it from the next, so that what is changed again does not make the first news again. */
export function changedKey(paper: string, at: number): string {
  return newsKey('changed', paper, String(at));
}

function asChanged(
  { at, first, note, key }: { at: number; first: Support; note: string | null; key: string },
  what: string,
  detail: string | null,
): Found {
  return asFound({
    kind: 'paper',
    keys: [key],
    ...withNote(
      tellPlainly(`Changed: ${paperInWords(first.document)}: ${what}`),
      note,
      detail === null ? null : plainLine(detail),
    ),
    day: dayOfInstant(at),
    places: [first],
    citations: [citationOf(first)],
    whole: true,
    rank: 2,
    isNewTo: enteredAfter(at),
  });
}
