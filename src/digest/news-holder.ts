import { capitalised } from '../answer/headline.ts';
import { dateInWords } from '../answer/naming.ts';
import { authority } from '../answer/wording.ts';
import { citationOf } from '../domain/cite.ts';
import { plainName, samePerson } from '../question/people.ts';
import { asFound, enteredAfter, type Found } from './found.ts';
import { tellsOfMeeting } from './meeting-papers.ts';
import type { NewsFinder } from './news-context.ts';
import { newsKey, tellPlainly } from './news-words.ts';
import { type Observation, observations, postWords } from './post-observations.ts';

/**
 * Posts in which a paper that entered names someone else than the newest paper before it. The record says who was named
 * when and never until when, so nobody is said to have left.
 */
export const findHolders: NewsFinder = ({ view, passages }) => {
  const posts = observations(view);
  const found = new Map<string, Found>();
  for (const { document, statements, at } of passages) {
    for (const statement of statements) {
      const post = statement.kind === 'post' ? postWords(statement, document) : null;
      const group = (post !== null && posts.get(post)) || [];
      const now = group.find((observed) => observed.statement === statement);
      const before = now && holderBefore(now, group);
      if (post === null || !now || !before) continue;
      const item = asHolder(post, now, before, at);
      found.set(item.key, found.get(item.key) ?? item);
    }
  }
  return [...found.values()];
};

/** Who the newest of the older papers names, where it names one other person and no newer paper has its say. */
function holderBefore(now: Observation, group: readonly Observation[]): Observation | null {
  if (group.some(({ day }) => day > now.day)) return null;
  const older = group.filter(({ day }) => day < now.day);
  const newest = older
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const [before, ...others] = older.filter(({ day }) => day === newest);
  if (!before || others.some(({ person }) => !samePerson(person, before.person))) return null;
  const beside = group.filter(({ day }) => day === now.day);
  return beside.every(({ person }) => samePerson(person, now.person)) && !samePerson(now.person, before.person)
    ? before
    : null;
}

function asHolder(post: string, now: Observation, before: Observation, at: number): Found {
  const { statement, person, support } = now;
  const of = statement.of ?? (statement.for === null ? support.document.body?.name : null);
  const name = `${statement.post}${statement.for ? ` for ${statement.for}` : ''}${of ? `, ${of}` : ''}`;
  const fact = `${capitalised(name)}: ${person} is named; before, ${before.person} (${dateInWords(before.support.document)}).`;
  return asFound({
    kind: 'holder',
    keys: [newsKey('holder', post, surname(person), surname(before.person))],
    text: tellPlainly(`${fact} ${authority(support.document, support.passage)}`),
    detail: `${person}: ${authority(support.document, support.passage)} ${before.person}: ${authority(before.support.document, before.support.passage)}`,
    places: [support, before.support],
    citations: [citationOf(support), citationOf(before.support)],
    afterMeeting: tellsOfMeeting(support.document),
    isNewTo: enteredAfter(at),
  });
}

function surname(person: string): string {
  return plainName(person).split(/\s+/).at(-1) ?? person;
}
