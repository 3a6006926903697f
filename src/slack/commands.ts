/** The slash command. */
export const COMMAND = '/stp';

/** What can follow the command. */
export interface SubCommand {
  /** The word that selects it; null for what is no sub-command: a question. */
  readonly word: string | null;
  readonly usage: string;
  readonly does: string;
}

/** Every use of the command: the help lists them and the manifest's hint names them. */
export const SUB_COMMANDS: readonly SubCommand[] = [
  { word: null, usage: `${COMMAND} QUESTION`, does: 'looks it up in the papers and answers you alone' },
  { word: 'help', usage: `${COMMAND} help`, does: 'shows this' },
];

/** Questions that show what can be asked, in the help and as suggested prompts. */
export const EXAMPLES: readonly string[] = [
  'When is the next meeting?',
  'Who is the senior responsible officer?',
  'What did the board decide?',
];

/** The events the bot listens to, as a manifest names them. */
export const EVENTS = ['app_mention', 'message.im'] as const;

/** The path that Slack sends events, commands and interactions to in HTTP mode. */
export const SLACK_PATH = '/slack/events';

/** What a person typed after the command or to the bot. */
export type Request = { readonly kind: 'help' } | { readonly kind: 'question'; readonly question: string };

/** Tells a sub-command from a question; nothing at all asks for help. */
export function readRequest(typed: string): Request {
  const word = typed.toLowerCase();
  return word === '' || word === 'help' || word === '?' ? { kind: 'help' } : { kind: 'question', question: typed };
}
