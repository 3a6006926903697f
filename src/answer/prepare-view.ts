import { collected, gently, type Steps } from '../domain/steps.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { actionsIn, latestWordOn } from '../matter/action-rows.ts';
import { corrections } from '../matter/corrections.ts';
import { datesIn } from '../matter/date-rows.ts';
import { decisionRows } from '../matter/decision-rows.ts';
import { itemGroups } from '../matter/item-groups.ts';
import { namedBy } from '../matter/of-workstream.ts';
import { recommendationRows } from '../matter/recommendation-rows.ts';
import { slips } from '../matter/slips.ts';
import { meetingsToBe } from '../matter/told-meetings.ts';
import { voteRows } from '../matter/vote-rows.ts';
import { workstreamRows } from '../matter/workstream-rows.ts';
import { initialsInSteps } from '../question/initials.ts';
import { namesInSteps } from '../question/mentions.ts';
import type { View } from '../search/view.ts';
import { examplesInSteps } from './example-questions.ts';
import { everySentence } from './matter-evidence.ts';
import { plainWordsOf } from './restricted-view.ts';
import { isProcedure, salience } from './salience.ts';

/**
 * Works out ahead what every question of some kind would have to work out of a whole view first, in steps of some
 * milliseconds between which `pause` lets others run. Without it the answers are the same; with it the first of a kind
 * takes no longer than the next. `asOf` is YYYY-MM-DD, the day that the view is of.
 */
export function prepareView(view: View, asOf: string, pause: () => Promise<void>): Promise<void> {
  return gently(prepared(view, asOf), pause);
}

function* prepared(view: View, asOf: string): Steps<void> {
  const shown = view.documents.flatMap((document) =>
    document.passages
      .filter((passage) => view.passage(document.id, passage.paragraph) !== null)
      .map((passage) => ({ document, passage })),
  );
  yield;
  yield* each(shown, ({ passage }) => [readPassage(passage), plainWordsOf(passage)]);
  yield* namesInSteps(view);
  yield* initialsInSteps(view);
  for (const rows of [decisionRows, recommendationRows, datesIn, voteRows, itemGroups, corrections, meetingsToBe])
    yield* rows.inSteps(view);
  yield* each(shown, ({ document, passage }) => namedBy(passage, document, view));
  yield* workstreamRows.inSteps(view);
  yield* slips.inSteps(view);
  yield* each(yield* actionsIn.inSteps(view), (row) => latestWordOn(row, view));
  yield* each(yield* everySentence.inSteps(view), (evidence) => isProcedure(evidence) || salience(evidence));
  yield* examplesInSteps(view, asOf);
}

function* each<T>(items: readonly T[], work: (item: T) => unknown): Steps<void> {
  yield* collected(items, (item) => {
    work(item);
    return [];
  });
}
