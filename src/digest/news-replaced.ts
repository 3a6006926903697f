import { nameDocument } from '../answer/naming.ts';
import { citationOf, type Support } from '../domain/cite.ts';
import { knownDate } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import { isReplaced } from '../evidence/superseded.ts';
import { isSameBody } from '../matter/meeting-dates.ts';
import { isOwnDecision } from '../matter/own-decisions.ts';
import type { View } from '../search/view.ts';
import { asFound, enteredAfter, type Found } from './found.ts';
import type { EnteredPassage, NewsContext, NewsFinder } from './news-context.ts';
import { newsKey, tellPlainly } from './news-words.ts';
import { isDay } from './passage-marks.ts';

/** Minutes that a meeting whose paper entered approved, and papers that one that entered replaces. */
export const findReplaced: NewsFinder = (context) => {
  const approvals = new Map<string, Found>();
  for (const item of [...approvedByResolution(context), ...approvedByHeader(context)]) {
    if (!approvals.has(item.key)) approvals.set(item.key, item);
  }
  return [...approvals.values(), ...replacements(context)];
};

const RECORD = /\b(?:minutes|record|notes)\b/i;
const APPROVES = /\b(?:approved|agreed|confirmed|signed|correct(?:ly)?|accurate)\b/i;

/** The days of the meetings whose minutes a passage approves; none where it approves no minutes. */
function approvedDays({ passage, statements }: Pick<EnteredPassage, 'passage' | 'statements'>): string[] {
  if (!statements.some(isOwnDecision) || !RECORD.test(passage.text) || !APPROVES.test(passage.text)) return [];
  return statements.flatMap((s) => (s.kind === 'date' && isDay(knownDate(s.when)) ? [knownDate(s.when)] : []));
}

/** The minutes of the view that a passage approves by a decision of its meeting. */
export function approvedMinutes(
  entered: Pick<EnteredPassage, 'document' | 'passage' | 'statements'>,
  view: View,
): Document[] {
  const days = approvedDays(entered);
  return days.length === 0
    ? []
    : view.documents.filter((minutes) => isMinutesOf(minutes, entered.document, days) && !isReplaced(minutes, view));
}

function approvedByResolution({ passages, view }: NewsContext): Found[] {
  return passages.flatMap((entered) => {
    const { document, passage, at } = entered;
    const place = { document, passage, start: 0, end: passage.text.length };
    return approvedMinutes(entered, view).map((minutes) => asApproved(minutes, place, at));
  });
}

function isMinutesOf({ kind, date, body }: Document, approving: Document, days: readonly string[]): boolean {
  return (
    (kind === 'minutes' || kind === 'draft-minutes') &&
    date !== null &&
    body !== null &&
    approving.body !== null &&
    days.includes(date.date) &&
    isSameBody(body, approving.body)
  );
}

function approvedByHeader({ view, papers, entered }: NewsContext): Found[] {
  const at = new Map(papers.map((paper) => [paper.document.id, paper.at]));
  return view.documents.flatMap((minutes) => {
    const approving = minutes.approvedAt === null ? null : view.document(minutes.approvedAt);
    const since = approving && at.get(approving.id);
    if (!approving || since === undefined || since === null) return [];
    const place = approvalIn(approving, minutes, view) ?? firstPlace(approving, view);
    const own = entered.document(minutes);
    return place ? [asApproved(minutes, place, Math.max(since, own ?? since))] : [];
  });
}

/** The passage in which a meeting approves some minutes; null where none is found. */
function approvalIn(approving: Document, { date }: Document, view: View): Support | null {
  for (const passage of approving.passages) {
    const statements = view.statementsOf(approving.id, passage.paragraph);
    if (date && approvedDays({ passage, statements }).includes(date.date))
      return { document: approving, passage, start: 0, end: passage.text.length };
  }
  return null;
}

function firstPlace(document: Document, view: View): Support | null {
  const passage = document.passages.find(({ paragraph }) => view.passage(document.id, paragraph));
  return passage ? { document, passage, start: 0, end: passage.text.length } : null;
}

function asApproved(minutes: Document, place: Support, at: number): Found {
  return asFound({
    kind: 'replaced',
    keys: [newsKey('approved', minutes.id)],
    text: tellPlainly(`Approved: ${nameDocument(minutes)}. Approved by: ${nameDocument(place.document)}`),
    places: [place],
    citations: [citationOf(place)],
    whole: true,
    isNewTo: enteredAfter(at),
  });
}

function replacements({ view, papers }: NewsContext): Found[] {
  return papers.flatMap(({ document, at }) => {
    const place = document.supersedes === null ? null : firstPlace(document, view);
    if (!place || document.supersedes === null) return [];
    const before = view.document(document.supersedes);
    const old = before && firstPlace(before, view);
    const what = before ? nameDocument(before) : 'a paper that is not among those here';
    return asFound({
      kind: 'replaced',
      keys: [newsKey('replaced', document.supersedes, document.id)],
      text: tellPlainly(`${nameDocument(document)}, replaces: ${what}`),
      places: [place],
      citations: old ? [citationOf(place), citationOf(old)] : [citationOf(place)],
      whole: true,
      isNewTo: enteredAfter(at),
    });
  });
}
