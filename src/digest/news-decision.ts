import { forceInWords } from '../answer/force-words.ts';
import { capitalised } from '../answer/headline.ts';
import { isProcedure } from '../answer/salience.ts';
import { citationOf } from '../domain/cite.ts';
import { holdsDecisions } from '../domain/document.ts';
import type { DecisionStatement, Force } from '../domain/statement.ts';
import type { ReadSentence } from '../evidence/sentence-terms.ts';
import { isOwnDecision } from '../matter/own-decisions.ts';
import { asFound, enteredAfter } from './found.ts';
import { matterOf } from './matter-of.ts';
import { tellsOfMeeting } from './meeting-papers.ts';
import type { EnteredPassage, NewsFinder } from './news-context.ts';
import { approvedMinutes } from './news-replaced.ts';
import { newsKey, sentenceAt, tellSentence } from './news-words.ts';
import { isDay, meetingMark, occurrence } from './passage-marks.ts';

/**
 * What meetings decided, with its force, in paragraphs that entered: their own decisions and those put to the vote and
 * lost. What a paper recommends, proposes or quotes of another meeting is none.
 */
export const findDecisions: NewsFinder = ({ passages, view }) =>
  passages.flatMap((entered) => {
    // That minutes were approved is told of the minutes.
    if (!holdsDecisions(entered.document.kind) || approvedMinutes(entered, view).length > 0) return [];
    return decisionsIn(entered).map(({ statement, sentence }) => asDecision(entered, statement, sentence));
  });

/** The decisions of a passage, one a sentence: the first that is read there says its force. */
function decisionsIn({
  passage,
  statements,
}: EnteredPassage): { statement: DecisionStatement; sentence: ReadSentence }[] {
  const found = new Map<number, { statement: DecisionStatement; sentence: ReadSentence }>();
  for (const statement of statements) {
    if (!isOwnDecision(statement)) continue;
    const sentence = sentenceAt(passage, statement.start);
    if (sentence && !found.has(sentence.start)) found.set(sentence.start, { statement, sentence });
  }
  return [...found.values()];
}

function asDecision({ document, passage, at }: EnteredPassage, statement: DecisionStatement, sentence: ReadSentence) {
  const force = capitalised(forceInWords(statement));
  const matter = matterOf(passage, sentence.stems.size);
  const place = { document, passage, start: sentence.start, end: sentence.end };
  return asFound({
    kind: 'decision',
    keys: [newsKey('decision', meetingMark(document), sentence.text, occurrence(passage, document))],
    ...tellSentence(
      matter === null ? leadOf(force, sentence) : `${matter}, ${forceInWords(statement)}:`,
      sentence,
      place,
    ),
    day: document.date && isDay(document.date.date) ? document.date.date : null,
    places: [place],
    citations: [citationOf(place)],
    afterMeeting: tellsOfMeeting(document),
    rank:
      isProcedure({ sentence, passage }) || OF_MINUTES.test(sentence.text)
        ? 3
        : statement.forces.every((force) => HEARD.has(force))
          ? 2
          : 1,
    isNewTo: enteredAfter(at),
  });
}

/** That a meeting agreed what was written of another. */
const OF_MINUTES = /^(?:resolved:? )?the (?:draft )?(?:minutes|record|notes) of\b/i;

/** The force of a decision; nothing where its own words begin with it: "Resolved: the new start was approved." */
function leadOf(force: string, { text }: ReadSentence): string {
  return text.toLowerCase().startsWith(`${force.toLowerCase()}:`) ? '' : `${force}:`;
}

const HEARD: ReadonlySet<Force> = new Set(['noted', 'received', 'considered', 'acknowledged']);
