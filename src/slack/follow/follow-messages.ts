import type { Button, StaticSelect } from '@slack/types';
import type { Related } from '../../digest/related.ts';
import type { ResolvedFollowed } from '../../digest/resolve-followed.ts';
import type { Followed } from '../../digest/subscription.ts';
import { nameWords } from '../../digest/subscription-words.ts';
import type { PastNews } from '../../service/past-news-words.ts';
import { COMMAND } from '../read/commands.ts';
import { clamp } from '../read/limits.ts';
import { type Choosable, choicesOf, leftWords } from '../say/choices.ts';
import { button, line, oneLine, type SlackMessage, words } from '../say/elements.ts';
import { richText } from '../say/evidence-block.ts';
import { plainMessage } from '../say/plain-message.ts';
import { type FollowTap, followValue } from './follow-value.ts';

/** What is asked back when words to follow are no entry of the register, or several. */
export type Unresolved = Exclude<ResolvedFollowed, { readonly kind: 'followed' }>;

const KINDS: Readonly<Record<Followed['kind'], string>> = {
  workstream: 'workstream',
  body: 'body',
  person: 'person',
  words: 'words',
};

/** What is followed with its kind: "Stroke review (workstream)", "the words “night cover”". */
export function followedWithKind(followed: Followed): string {
  return followed.kind === 'words' ? `the words ${nameWords(followed)}` : `${followed.name} (${KINDS[followed.kind]})`;
}

/** Sentences with a row of buttons. */
export function withButtons(
  sentences: readonly string[],
  buttons: readonly (Button | StaticSelect | null)[],
): SlackMessage {
  const shown = buttons.filter((part) => part !== null);
  return {
    text: sentences.join('\n'),
    blocks: [
      richText(
        'said',
        sentences.map((sentence) => line(words(sentence))),
      ),
      ...(shown.length === 0 ? [] : [{ type: 'actions', block_id: 'choices', elements: shown } as const]),
    ],
  };
}

const UNNAMED =
  'Slack does not tell me the name of whom or what you mentioned there, so I cannot tell what to follow. Please write the name out. Nothing has changed.';

/** What is known of what someone may be about to follow. */
export interface Beforehand {
  /** How much each of the first choices would have brought lately; null where that is not known. */
  readonly past: PastNews | null;
  /** What is near to words that stand in no paper. */
  readonly related: readonly Related[];
}

/** The most choices of which it is said how much they would have brought: those that are buttons. */
export const FORETOLD = 5;

/** Asks which of several is meant, or whether words that stand in no paper are to be followed all the same. */
export function askBack(
  typed: string,
  unresolved: Unresolved,
  tap: Omit<FollowTap, 'followed'>,
  { past, related }: Beforehand,
): SlackMessage {
  const said = `“${clamp(oneLine(typed), 100)}”`;
  if (typed === '') return plainMessage(UNNAMED);
  if (unresolved.kind === 'too-common') {
    return plainMessage(
      `${said} is too common to follow: every paper would be news of it. Name a workstream, a committee, a person, or rarer words. Nothing has changed.`,
    );
  }
  if (unresolved.kind === 'ambiguous') {
    const { elements, left } = choicesOf(
      'follow',
      unresolved.choices.map((choice) => choosable(choice, tap)),
    );
    const sentence = `${said} can mean ${unresolved.choices.length} things. Which do you want to follow? Nothing is followed until you choose.`;
    return withButtons([sentence, foretold(unresolved.choices, past), leftWords(left)].filter(Boolean), elements);
  }
  const { followed } = unresolved;
  const anyway = button(
    'follow:9',
    'Follow these words anyway',
    followValue({ ...tap, followed }),
    `Follow the words ${said}`,
  );
  const none = `${said} is no workstream, committee or person of the register, and no paper that I may tell of holds the words now.`;
  if (unresolved.kind === 'nearest') {
    const { elements } = choicesOf(
      'follow',
      unresolved.choices.map((choice) => choosable(choice, tap)),
    );
    return withButtons(
      [
        none,
        'Did you mean one of these? Nothing is followed until you choose.',
        foretold(unresolved.choices, past),
      ].filter(Boolean),
      [...elements, anyway],
    );
  }
  return withButtons(
    [
      none,
      relatedWords(related),
      'Check the spelling; or follow the words anyway, for the day a paper holds them.',
    ].filter(Boolean),
    [...relatedButtons(related, tap), anyway],
  );
}

/** How much each choice would have brought; empty where that is not known. */
function foretold(choices: readonly Followed[], past: PastNews | null): string {
  if (past === null) return '';
  const each = choices.slice(0, FORETOLD).map((choice, index) => `${followedWithKind(choice)} ${past.brought[index]}`);
  return `They would have brought, ${past.span}: ${each.join(', ')}.`;
}

/** What else papers say, or what an entry is part of and its parts, as a sentence; empty where there is nothing. */
export function relatedWords(related: readonly Related[]): string {
  if (related.length === 0) return '';
  const each = related.map(({ followed, papers }) =>
    papers === null
      ? followedWithKind(followed)
      : `${nameWords(followed)} (in ${papers === 1 ? '1 paper' : `${papers} papers`})`,
  );
  return `Near to it, and followed apart from it: ${each.join(', ')}.`;
}

/** A button for each of what is near. */
export function relatedButtons(
  related: readonly Related[],
  tap: Omit<FollowTap, 'followed'>,
): readonly (Button | null)[] {
  return related.map(({ followed }, index) =>
    button(
      `follow:${5 + index}`,
      oneLine(`Follow ${nameWords(followed)} too`),
      followValue({ ...tap, followed }),
      `Follow ${followedWithKind(followed)} too`,
    ),
  );
}

function choosable(followed: Followed, tap: Omit<FollowTap, 'followed'>): Choosable {
  const label = followed.kind === 'words' ? `The words ${nameWords(followed)}` : followedWithKind(followed);
  const described = `Follow ${followedWithKind(followed)}`;
  return { label, value: followValue({ ...tap, followed }), described };
}

/** That a destination follows as much as it can. */
export function tooManyMessage(where: 'person' | 'channel', limit: number): SlackMessage {
  const who = where === 'person' ? 'You follow' : 'This channel follows';
  return plainMessage(
    `${who} ${limit} things already, and that is as many as I keep. Unfollow something first: ${COMMAND} following${where === 'channel' ? ' here' : ''} lists them. Nothing has changed.`,
  );
}
