import type { ActionsBlock, Button, KnownBlock, RichTextSection } from '@slack/types';
import type { DueSlot } from '../../digest/due-slots.ts';
import type { Destination, Subscription } from '../../digest/subscription.ts';
import { type LineWriter, nextCheckWords, subscriptionLine } from '../../digest/subscription-words.ts';
import { holdWords } from '../../service/hold-words.ts';
import type { Hold } from '../../service/place-settings.ts';
import type { LedgerRow } from '../../store/store.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { line, oneLine, type SlackMessage, smallPrint, words } from '../say/elements.ts';
import { richText } from '../say/evidence-block.ts';
import { outcomeWords } from '../say/outcome-words.ts';
import { plainMessage } from '../say/plain-message.ts';
import { changeButton, stopButton, unfollowButton } from '../say/subscription-actions.ts';
import { nothingFollowed } from './unfollow-reply.ts';

/** What a destination follows, as it is shown. */
export interface Listing {
  readonly destination: Destination;
  readonly subscriptions: readonly Subscription[];
  /** The last news and next date of each, as sentences, by subscription id; one that is missing is not said. */
  readonly quiet: ReadonlyMap<string, string>;
  /** Its latest due time with what came of it; null before the first. */
  readonly last: LedgerRow | null;
  readonly next: DueSlot | null;
  /** The hold that stands in a channel; null where none does. */
  readonly hold: Hold | null;
  /** The local day, YYYY-MM-DD. */
  readonly today: string;
  /** The Slack id of who reads it, called “you”. */
  readonly reader: string;
  /** An IANA name: the zone that need not be said. */
  readonly home: string;
}

/** The most subscriptions of one destination that have a button. */
const BUTTONS = 20;

/** The longest line, in characters. */
const LONGEST = 500;

/** What is followed, exactly as it will post, with a button to end each and one to change them. */
export function followingMessage(listings: readonly Listing[]): SlackMessage {
  const text = listings.map(plainListing).join('\n');
  for (const shown of [50, 30, BUTTONS, 10, 5]) {
    const blocks = listings.flatMap((listing, index) => listingBlocks(listing, index, shown));
    if (blocks.length <= LIMITS.blocks && weight(blocks) <= LIMITS.message) return { text, blocks };
  }
  return plainMessage(text);
}

/** The blocks of one listing; `index` tells those of one message apart, `shown` is how many are listed. */
export function listingBlocks(listing: Listing, index: number, shown: number): KnownBlock[] {
  const { destination, subscriptions, quiet } = listing;
  if (subscriptions.length === 0) return [smallPrint(`none-${index}`, [nothingFollowed(destination)])];
  const listed = subscriptions.slice(0, shown);
  const rest = subscriptions.length - listed.length;
  const items = listed.map((subscription) => {
    const also = quiet.get(subscription.id);
    return line(...withMentions(subscription, listing), ...(also === undefined ? [] : [words(` ${also}`)]));
  });
  const ends = listed
    .slice(0, BUTTONS)
    .map(({ id, followed }, number) => unfollowButton(index * BUTTONS + number, id, followed.name, true));
  return [
    richText(`people-${index}`, [
      line(words(headline(listing), 'bold')),
      { type: 'rich_text_list', style: 'bullet', elements: items },
      ...(rest === 0 ? [] : [line(words(`And ${rest} more.`))]),
    ]),
    smallPrint(`checks-${index}`, [checks(listing)]),
    ...row(`unfollow-${index}`, ends),
    ...row(`all-${index}`, [changeButton(destination.id), stopButton(destination.id, 'Stop all')]),
  ];
}

function row(id: string, buttons: readonly (Button | null)[]): ActionsBlock[] {
  const elements = buttons.filter((part) => part !== null);
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: id, elements }];
}

function headline({ destination, subscriptions }: Listing): string {
  const things = subscriptions.length === 1 ? '1 thing' : `${subscriptions.length} things`;
  return destination.kind === 'person'
    ? `You follow ${things}; digests come to you as direct messages.`
    : `This channel follows ${things}; digests are posted here.`;
}

/** "Last check: today, 08:30: nothing new. I stay silent when there is nothing to say. Next check: tomorrow, 08:30." */
function checks({ subscriptions, last, next, hold, today }: Listing): string {
  const before =
    last === null ? 'Not checked yet.' : `Last check: ${nextCheckWords(last, today)}: ${outcomeWords(last)}.`;
  const paused = subscriptions.every((subscription) => subscription.paused !== null);
  const after = next === null ? (paused ? 'All of it is paused.' : '') : `Next check: ${nextCheckWords(next, today)}.`;
  const held = hold === null ? '' : ` ${holdWords(hold)} Meanwhile nothing is posted.`;
  return `${before} I stay silent when there is nothing to say. ${after}${held}`.trim();
}

const MARK = '\u0000';

/** Writes people as `person` does, and the reader as “you”. */
function writer(reader: string, person: (id: string) => string): LineWriter {
  return {
    text: (plain) => plain.replaceAll(MARK, ''),
    person: (id) => (id === reader ? 'you' : person(id)),
    channel: () => 'this channel',
  };
}

/** A subscription's line, in which Slack shows people by name. */
function withMentions(subscription: Subscription, { reader, home }: Listing): RichTextSection['elements'] {
  const marked = subscriptionLine(
    subscription,
    writer(reader, (id) => `${MARK}${id}${MARK}`),
    home,
  );
  const parts = clamp(marked, LONGEST).split(MARK);
  return parts.flatMap((part, index) => {
    if (part === '') return [];
    return [index % 2 === 1 && /^[UW][A-Z0-9]+$/.test(part) ? { type: 'user', user_id: part } : words(part)] as const;
  });
}

function plainListing(listing: Listing): string {
  const { destination, subscriptions, quiet, home, reader } = listing;
  const write = writer(reader, () => 'someone else');
  if (subscriptions.length === 0) return nothingFollowed(destination);
  const lines = subscriptions.map((subscription) => {
    const said = oneLine(subscriptionLine(subscription, write, home));
    return `• ${clamp(said, LONGEST)} ${quiet.get(subscription.id) ?? ''}`.trimEnd();
  });
  return [headline(listing), ...lines, checks(listing)].join('\n');
}
