import { composeAttendance } from './compose-attendance.ts';
import { composeContact } from './compose-contact.ts';
import { composeHolders } from './compose-holders.ts';
import { composeProfile } from './compose-profile.ts';
import { composeRole } from './compose-role.ts';
import { composeSuccession } from './compose-succession.ts';
import type { Composer } from './draft.ts';

/** Answers who by what was read of posts, contacts and attendance; null where a sentence must say it. */
export const composeWho: Composer = (query, view) => {
  // Who came before or after somebody is told by when who is named, else by a sentence: not by who is named last.
  if (BEFORE.test(query.text)) return composeSuccession(query, view);
  if (query.post) return composeHolders(query, view);
  const role = composeRole(query, view);
  if (role) return role;
  if (/\bcontact\b|\bask for\b|\b(?:phone|ring|e-?mail|write to)\b/i.test(query.text))
    return composeContact(query, view);
  if (
    /\b(?:attend(?:ed|ing|ance)?|present at|apologies|apologised|substitut\w+|absent|who (?:was|were) (?:there|present|at|in))\b/i.test(
      query.text,
    )
  )
    return composeAttendance(query, view);
  const people = query.mentions.filter((mention) => mention.kind === 'person');
  const isAskedAlone = people.length === 1 && (query.topic.length === 1 || PROFILE.test(query.text));
  return isAskedAlone ? composeProfile(query, view) : null;
};

const BEFORE =
  /\b(?:before|previous(?:ly)?|former(?:ly)?|predecessor|successor|(?<!\blook(?:s|ed|ing)? )after|since|used to|between|took over|replaced|everybody|everyone)\b/i;

// Asks what someone is, by post or by organisation, whatever else the question names.
const PROFILE = /\b(?:organisation|trust|body|employer|company|role|post|job|position|title)\b/i;
