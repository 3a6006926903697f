import type { HomeView, KnownBlock } from '@slack/types';
import { type Listing, listingBlocks } from '../follow/following-message.ts';
import { SUB_COMMANDS } from '../read/commands.ts';
import { LIMITS, weight } from '../read/limits.ts';
import { askButtons } from '../say/actions.ts';
import { line, type SlackMessage, smallPrint, words } from '../say/elements.ts';
import { bullets, richText } from '../say/evidence-block.ts';
import { CARE, PURPOSE } from '../say/help-message.ts';

/** What the app's home shows of the reader. */
export interface HomeParts {
  /** How new the papers are. */
  readonly freshness: string;
  /** Questions to try. */
  readonly questions: readonly string[];
  /** What the reader follows; a sentence on why that cannot be shown. */
  readonly follows: Listing | string;
  /** What came of a tap in it; null where there was none. */
  readonly said: SlackMessage | null;
}

/** The app's home: what it does, examples to tap, what the reader follows, and how new the papers are. */
export function homeView(parts: HomeParts): HomeView {
  for (const shown of [20, 10, 5]) {
    const blocks = layOut(parts, shown);
    if (weight(blocks) <= LIMITS.message) return { type: 'home', blocks };
  }
  return { type: 'home', blocks: layOut({ ...parts, follows: 'What you follow is too much to show here.' }, 0) };
}

function layOut({ freshness, questions, follows, said }: HomeParts, shown: number): KnownBlock[] {
  const examples = askButtons(
    'examples',
    questions.map((question) => ({ label: question, question })),
    0,
  );
  const blocks: (KnownBlock | null)[] = [
    ...(said?.blocks ?? []),
    richText('purpose', [
      line(words(PURPOSE)),
      ...bullets(SUB_COMMANDS.map(({ usage, does }) => `${usage} – ${does}`)),
      line(words('Or write to me under “Messages”, or mention me in a channel. Try one:')),
    ]),
    examples,
    richText('follows', [line(words('What you follow', 'bold'))]),
    ...(typeof follows === 'string' ? [smallPrint('follows-away', [follows])] : listingBlocks(follows, 0, shown)),
    smallPrint('freshness', [freshness, CARE]),
  ];
  return blocks.filter((block) => block !== null);
}
