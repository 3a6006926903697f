import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { formatDate, type ReducedDate } from '../domain/reduced-date.ts';
import type { ActionStatement } from '../domain/statement.ts';
import { collected } from '../domain/steps.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { newestPapers } from '../evidence/superseded.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';
import { nameFrom } from '../statements/person-names.ts';
import { actionCells, isActionRow, isClosed, readActionRow } from './action-row.ts';
import { dueAfter, monthDue } from './due-day.ts';
import { type LaterMention, laterMention } from './later-mention.ts';
import type { Place } from './later-word.ts';
import { type OtherAction, otherAction } from './other-actions.ts';
import { ofPaper, placeId, type Row, rowOf } from './row.ts';

/** A row of the list of actions, with the sentence or table row it was read from. */
export type ActionRow = Row & { readonly place: Place };

/**
 * What someone undertook, was asked for or was given to do in a list of actions: those with a day to come first, the next
 * due first, then the others, newest paper first. Without their latest word, which `withLatest` looks for.
 */
export function actionRows(view: View, asOf: string): readonly ActionRow[] {
  const rows = actionsIn(view);
  const ahead = (row: Row): boolean => row.due !== null && row.due >= asOf.slice(0, row.due.length);
  const coming = rows.filter(ahead).sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : a.due === b.due ? 0 : 1));
  return [...coming, ...rows.filter((row) => !ahead(row))];
}

/** The same, newest paper first. */
export const actionsIn = rememberedOfView((view) =>
  collected(newestPapers(view), (document) =>
    document.passages.flatMap((passage) => actionsOf(passage, document, view)),
  ),
);

function actionsOf(passage: Passage, document: Document, view: View): ActionRow[] {
  if (!view.passage(document.id, passage.paragraph)) return [];
  const statements = view.statementsOf(document.id, passage.paragraph);
  const actions = statements.filter((s): s is ActionStatement => s.kind === 'action');
  if (isActionRow({ passage })) return [tableRow(passage, document, actions[0] ?? null, view)];
  if (LABEL.test(passage.text)) return labelledRows(passage, document, actions[0] ?? null, view);
  const listed = isListed(passage);
  return readPassage(passage).sentences.flatMap((sentence, at) => {
    const action = actions.find((s) => s.start < sentence.end && s.end > sentence.start) ?? null;
    if (listed) {
      const isInList = (at > 0 || !LABEL_ALONE.test(sentence.text)) && tellsOfDeed(sentence.text);
      return action || isInList ? [listedRow({ document, passage, sentence }, action, view)] : [];
    }
    const other = action ? null : otherAction(sentence, passage);
    return action || other ? [toldRow({ document, passage, sentence }, action, other, view)] : [];
  });
}

/** A sentence of a list of actions, each of which is one. */
function listedRow(place: Place, action: ActionStatement | null, view: View): ActionRow {
  const { document, passage, sentence } = place;
  const support = { document, passage, start: sentence.start, end: Math.max(sentence.end, action?.end ?? 0) };
  const due = dueOf(action, document) ?? dueIn(sentence, passage, document, view);
  return { ...plainRow(support, sentence.text, action?.owner ?? ownerBefore(sentence.text), due), place };
}

/** What a sentence tells somebody is to do. */
function toldRow(place: Place, action: ActionStatement | null, other: OtherAction | null, view: View): ActionRow {
  const { document, passage, sentence } = place;
  const start = action?.start ?? sentence.start;
  const support = { document, passage, start, end: Math.max(sentence.end, action?.end ?? 0) };
  const owner = action?.owner ?? other?.owner ?? ownerBefore(sentence.text);
  const due = dueOf(action, document) ?? (other ? dueIn(sentence, passage, document, view) : null);
  return { ...plainRow(support, action?.quote ?? sentence.text, owner, due), place };
}

function plainRow(support: Support, text: string, owner: string | null, due: ReducedDate | null): Row {
  return rowOf({ id: placeId(support), kind: 'action', ...ofPaper(support.document), text, owner, due, by: [support] });
}

const ACTIONS =
  /^(?:\d[\d.]*\s*)?(?:agreed |open |outstanding |new )?actions?(?: (?:agreed|points?|list|log|arising))?:?$/i;
const LABEL = /^(?:\d[\d.]*\s*)?(?:open |outstanding |agreed )?ACTIONS?\s*(?:points?)?\s*[:–—-]/i;
const LABEL_ALONE = /^(?:\d[\d.]*\s*)?actions?[^.:]{0,20}[:.]?$/i;

/** A line of so few words is a cell that has lost its table: "Owner", "30 June 2023". */
const FEWEST = 4;

function tellsOfDeed(text: string): boolean {
  return text.split(/\s+/).length >= FEWEST || ownerBefore(text) !== null || INITIALS.test(text);
}

/** Whether a passage lists actions: under a heading that says no more than that, or behind that label. */
function isListed({ headings, form }: Passage): boolean {
  return form !== 'row' && ACTIONS.test(headings.at(-1) ?? '');
}

