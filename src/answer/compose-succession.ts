import { lastDayOf } from '../evidence/newer-first.ts';
import { samePerson } from '../question/people.ts';
import { findHolders, type Holder, nameHolder, sentenceOf } from './compose-holders.ts';
import { type Composer, factualDraft, isShort } from './draft.ts';
import { headline } from './headline.ts';
import { authority, repeat } from './wording.ts';

const SIDE = /\b(before|after)\b/i;

/**
 * Who is named in a post before or after somebody: the last other one named in a paper older than any that names them in it,
 * or the first in a newer one. The record says who was named when, never from when until when.
 */
export const composeSuccession: Composer = (query, view) => {
  const side = SIDE.exec(query.text)?.[1]?.toLowerCase();
  const person = query.mentions.find(({ kind }) => kind === 'person');
  if (!query.post || !person || side === undefined) return null;
  const topic = query.topic.filter(({ mention }) => mention !== person);
  const holders = findHolders({ ...query, topic }, view).filter(({ support }) => lastDayOf(support.document) !== '');
  const isThem = ({ statement }: Holder): boolean => person.names.some((name) => samePerson(name, statement.person));
  const days = holders.filter(isThem).map(({ support }) => lastDayOf(support.document));
  const others = holders.filter((holder) => !isThem(holder));
  // Newest first: the first is the last who is named before, the last the first who is named after.
  const found =
    side === 'before'
      ? others.find(({ support }) => days.every((day) => lastDayOf(support.document) < day))
      : others.findLast(({ support }) => days.every((day) => lastDayOf(support.document) > day));
  if (!found || days.length === 0) return null;
  const { document, passage } = found.support;
  const named = nameHolder(found.statement);
  const words = repeat(sentenceOf(found), document);
  const fact = headline(`${named}, named ${side} ${person.name}: ${words}`);
  const made = factualDraft(fact, [{ text: `${words} ${authority(document, passage)}`, by: [found.support] }]);
  return { ...made, lead: isShort(named) ? named : made.lead };
};
