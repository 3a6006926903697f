import type { Support } from '../domain/cite.ts';
import type { Mention, Query } from '../domain/query.ts';
import type { AttendanceStatement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { isOfBody } from '../evidence/setting.ts';
import { isCalled } from '../question/people.ts';
import type { View } from '../search/view.ts';
import { type Composer, factualDraft } from './draft.ts';
import { headline } from './headline.ts';
import { dateInWords } from './naming.ts';
import { supportOfStatement } from './support.ts';

/** "Is Mrs Lyle on the board?", "does she still sit on the panel?" */
const ASKS = /^\W*(?:so |and )?(?:is|was|does|did|do)\b.{1,80}\b(?:on|member of|part of|belongs? to)\b/i;
/** Words that only say that somebody belongs to it. */
const BELONGS = /^(?:members?|membership|sits?|serves?|parts?|belongs?)$/i;

interface Attended {
  readonly statement: AttendanceStatement;
  readonly support: Support;
}

/**
 * Answers whether somebody is on a body by when the body's papers last record them, and whether its newest list of people
 * does: papers seldom say who belongs to a body. Null for other questions, and where no list of the body names them.
 */
export const composeMembership: Composer = (query, view) => {
  const [person, another] = query.mentions.filter(({ kind }) => kind === 'person');
  const body = query.mentions.find(({ kind }) => kind === 'body');
  const isAlone = query.topic.every(({ mention, words }) => mention !== null || BELONGS.test(words));
  if (!ASKS.test(query.text) || !person || another || !body || !isAlone) return null;
  const lists = attendanceOf(body, query, view);
  const own = lists.find(({ statement }) => isCalled(person.names, statement.person));
  const [newest] = lists;
  if (!own || !newest) return null;
  const { document } = own.support;
  const name = own.statement.person;
  const what = own.statement.manner === 'apologies' ? 'sent apologies to' : 'was at';
  const isNewest = newest.support.document === document;
  const fact = isNewest
    ? `${name} ${what} the newest meeting of which a list of people is here, ${dateInWords(document)}.`
    : `${name} ${what} the meeting of ${dateInWords(document)} and is not in the newest list of people here, ${dateInWords(newest.support.document)}.`;
  const by = isNewest ? ([own.support] as const) : ([own.support, newest.support] as const);
  return { ...factualDraft(headline(fact), [{ text: fact, by }]), isOfNow: true };
};

/** Everybody whom lists of a body's papers name, the newest paper first. */
function attendanceOf(body: Mention, { day }: Query, view: View): Attended[] {
  if (day !== null) return [];
  return view.statements
    .flatMap((statement): Attended[] => {
      if (statement.kind !== 'attendance') return [];
      const support = supportOfStatement(statement, view);
      return support && isOfBody(support.document, body) ? [{ statement, support }] : [];
    })
    .sort((a, b) => newerFirst(a.support.document, b.support.document));
}
