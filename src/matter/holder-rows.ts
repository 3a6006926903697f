import type { Support } from '../domain/cite.ts';
import type { AskedPost } from '../domain/query.ts';
import type { PostStatement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { isReplaced } from '../evidence/superseded.ts';
import { samePerson, surnameOf } from '../question/people.ts';
import type { View } from '../search/view.ts';
import { nameFrom } from '../statements/person-names.ts';
import { postAskedFor } from './posts.ts';
import { ofPaper, placeId, type Row, rowOf } from './row.ts';

/**
 * Everyone whom the papers name in a post, one row a person, by the paper that names each first, oldest first: who was named
 * when, never until when.
 */
export function holderRows(post: AskedPost, view: View): readonly Row[] {
  const isAsked = postAskedFor(post, view);
  const named = view.statements
    .filter((s): s is PostStatement => s.kind === 'post' && s.person !== null && isAsked(s))
    .flatMap((statement) => {
      const document = view.document(statement.document);
      const passage = view.passage(statement.document, statement.paragraph);
      return document && passage && !isReplaced(document, view) ? [{ statement, document, passage }] : [];
    })
    .sort((a, b) => newerFirst(b.document, a.document) || a.passage.paragraph - b.passage.paragraph);
  const rows: Row[] = [];
  const bySurname = new Map<string, string[]>();
  const add = (person: string, words: string, state: string | null, support: Support): void => {
    const namesakes = bySurname.get(surnameOf(person)) ?? [];
    if (namesakes.some((name) => samePerson(name, person))) return;
    bySurname.set(surnameOf(person), [...namesakes, person]);
    rows.push(
      rowOf({
        id: placeId(support),
        kind: 'person',
        name: person,
        ...ofPaper(support.document),
        text: words,
        state,
        by: [support],
      }),
    );
  };
  for (const { statement, document, passage } of named) {
    const words = `${statement.post}${statement.of ? ` of ${statement.of}` : ''}`;
    const support = { document, passage, start: statement.start, end: statement.end };
    add(statement.person ?? '', words, statement.manner, support);
  }
  for (const { person, sentence, support } of changesOf(post, view)) add(person, sentence, null, support);
  return rows.toSorted(order);
}

function order({ by: [a] }: Row, { by: [b] }: Row): number {
  return a && b ? newerFirst(b.document, a.document) || a.passage.paragraph - b.passage.paragraph : 0;
}

/** How a paper tells that a post passes to somebody. */
const PASSES =
  /\b(?:appointed|named|succeed(?:s|ed)?|in succession|take(?:s|n)? (?:up|over|the chair)|took (?:up|over|the chair)|become|became|act(?:s|ed|ing)? as|hold(?:s)? the (?:whole )?post|share the post|elected|joined as)\b/i;
/** Passages that are read for one post. */
const READ = 60;

/** Sentences that tell that the post asked for passes to a person whom they name. */
function changesOf(post: AskedPost, view: View) {
  const groups = post.stems.map((stem) => [stem]);
  return view.index.candidates(groups, READ).flatMap(({ document, passage }) => {
    if (isReplaced(document, view)) return [];
    return readPassage(passage).sentences.flatMap(({ start, end, text, stems }) => {
      if (!PASSES.test(text) || !post.stems.every((stem) => stems.has(stem))) return [];
      const support = { document, passage, start, end };
      return namesIn(text).map((person) => ({ person, sentence: text, support }));
    });
  });
}

/** The people whom a sentence names, each once. */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(/(?<![\p{L}.’'-])(?=\p{Lu})/gu)].flatMap(({ index }) => nameFrom(text, index) ?? []);
  return names.filter((name, at) => !names.slice(0, at).some(({ end }) => end > name.start)).map((name) => name.text);
}
