import type { Button, StaticSelect } from '@slack/types';
import type { ResolvedFollowed } from '../../digest/resolve-followed.ts';
import type { Followed } from '../../digest/subscription.ts';
import { nameWords } from '../../digest/subscription-words.ts';
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

/** Asks which of several is meant, or whether words that stand in no paper are to be followed all the same. */
export function askBack(typed: string, unresolved: Unresolved, tap: Omit<FollowTap, 'followed'>): SlackMessage {
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
    return withButtons([sentence, leftWords(left)].filter(Boolean), elements);
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
      [none, 'Did you mean one of these? Nothing is followed until you choose.'],
      [...elements, anyway],
    );
  }
  return withButtons(
    [none, 'Check the spelling; or follow the words anyway, for the day a paper holds them.'],
    [anyway],
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
