import type { HomeView, KnownBlock } from '@slack/types';
import { type Listing, listingBlocks } from '../follow/following-message.ts';
import { commandsFor } from '../read/commands.ts';
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
  /** The workstreams of the public papers, each in a line, the newest word first. */
  readonly workstreams: readonly string[];
  /** Where the public papers can be browsed; null where no page is served that people reach. */
  readonly pageUrl: string | null;
  /** Whether the reader keeps the folder: nobody sees commands that are not theirs. */
  readonly isKeeper: boolean;
  /** What came of a tap in it; null where there was none. */
  readonly said: SlackMessage | null;
}

/**
 * The app's home: what the reader follows, the workstreams at a glance, examples to tap, then the commands, and how new the
 * papers are.
 */
export function homeView(parts: HomeParts): HomeView {
  for (const shown of [20, 10, 5]) {
    const blocks = layOut(parts, shown);
    if (weight(blocks) <= LIMITS.message) return { type: 'home', blocks };
  }
  return { type: 'home', blocks: layOut({ ...parts, follows: 'What you follow is too much to show here.' }, 0) };
}

/** How many workstreams are shown. */
const AT_A_GLANCE = 8;

function layOut(parts: HomeParts, shown: number): KnownBlock[] {
  const { freshness, questions, follows, workstreams, pageUrl, isKeeper, said } = parts;
  const examples = askButtons(
    'examples',
    questions.map((question) => ({ label: question, question })),
    0,
  );
  const blocks: (KnownBlock | null)[] = [
    ...(said?.blocks ?? []),
    richText('follows', [line(words('What you follow', 'bold'))]),
    ...(typeof follows === 'string' ? [smallPrint('follows-away', [follows])] : listingBlocks(follows, 0, shown)),
    workstreams.length === 0
      ? null
      : richText('workstreams', [line(words('Workstreams', 'bold')), ...bullets(workstreams.slice(0, AT_A_GLANCE))]),
    pageUrl === null
      ? null
      : richText('page', [
          line(words('The public papers, to browse: '), { type: 'link', url: pageUrl, text: pageUrl }),
        ]),
    examples === null ? null : richText('try', [line(words('Try one', 'bold'))]),
    examples,
    richText('commands', [
      line(words('What you can ask me', 'bold')),
      line(words(PURPOSE)),
      ...bullets(commandsFor(isKeeper).map(({ usage, does }) => `${usage} – ${does}`)),
      line(words('Or write to me under “Messages”, or mention me in a channel.')),
    ]),
    smallPrint('freshness', [freshness, CARE]),
  ];
  return blocks.filter((block) => block !== null);
}
