import type { ActionsBlock, KnownBlock, PlainTextOption, StaticSelect } from '@slack/types';
import type { TableRow } from '../../answer/table/say-row.ts';
import { ALL, type Facet, type Table, type TableChoice } from '../../answer/table/table.ts';
import type { Answer } from '../../domain/answer.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { copyAndShare } from './actions.ts';
import { type Place, questionLine, sharedBy } from './answer-message.ts';
import { button, buttonRow, line, oneLine, plain, type SlackMessage, smallPrint, words } from './elements.ts';
import { richText } from './evidence-block.ts';
import { feedbackBlock } from './feedback-block.ts';
import { paragraphsButton } from './paragraphs-view.ts';
import { plainMessage } from './plain-message.ts';
import { type TableState, writeChoice, writeState } from './table-state.ts';

/** The longest parts shown, in characters. */
const LONGEST = { head: 300, text: 500, latest: 200, source: 300 };

/** The most choices of one kind in the menu; Slack takes a hundred in all. */
const CHOICES = 30;

/**
 * A page of a list as a message: the count, ten rows at most, their papers, and the ways on: the next page, a menu to narrow
 * the list and the paragraphs. `also` are further sentences of small print.
 */
export function tableMessage(table: Table, also: readonly string[] = [], around: Around = NOTHING): SlackMessage {
  const notes = [leftWords(table), asOfWords(table), ...also].filter((note) => note !== '');
  const sources = table.sources.map((source) => clamp(oneLine(source), LONGEST.source));
  const text = [table.count, ...table.rows.map(rowText), ...sources.map(spokenNumbers), ...notes].join('\n');
  const rows: KnownBlock[] = [
    richText('count', [line(words(table.count, 'bold'))]),
    ...(table.rows.length === 0
      ? []
      : [richText('rows', [{ type: 'rich_text_list', style: 'bullet', elements: table.rows.map(rowLine) }])]),
    ...(sources.length === 0
      ? []
      : [smallPrint('sources', [clamp(`Sources: ${sources.join('; ')}.`, LIMITS.contextText)])]),
    ...(notes.length === 0 ? [] : [smallPrint('notes', notes)]),
  ];
  const blocks = (ways: readonly KnownBlock[]) => [...around.above, ...rows, ...ways, ...around.below];
  for (const ways of [controls(table), pageButtons(table)]) {
    const message = { text, blocks: blocks(ways) };
    if (weight(message.blocks) <= LIMITS.message) return message;
  }
  return plainMessage(text);
}

/** The answer to a question for a list as a page of it, with what belongs to an answer around it. */
export function listAnswerMessage(answer: Answer, table: Table, place: Place, also: readonly string[]): SlackMessage {
  const isShared = place.kind === 'shared';
  const blocks = (all: readonly (KnownBlock | null)[]) => all.filter((block) => block !== null);
  const message = tableMessage(table, [...answer.warnings.slice(0, 5).map(oneLine), ...also], {
    above: [questionLine(answer, place)],
    below: blocks([
      isShared ? sharedBy(place.userId) : null,
      copyAndShare(answer, place.kind === 'private'),
      isShared ? null : feedbackBlock(answer),
    ]),
  });
  const asked = isShared ? `Asked: ${clamp(oneLine(answer.question), LONGEST.head)}\n` : '';
  return { ...message, text: `${asked}${message.text}` };
}

/** What stands above and below the list. */
interface Around {
  readonly above: readonly KnownBlock[];
  readonly below: readonly KnownBlock[];
}

const NOTHING: Around = { above: [], below: [] };

function rowLine({ head, text, latest, source }: TableRow) {
  const said = [text === '' ? '' : `${head === '' ? '' : ': '}${clamp(text, LONGEST.text)}`, latestWords(latest)];
  const number = source === null ? ' (from the register)' : ` [${source}]`;
  return line(...(head === '' ? [] : [words(clamp(head, LONGEST.head), 'bold')]), words(`${said.join('')}${number}`));
}

function rowText({ head, text, latest, source }: TableRow): string {
  const number = source === null ? 'from the register' : `source ${source}`;
  return `• ${[head, text].filter(Boolean).join(': ')}${latestWords(latest)} (${number})`;
}

function latestWords(latest: string | null): string {
  return latest === null ? '' : `; latest: ${clamp(latest, LONGEST.latest)}`;
}

/** "[1, 3] Minutes" as it is read out: "source 1, 3: Minutes". */
function spokenNumbers(source: string): string {
  return source.replace(/^\[([\d, ]+)\] /, 'Source $1: ');
}

function leftWords({ left, before, rows, none }: Table): string {
  if (none !== null) return none;
  const shown = before === 0 && left === 0 ? '' : `Shown: ${before + 1} to ${before + rows.length}. `;
  return left === 0 ? shown.trim() : `${shown}${left} more.`;
}

function asOfWords({ asOf }: Table): string {
  return `As of ${formatDate(asOf)}.`;
}

function controls(table: Table): ActionsBlock[] {
  const menu = narrowMenu(table);
  return [...pageButtons(table), ...(menu === null ? [] : [menu])];
}

function stateOf({ request, asOf }: Table): TableState {
  return { ...request, asOf };
}

function pageButtons(table: Table): ActionsBlock[] {
  const state = stateOf(table);
  const to = (id: string, label: string, next: Partial<TableState>) =>
    button(`table:${id}`, label, writeState({ ...state, ...next }), `${label}: ${oneLine(table.count)}`);
  return buttonRow('pages', [
    table.left === 0 ? null : to('next', `Next ${Math.min(table.left, 10)}`, { page: state.page + 1 }),
    table.before === 0 ? null : to('previous', 'Previous 10', { page: state.page - 1 }),
    table.narrowedTo.length === 0 ? null : to('all', 'Show all', { page: 1, narrowed: ALL }),
    paragraphsButton(table.citations, table.count),
  ]);
}

const HEADS: Readonly<Record<Facet, string>> = { year: 'Year', body: 'Body', workstream: 'Workstream' };

/** A menu of the ways to narrow a list; the list itself stands in the id of its block. Null where there is none. */
function narrowMenu(table: Table): ActionsBlock | null {
  const id = writeState(stateOf(table));
  const groups = (['year', 'body', 'workstream'] as const).flatMap((facet) => {
    const options = table.choices.filter((choice) => choice.facet === facet).slice(0, CHOICES);
    return options.length === 0
      ? []
      : [{ label: plain(HEADS[facet], LIMITS.buttonText), options: options.map(option) }];
  });
  if (groups.length === 0 || id.length > LIMITS.blockId) return null;
  const menu: StaticSelect = {
    type: 'static_select',
    action_id: 'table:narrow',
    placeholder: plain('Narrow the list', LIMITS.buttonText),
    option_groups: groups,
  };
  return { type: 'actions', block_id: id, elements: [menu] };
}

function option({ facet, mark, label, rows }: TableChoice): PlainTextOption {
  const count = rows === null ? '' : ` (${rows})`;
  const text = plain(`${clamp(oneLine(label), LIMITS.buttonText - count.length)}${count}`, LIMITS.buttonText);
  return { text, value: writeChoice(facet, mark) };
}
