import type { App, BlockAction } from '@slack/bolt';
import { tableOf } from '../../answer/table/table.ts';
import type { Seen } from '../say/deduplicate.ts';
import type { SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { tableMessage } from '../say/table-message.ts';
import { chosenState, readState, TABLE_ACTION, type TableState } from '../say/table-state.ts';
import type { ReplyDependencies } from './reply.ts';
import { seenView } from './seen-view.ts';
import { activeThread, opennessOf, type TapAction, tapKey, tappedMessage, tappedValue } from './tapped.ts';

const OLD = plainMessage('That list is from an older version of me. Please ask for it again.');
const GONE = plainMessage(
  'The papers have changed since that list, and no longer name what it was narrowed to. Please ask for it again.',
);

/**
 * The pages of a list and the menu that narrows it. What one person alone sees is replaced where it stands; in a channel,
 * where others read the list too, whoever taps gets a copy of their own.
 */
export function registerTables(app: App, dependencies: ReplyDependencies & { readonly taps: Seen }): void {
  const { poster, taps } = dependencies;
  app.action<BlockAction<TapAction>>(TABLE_ACTION, async ({ ack, action, body }) => {
    await ack();
    if (!(await taps.firstTime(`${tapKey(body, action)} ${action.block_id}`))) return;
    const tapped = tappedMessage(body);
    const message = await turnedTo(dependencies, stateAsked(action), body);
    if (tapped === null) return poster.directly(body.user.id, message, body);
    if (tapped.kind === 'private') return poster.respond(body.response_url, message, 'replace', body);
    const { thread, ts } = tapped;
    if (thread.channel.startsWith('D')) return poster.inPlace({ ...thread, ts }, message, body);
    return poster.respond(body.response_url, message, 'private', body, activeThread(tapped));
  });
}

/** What a tap asks to see; null where the message is of another version. */
function stateAsked(action: TapAction): TableState | null {
  if (action.type !== 'static_select') return readState(tappedValue(action));
  const state = readState(action.block_id);
  return state === null ? null : chosenState(state, tappedValue(action));
}

async function turnedTo(
  dependencies: ReplyDependencies,
  state: TableState | null,
  body: BlockAction<TapAction>,
): Promise<SlackMessage> {
  if (state === null) return OLD;
  const openness = opennessOf(tappedMessage(body));
  const seen = await seenView(dependencies, { openness, way: 'list', body, asOf: state.asOf });
  if (seen.kind === 'notice') return seen.message;
  const table = tableOf(state, seen.view, seen.asOf);
  return table === null ? GONE : tableMessage(table);
}
