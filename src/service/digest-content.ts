import type { Calendar } from '../digest/calendar.ts';
import { composeDigest } from '../digest/compose-digest.ts';
import type { Digest } from '../digest/digest.ts';
import { type DueSlot, nextSlot } from '../digest/due-slots.ts';
import { prepareNews } from '../digest/prepare-news.ts';
import type { Subscription } from '../digest/subscription.ts';
import { PUBLIC } from '../domain/document.ts';
import { addDays } from '../domain/reduced-date.ts';
import { paperId } from '../knowledge/raw-file.ts';
import type { LedgerRow, Store } from '../store/store.ts';
import { createPause } from './gentle-pause.ts';
import type { KnowledgeKeeper, Served } from './knowledge-keeper.ts';
import type { EntryRecorder } from './record-entries.ts';

export interface ContentParts {
  readonly store: Pick<Store, 'ledger'>;
  readonly keeper: Pick<KnowledgeKeeper, 'served'>;
  readonly recorder: EntryRecorder;
  readonly calendar: Calendar;
}

/** So many rows of a destination's run log are looked through for its last digest or check. */
const ROWS = 60;

/**
 * What a destination is told at a slot; null where nothing is new. `subscriptions` are all of the destination,
 * `audiences` those it is built for beside the public.
 *
 * @throws {StoreAway}
 */
export async function digestContent(
  { store, keeper, recorder, calendar }: ContentParts,
  slot: Pick<DueSlot, 'destination' | 'date' | 'dueAt' | 'subscriptions'>,
  subscriptions: readonly Subscription[],
  audiences: readonly string[],
): Promise<Digest | null> {
  const { destination, date, dueAt, subscriptions: due } = slot;
  const { snapshot } = keeper.served();
  const entered = await recorder.entered(snapshot.corpus);
  const [told, rows, quoted] = await Promise.all([
    store.ledger.told(destination.id),
    store.ledger.log(ROWS, destination.id),
    store.ledger.quoted(destination.id),
  ]);
  const view = snapshot.view(audiences, date);
  // The first digest of a day reads every date and promise of the view: in small steps, so that nobody waits for it.
  await prepareNews(view, date, entered, calendar, createPause());
  return composeDigest({
    view,
    subscriptions: subscriptions.filter(({ paused }) => paused === null),
    due,
    day: date,
    until: nextSlot(due, dueAt, calendar)?.date ?? addDays(date, 1),
    since: lastChecked(rows, date),
    entered,
    told,
    before: { quoted, isGone: isGoneFor(keeper.served(), audiences) },
    calendar,
  });
}

/**
 * Whether a paper is gone for some audiences: from the folder, or for others alone now. A file with an error is there: its
 * paper comes back when it is mended; and so does one that waits for a person to confirm it.
 */
function isGoneFor({ snapshot, problems }: Served, audiences: readonly string[]): (paper: string) => boolean {
  const byId = new Map(snapshot.corpus.documents.map((document) => [document.id, document]));
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => paperId(file)));
  return (paper) => {
    const document = byId.get(paper);
    if (document === undefined) return !broken.has(paper);
    return document.audience !== PUBLIC && !audiences.includes(document.audience);
  };
}

/**
 * The local day of the last digest or check before a day. A slot that was skipped or failed checked nothing: what it had
 * is still to be told.
 */
function lastChecked(rows: readonly LedgerRow[], day: string): string | null {
  const earlier = rows.filter(({ date }) => date <= day);
  const checked = earlier.find(
    ({ outcome, delivery }) => outcome === 'nothing' || (outcome === 'message' && delivery?.state !== 'failed'),
  );
  return (checked ?? earlier.at(-1))?.date ?? null;
}
