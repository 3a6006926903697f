import { sayPhrase } from '../answer/dated.ts';
import { capitalised } from '../answer/headline.ts';
import { citationOf, type Support } from '../domain/cite.ts';
import { knownDate } from '../domain/date-phrase.ts';
import type { ActionStatement } from '../domain/statement.ts';
import type { ReadSentence } from '../evidence/sentence-terms.ts';
import { isActionRow, isClosed } from '../matter/action-row.ts';
import { isOwnDecision } from '../matter/own-decisions.ts';
import { asFound, enteredAfter, type Found } from './found.ts';
import { matterOf } from './matter-of.ts';
import { tellsOfMeeting } from './meeting-papers.ts';
import type { EnteredPassage, NewsFinder } from './news-context.ts';
import { fits, newsKey, sentenceAt, tell, tellSentence } from './news-words.ts';
import { isDay, meetingMark, occurrence } from './passage-marks.ts';
import { rowInWords, tellRow } from './row-words.ts';

/**
 * What someone undertook or was asked to do, in paragraphs that entered, and what a list of actions says is closed. What
 * the meeting resolved is told as its decision and not again.
 */
export const findCommitments: NewsFinder = ({ passages }) =>
  passages.flatMap((entered) => {
    const { passage, statements } = entered;
    const found = new Map<number, Found>();
    for (const statement of statements) {
      if (statement.kind !== 'action' || !isCommitment(statement)) continue;
      const sentence = sentenceAt(passage, statement.start);
      if (!sentence || found.has(sentence.start) || sentence.text.endsWith('?')) continue;
      if (statements.some((s) => isOwnDecision(s) && s.start < sentence.end && s.end > sentence.start)) continue;
      found.set(sentence.start, asCommitment(entered, statement, sentence));
    }
    if (isActionRow(entered)) return [asRow(entered)];
    return [...found.values()];
  });

/** Something is wanted of somebody, or by a day. */
function isCommitment({ manner, owner, due }: ActionStatement): boolean {
  return manner === 'undertaken' || owner !== null || due !== null;
}

function asCommitment(entered: EnteredPassage, action: ActionStatement, sentence: ReadSentence): Found {
  const { document, passage } = entered;
  const place = { document, passage, start: sentence.start, end: sentence.end };
  const due = action.due ? `, due ${sayPhrase(action.due)}` : '';
  const said = `${mannerInWords(action)}${due}:`;
  const whole = leadOf(matterOf(passage, sentence.stems.size), said);
  // A long sentence is told by what is to be done, which may stand at its end.
  const told = fits(whole, sentence.text, place)
    ? tellSentence(whole, sentence, place)
    : tell(leadOf(matterOf(passage, 0), action.owner, said), action.what, place);
  const day = action.due ? knownDate(action.due) : null;
  return commitment(entered, place, sentence.text, {
    ...told,
    day: day !== null && isDay(day) ? day : null,
    rank: due === '' ? (action.owner === null ? 2 : 1) : 0,
  });
}

/** A row of an action list: what is to be done, by whom and when, as far as its cells tell; or that it is closed. */
function asRow(entered: EnteredPassage): Found {
  const { document, passage, statements } = entered;
  const place = { document, passage, start: 0, end: passage.text.length };
  const inWords = rowInWords(passage, statements);
  const { owner, due, state } = inWords.row;
  const day = due === null ? null : knownDate(due);
  const told = {
    ...tellRow(inWords, place),
    day: day !== null && isDay(day) ? day : null,
    rank: due !== null ? 0 : owner === null ? 2 : 1,
  };
  return commitment(entered, place, passage.text, told, isClosed(state) ? 'closed' : 'commitment');
}

function commitment(
  { document, passage, at }: EnteredPassage,
  place: Support,
  words: string,
  told: Pick<Found, 'text' | 'detail' | 'day' | 'rank'> & { readonly unnamed?: Found['unnamed'] },
  kind: 'commitment' | 'closed' = 'commitment',
): Found {
  return asFound({
    kind,
    keys: [newsKey(kind, meetingMark(document), words, occurrence(passage, document))],
    ...told,
    places: [place],
    citations: [citationOf(place)],
    afterMeeting: tellsOfMeeting(document),
    isNewTo: enteredAfter(at),
  });
}

function leadOf(...parts: readonly (string | null)[]): string {
  return capitalised(parts.filter((part) => part !== null).join(', '));
}

function mannerInWords({ manner }: ActionStatement): string {
  return manner === 'requested' ? 'asked for' : manner === 'open' ? 'left open' : 'promised';
}
