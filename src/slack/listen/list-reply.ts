import { ALL, markOf, type Narrowed, tableOf } from '../../answer/table/table.ts';
import type { ListName } from '../../matter/list-rows.ts';
import type { About } from '../../service/place-settings.ts';
import type { Openness } from '../say/admission.ts';
import { answerMessage, type Place } from '../say/answer-message.ts';
import type { Clerked } from '../say/ask-person.ts';
import type { SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { listAnswerMessage, tableMessage } from '../say/table-message.ts';
import type { Asked } from './ask.ts';
import { type SeeDependencies, seenView } from './seen-view.ts';

/** Fewer rows than these are told in sentences, each with its words. */
const FEW = 4;

/** Where a list is asked for. */
export interface ListedWhere {
  readonly openness: Openness;
  /** What goes without saying there: the list begins narrowed to it. */
  readonly about: About | null;
  readonly notes: readonly string[];
  readonly body: object;
}

/** The first page of a whole list, or why there is none, which is for the asker alone. */
export async function listFor(
  dependencies: SeeDependencies,
  list: ListName,
  { openness, about, notes, body }: ListedWhere,
): Promise<{ readonly message: SlackMessage; readonly isNotice: boolean }> {
  const seen = await seenView(dependencies, { openness, way: 'list', body, asOf: null });
  if (seen.kind === 'notice') return { message: seen.message, isNotice: true };
  const narrowed = narrowedTo(about, list);
  const page = (to: Narrowed) => tableOf({ of: list, narrowed: to, page: 1 }, seen.view, seen.asOf);
  const table = page(narrowed) ?? page(ALL);
  const message = table === null ? plainMessage(`There is no list of ${list}.`) : tableMessage(table, notes);
  return { message, isNotice: false };
}

/** Of workstreams, bodies and people there is one list, wherever it is asked for. */
function narrowedTo(about: About | null, list: ListName): Narrowed {
  const isOfPapers = list === 'decisions' || list === 'actions' || list === 'dates' || list === 'papers';
  return about === null || !isOfPapers ? ALL : { ...ALL, [about.kind]: markOf(about.id) };
}

/** An answer as a message: a list of more than a few rows as a page of it, everything else in sentences. */
export function saidAnswer(
  { keeper }: Pick<SeeDependencies, 'keeper'>,
  { answer, audiences }: Extract<Asked, { readonly kind: 'answer' }>,
  place: Place,
  also: readonly string[] = [],
  person: Clerked | null = null,
): SlackMessage {
  if (answer.entries.length < FEW) return answerMessage(answer, place, also, person);
  const view = keeper.served().snapshot.view(audiences, answer.asOf);
  const table = tableOf({ of: answer.question, narrowed: ALL, page: 1 }, view, answer.asOf);
  return table === null ? answerMessage(answer, place, also, person) : listAnswerMessage(answer, table, place, also);
}
