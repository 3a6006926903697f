import type { PaperVersion } from '../../digest/paper-history.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { withButtons } from '../follow/follow-messages.ts';
import { recordAudit } from '../follow/record-audit.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { clamp } from '../read/limits.ts';
import { button, oneLine, type SlackMessage } from '../say/elements.ts';
import { changeButtons, changeValue } from '../say/keeper-actions.ts';
import { checkKeeper, titleOfPaper } from './check-keeper.ts';

/** What a keeper says of a change. */
export type Decision =
  | { readonly kind: 'minor' | 'tell' | 'unnote' }
  | { readonly kind: 'note'; readonly note: string };

/** The longest title, in characters. */
const TITLE = 100;

/**
 * Writes down what a keeper says of a change of a paper, over what its header says, and says what comes of it.
 *
 * @throws {StoreAway}
 */
export async function decideChange(
  dependencies: FollowDependencies,
  change: PaperVersion,
  decision: Decision,
  body: object,
): Promise<SlackMessage> {
  const check = await checkKeeper(dependencies, body, 'change', 'say what followers are told of a change');
  if (check.kind === 'refused') return check.message;
  const { store, clock } = dependencies;
  const title = titleOfPaper(dependencies, change.paper);
  const name = `“${clamp(oneLine(title), TITLE)}”`;
  await store.papers.decide(change, columnsOf(decision), check.userId, clock.now().getTime());
  const detail = `${change.paper}: ${wordsOf(decision)}`;
  const reference = referenceOf(body);
  await recordAudit(dependencies, { who: check.userId, what: 'change', outcome: 'done', detail, reference });
  const told = await toldAlready(dependencies, change);
  const already =
    told === 0
      ? []
      : [
          `${told === 1 ? 'One digest that quotes' : `${told} digests that quote`} the paper went out after it had changed: what stands there stays.`,
        ];
  const unnote = button('paper:unnote:0', 'Take the note back', changeValue(change), oneLine(`Take back: ${title}`));
  return withButtons(
    [saidOf(decision, name), ...already],
    decision.kind === 'note' ? [unnote] : changeButtons(change, 0, title, decision.kind === 'minor'),
  );
}

/** How many digests cite the paper and went out after it had changed. */
async function toldAlready({ store }: FollowDependencies, { paper, mark }: PaperVersion): Promise<number> {
  const change = (await store.papers.changes()).find((known) => known.paper === paper && known.mark === mark);
  const posts = await store.deliveries.citing(paper);
  return change === undefined ? 0 : posts.filter(({ dueAt }) => dueAt > change.at).length;
}

function columnsOf(decision: Decision): { readonly minor?: boolean; readonly note?: string | null } {
  switch (decision.kind) {
    case 'minor':
      return { minor: true };
    case 'tell':
      return { minor: false };
    case 'unnote':
      return { note: null };
    case 'note':
      return { note: decision.note };
  }
}

function wordsOf({ kind }: Decision): string {
  return { minor: 'minor', tell: 'to be told', note: 'a note was added', unnote: 'the note was taken back' }[kind];
}

function saidOf(decision: Decision, name: string): string {
  switch (decision.kind) {
    case 'minor':
      return `The change of ${name} is minor: nobody is told of it.`;
    case 'tell':
      return `The change of ${name} is told to followers, and as a correction to those who were told what it changes.`;
    case 'unnote':
      return `The change of ${name} is told without a note.`;
    case 'note':
      return `Whoever is told of the change of ${name} reads: Keeper’s note: ${decision.note}`;
  }
}
