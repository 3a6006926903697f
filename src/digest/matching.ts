import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { paperStems, parentOf } from '../evidence/setting.ts';
import { isNamed, isSameBody, knownBodies } from '../matter/meeting-dates.ts';
import { behindTitle, surnameIn } from '../question/called-by-title.ts';
import { lexiconOf } from '../question/lexicon.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import type { Found } from './found.ts';
import { matchesWorkstream } from './match-workstream.ts';
import { type Followed, followedKey } from './subscription.ts';

/** What a test of news looks at. */
export type Matter = Pick<Found, 'places' | 'whole' | 'meeting'>;

type Test = (matter: Matter) => boolean;

const memory = new WeakMap<View, Map<string, Test>>();

/** A test of whether news is of what someone follows; for a view and a thing followed each piece of news is read once. */
export function matcherOf(followed: Followed, view: View): Test {
  const byKey = memory.get(view) ?? new Map<string, Test>();
  memory.set(view, byKey);
  const key = followedKey(followed);
  let test = byKey.get(key);
  if (!test) {
    test = remembering(testOf(followed, view));
    byKey.set(key, test);
  }
  return test;
}

function remembering(test: Test): Test {
  const known = new WeakMap<Matter, boolean>();
  return (matter) => {
    let matches = known.get(matter);
    if (matches === undefined) {
      matches = test(matter);
      known.set(matter, matches);
    }
    return matches;
  };
}

function testOf(followed: Followed, view: View): Test {
  switch (followed.kind) {
    case 'workstream':
      return matchesWorkstream(followed.id, view);
    case 'body':
      return matchesBody(followed, view);
    case 'person':
      return matchesPerson(followed, view);
    case 'words':
      return matchesWords(followed.id, view);
  }
}

/** News of a body: in its own papers, of its meetings, or in a passage that names it. */
function matchesBody({ id, name }: Followed, view: View): Test {
  const known = knownBodies(view).find((body) => body.id === id || body.name.toLowerCase() === name.toLowerCase());
  const body = known ?? { id, name, names: [name] };
  return ({ meeting, places, whole }) =>
    (meeting !== null && isSameBody(meeting, body)) ||
    places.some(({ document, passage }) => {
      if (document.body && isSameBody(document.body, body)) return true;
      const text = whole ? document.title : passage.text;
      const lower = text.toLowerCase();
      return body.names.some((words) => isNamed(words, text, lower));
    });
}

/** News of a person: in words that name them; of a whole paper, in any of its passages. */
function matchesPerson({ id, name }: Followed, view: View): Test {
  const people = lexiconOf(view).filter(({ kind }) => kind === 'person');
  const known = people.find((person) => person.id === id || person.name.toLowerCase() === name.toLowerCase());
  const names = known?.names ?? [name];
  const surname = surnameIn(known?.name ?? name);
  const isOnly = people.every((person) => person === known || surnameIn(person.name) !== surname);
  const titled = isOnly ? new RegExp(`${behindTitle(surname)}(?![\\p{L}\\p{N}])`, 'u') : null;
  const isIn = (text: string): boolean => {
    const lower = text.toLowerCase();
    return names.some((words) => isNamed(words, text, lower)) || titled?.test(text) === true;
  };
  // Every way to write a name holds the surname; the stems of all passages are known already.
  const [stem] = names.every((words) => surnameIn(words) === surname) ? stems(surname) : [];
  const mayName = (passage: Passage): boolean => stem === undefined || view.index.passageStems(passage).includes(stem);
  return ({ places, whole }) =>
    places.some(({ document, passage, start, end }) =>
      whole
        ? shown(document, view).some((other) => mayName(other) && isIn(other.text)) ||
          document.authors.some((author) => isIn(author.name))
        : isIn(passage.text.slice(start, end)),
    );
}

/** News in a passage that holds all the words, in any form, or stands under them; of a whole paper, in one such passage. */
function matchesWords(words: string, view: View): Test {
  const wanted = stems(words);
  const holds = (passage: Passage): boolean => {
    const own = view.index.passageStems(passage);
    const parent = parentOf(passage, view);
    const over = parent ? view.index.passageStems(parent) : [];
    return wanted.every((stem) => own.includes(stem) || over.includes(stem));
  };
  const isWritten = wanted.every((stem) => view.index.documentFrequency(stem) > 0);
  return ({ places, whole }) =>
    wanted.length > 0 &&
    places.some(({ document, passage }) => {
      if (!whole) return isWritten && holds(passage);
      const paper = paperStems(document);
      return wanted.every((stem) => paper.has(stem)) || (isWritten && shown(document, view).some(holds));
    });
}

function shown({ id, passages }: Document, view: View): Passage[] {
  return passages.filter(({ paragraph }) => view.passage(id, paragraph) !== null);
}
