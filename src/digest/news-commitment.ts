import { sayPhrase } from '../answer/dated.ts';
import { citationOf } from '../answer/draft.ts';
import { capitalised } from '../answer/headline.ts';
import { actionOf, isActionRow } from '../answer/promises.ts';
import type { ReadSentence } from '../answer/sentence-terms.ts';
import { knownDate } from '../domain/date-phrase.ts';
import type { ActionStatement } from '../domain/statement.ts';
import { asFound, enteredAfter, type Found } from './found.ts';
import type { EnteredPassage, NewsFinder } from './news-context.ts';
import { fits, newsKey, sentenceAt, tell, tellSentence } from './news-words.ts';
import { isOwnDecision } from './own-decisions.ts';
import { isDay, meetingMark, occurrence } from './passage-marks.ts';

/**
 * What someone undertook or was asked to do, in paragraphs that entered. What the meeting resolved is told as its
 * decision and not again.
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
    const [sentence] = found.size === 0 && isActionRow(entered) ? [sentenceAt(passage, 0)] : [];
    return sentence ? [asCommitment(entered, actionOf({ statements }), sentence)] : [...found.values()];
  });

/** Something is wanted of somebody, or by a day. */
function isCommitment({ manner, owner, due }: ActionStatement): boolean {
  return manner === 'undertaken' || owner !== null || due !== null;
}

function asCommitment(
  { document, passage, at }: EnteredPassage,
  action: ActionStatement | null,
  sentence: ReadSentence,
): Found {
  const place = { document, passage, start: sentence.start, end: sentence.end };
  const owner = action?.owner ?? null;
  const due = action?.due ? `, due ${sayPhrase(action.due)}` : '';
  const lead = capitalised(`${mannerInWords(action)}${due}:`);
  const day = action?.due ? knownDate(action.due) : null;
  // A long sentence is told by what is to be done, which may stand at its end.
  const told =
    action === null || fits(lead, sentence.text, place)
      ? tellSentence(lead, sentence, place)
      : tell(owner === null ? lead : capitalised(`${owner}, ${mannerInWords(action)}${due}:`), action.what, place);
  return asFound({
    kind: 'commitment',
    keys: [newsKey('commitment', meetingMark(document), sentence.text, occurrence(passage, document))],
    ...told,
    day: day !== null && isDay(day) ? day : null,
    places: [place],
    citations: [citationOf(place)],
    rank: due === '' ? (owner === null ? 2 : 1) : 0,
    isNewTo: enteredAfter(at),
  });
}

function mannerInWords(action: ActionStatement | null): string {
  return action?.manner === 'requested' ? 'asked for' : action?.manner === 'open' ? 'left open' : 'promised';
}
