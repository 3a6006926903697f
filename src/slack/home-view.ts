import type { HomeView, KnownBlock } from '@slack/types';
import { askButtons } from './actions.ts';
import { EXAMPLES, SUB_COMMANDS } from './commands.ts';
import { line, smallPrint, words } from './elements.ts';
import { bullets, richText } from './evidence-block.ts';
import { CARE, PURPOSE } from './help-message.ts';

/** The app's home: what it does, examples to tap, and how new the papers are. `freshness` is for the reader's eyes. */
export function homeView(freshness: string): HomeView {
  const examples = askButtons(
    'examples',
    EXAMPLES.map((question) => ({ label: question, question })),
    0,
  );
  const blocks: (KnownBlock | null)[] = [
    richText('purpose', [
      line(words(PURPOSE)),
      ...bullets(SUB_COMMANDS.map(({ usage, does }) => `${usage} – ${does}`)),
      line(words('Or write to me under “Messages”, or mention me in a channel. Try one:')),
    ]),
    examples,
    smallPrint('freshness', [freshness, CARE]),
  ];
  return { type: 'home', blocks: blocks.filter((block) => block !== null) };
}