/** "Actions: hub costs (MT), November. Legal advice (HS), October": a row for each part, with who stands in it. */
function labelledRows(passage: Passage, document: Document, action: ActionStatement | null, view: View): ActionRow[] {
  const { text } = passage;
  const from = LABEL.exec(text)?.[0].length ?? 0;
  const parts = [...text.slice(from).matchAll(/[^;.]+(?:[;.](?!\s|$)[^;.]+)*[;.]?/g)].filter(([words]) =>
    /\p{L}/u.test(words),
  );
  return parts.map((part) => {
    const words = part[0].trim();
    const start = from + part.index + part[0].indexOf(words);
    const support = { document, passage, start, end: start + words.length };
    const sentence = readPassage(passage).sentences.find(({ end }) => end > start);
    const place = {
      start,
      end: support.end,
      text: words,
      stems: new Set(stems(words)),
      order: stems(words),
      places: [],
    };
    return {
      ...rowOf({
        id: placeId(support),
        kind: 'action',
        ...ofPaper(document),
        text: words,
        owner:
          nameFrom(words, 0)?.text ??
          INITIALS.exec(words)?.[1] ??
          (parts.length === 1 ? (action?.owner ?? null) : null),
        due: dueIn(place, passage, document, view) ?? (parts.length === 1 ? dueOf(action, document) : null),
        by: [support],
      }),
      place: { document, passage, sentence: sentence ? { ...sentence, text: words } : place },
    };
  });
}

const INITIALS = /\((\p{Lu}{2,4})\b/u;

/** "Mr Lunt: revised cost of the unit": who stands before the colon. */
function ownerBefore(text: string): string | null {
  const name = nameFrom(text, 0);
  return name && /^\s*[:–—-]/.test(text.slice(name.end)) ? name.text : null;
}

function tableRow(passage: Passage, document: Document, action: ActionStatement | null, view: View): ActionRow {
  const statements = view.statementsOf(document.id, passage.paragraph);
  const cells = actionCells(passage, statements);
  const [sentence] = readPassage(passage).sentences;
  const support = { document, passage, start: 0, end: passage.text.length };
  const whole = sentence ?? {
    text: passage.text,
    start: 0,
    end: passage.text.length,
    stems: new Set<string>(),
    order: [],
    places: [],
  };
  return {
    ...rowOf({
      id: placeId(support),
      kind: 'action',
      name: cells.reference,
      ...ofPaper(document),
      text: passage.text,
      owner: cells.owner ?? action?.owner ?? null,
      due: cells.due ? dueAfter(cells.due, document) : (monthDue(passage, document) ?? dueOf(action, document)),
      state: cells.state,
      by: [support],
    }),
    place: { document, passage, sentence: whole },
  };
}

function dueOf(action: ActionStatement | null, document: Document): ReducedDate | null {
  return action?.due ? dueAfter(action.due, document) : null;
}

/** The first day that a line of a list of actions names. */
function dueIn(sentence: Place['sentence'], passage: Passage, document: Document, view: View): ReducedDate | null {
  const date = view
    .statementsOf(passage.document, passage.paragraph)
    .find((s) => s.kind === 'date' && s.start >= sentence.start && s.end <= sentence.end);
  return date?.kind === 'date' ? dueAfter(date.when, document) : null;
}

/** What is said where no later paper speaks of an action: it may be done, only no paper here tells. */
export const NO_LATER_MENTION = 'no later mention; may be done';

/** What is said of an action of a paper without a day: of what it holds nobody can say what is later. */
const UNDATED = 'its paper is undated; may be done';

/** Whether nothing clearly says what became of an action: its row does not, and no later paper has a word on it. */
export function isOpen({ state, later }: Row): boolean {
  return state === null ? !later?.isSure : !isClosed(state);
}

/** The rows with the newest later word on each, looked for in every paper of the view. */
export function withLatest(rows: readonly ActionRow[], view: View): Row[] {
  return rows.map((row) => {
    const { place: _, ...shown } = row;
    return { ...shown, ...latestWordOn(row, view) };
  });
}

/** What is known of an action after its paper, and where it stands. */
type LatestWord = Pick<Row, 'latest' | 'later'>;

// A row is of one view, so that its latest word is looked for once.
const latestWords = new WeakMap<ActionRow, LatestWord>();

/** The newest later word on an action of the view, where else one may be, or that there is none. */
export function latestWordOn(row: ActionRow, view: View): LatestWord {
  let latest = latestWords.get(row);
  if (latest === undefined) {
    latest = sayMention(laterMention({ place: row.place, what: whatOf(row, view), owner: row.owner }, view));
    latestWords.set(row, latest);
  }
  return latest;
}

function sayMention({ kind, place }: LaterMention): LatestWord {
  if (place === null) return { latest: kind === 'undated' ? UNDATED : NO_LATER_MENTION, later: null };
  const { document, passage, sentence } = place;
  const day = document.date ? formatDate(document.date.date) : 'undated';
  const by = { document, passage, start: sentence.start, end: sentence.end };
  // What may not be on the action is pointed at and not repeated: beside it, it would read as what became of it.
  const latest =
    kind === 'word'
      ? `${day}: ${sentence.text}`
      : `see ${day}, ${document.title}, paragraph ${passage.paragraph}; may be done`;
  return { latest, later: { by, isSure: kind === 'word' } };
}

/** What is to be done, without whose it is and until when. */
function whatOf({ place }: ActionRow, view: View): string {
  const { document, passage, sentence } = place;
  if (!isActionRow(place)) return sentence.text;
  return readActionRow(passage, view.statementsOf(document.id, passage.paragraph)).what;
}
