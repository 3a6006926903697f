import type { Query, TopicTerm } from '../domain/query.ts';
import type { View } from '../search/view.ts';
import { composeAttendance } from './compose-attendance.ts';
import { composeContact } from './compose-contact.ts';
import { composeHolders } from './compose-holders.ts';
import { composeProfile } from './compose-profile.ts';
import { type Composer, type Draft, draft } from './draft.ts';
import { gatherEvidence } from './evidence.ts';
import { capitalised, headline } from './headline.ts';
import { rankEvidence } from './rank.ts';
import { actorOf } from './speakers.ts';
import { supportOf } from './support.ts';
import { authority, line, repeat } from './wording.ts';

/** Answers who: the holder of a post, what a person is, whom to contact, who was there, or who did something. */
export const composeWho: Composer = (query, view) => {
  if (query.post) return composeHolders(query, view);
  if (/\bcontact\b|\bask for\b|\b(?:phone|ring|e-?mail|write to)\b/i.test(query.text))
    return composeContact(query, view);
  if (
    /\b(?:attend(?:ed|ing|ance)?|present at|apologies|apologised|substitut\w+|absent|who (?:was|were) (?:there|present|at|in))\b/i.test(
      query.text,
    )
  ) {
    return composeAttendance(query, view) ?? composeActor(query, view);
  }
  const people = query.mentions.filter((mention) => mention.kind === 'person');
  if (people.length === 1 && (query.topic.length === 1 || PROFILE.test(query.text))) return composeProfile(query, view);
  return composeActor(query, view);
};

// Asks what someone is, by post or by organisation, whatever else the question names.
const PROFILE = /\b(?:organisation|trust|body|employer|company|role|post|job|position|title)\b/i;
const RESPONSIBLE = /\bresponsib|\bin charge\b|\bleads?\b|\bruns?\b|\boversee/i;
const TAKES_CHARGE =
  /\b(?:lead|led|leads|leading|steer\w*|responsib\w*|overs(?:ee|aw|een)\w*|chair\w*|run|runs|head|heads|headed|accountable|in charge)\b/i;

function composeActor(query: Query, view: View): Draft | null {
  const { passing } = gatherEvidence(query, view);
  const verb = askedVerb(query);
  // Who is responsible is answered by words of responsibility alone: being active in a matter is not being in charge of it.
  const fitting = RESPONSIBLE.test(query.text) ? passing.filter((e) => TAKES_CHARGE.test(e.sentence.text)) : passing;
  const ranked = rankEvidence(
    fitting,
    (evidence) =>
      (actorOf(evidence) ? 0.15 : 0) -
      (verb && !verb.alternatives.some((way) => way.every((stem) => evidence.sentence.stems.has(stem))) ? 0.3 : 0),
  );
  const [best, ...others] = ranked;
  const actor = best && actorOf(best);
  if (!best || !(actor || namesSomeone(best.sentence.text))) return null;
  const { document, passage, sentence } = best;
  const fact = repeat(sentence.text, document);
  // The sentence often opens with whoever acts; saying it twice would only cost room.
  const opens = actor ? sentence.text.toLowerCase().startsWith(actor.toLowerCase()) : false;
  return draft(headline(actor && !opens ? `${capitalised(actor)}: ${fact}` : fact, authority(document, passage)), [
    { text: line(best), by: [supportOf(best)] },
    ...others.slice(0, 2).map((e) => ({ text: line(e), by: [supportOf(e)] as const })),
  ]);
}

/** What the one asked for did: the first word after "who" that is a topic. */
function askedVerb(query: Query): TopicTerm | null {
  const [first] = query.topic
    .filter((term) => term.kind === 'word')
    .map((term) => ({ term, at: query.text.indexOf(term.words) }))
    .sort((a, b) => a.at - b.at);
  return first &&
    /^\W*who\b(?:\W+(?:is|was|has|had|will|would|did|does|to|be|been|are|were))*\W*$/i.test(
      query.text.slice(0, first.at),
    )
    ? first.term
    : null;
}

/** A title or a run of capitalised words inside the sentence: somebody or some body is named. */
function namesSomeone(sentence: string): boolean {
  return /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Professor|Sir)\.? \p{Lu}|[\p{Ll},;] (?:the )?\p{Lu}\p{Ll}+ (?:of |and |for )?\p{Lu}\p{Ll}+|^The \p{Lu}/u.test(
    sentence,
  );
}
