import { LISTS, type ListName } from '../../matter/list-rows.ts';
import { isCallForHelp } from '../../question/call-for-help.ts';

/** The slash command. */
export const COMMAND = '/stp';

/** What can follow the command. */
export interface SubCommand {
  /** The word that selects it; null for what is no sub-command: a question. */
  readonly word: string | null;
  readonly usage: string;
  readonly does: string;
  /** Whether it is for those alone who keep the folder. */
  readonly forKeepers?: true;
}

/** Every use of the command: the help lists them and the manifest's hint names them. */
export const SUB_COMMANDS: readonly SubCommand[] = [
  { word: null, usage: `${COMMAND} QUESTION`, does: 'looks it up in the papers and answers you alone' },
  {
    word: 'list',
    usage: `${COMMAND} list ${LISTS.join(' | ')}`,
    does: 'shows the whole list, ten rows at a time, to narrow by body, workstream and year',
  },
  {
    word: 'brief',
    usage: `${COMMAND} brief SUBJECT`,
    does: 'gives one page on a workstream, a committee, a person or a topic, each line cited',
  },
  {
    word: 'follow',
    usage: `${COMMAND} follow NAME [daily | weekly | after meetings] [at 08:30] [here]`,
    does: 'sends you what is new, decided and due in it; with “here”, posts it in the channel',
  },
  { word: 'unfollow', usage: `${COMMAND} unfollow NAME | all [here]`, does: 'ends that' },
  { word: 'following', usage: `${COMMAND} following [here]`, does: 'lists what is followed, and the next check' },
  {
    word: 'digest',
    usage: `${COMMAND} digest preview [here]`,
    does: 'shows what the next digest would say (keepers only: “digest log”, what became of the last ones; “digest posts PAPER”, which quote a paper, to delete them)',
  },
  {
    word: 'enrol',
    usage: `${COMMAND} enrol @NAME WHAT`,
    does: 'sets digests up for a colleague, who is told and can stop them (keepers only)',
    forKeepers: true,
  },
  {
    word: 'channel',
    usage: `${COMMAND} channel [about NAME | answers private | answers public]`,
    does: 'shows or sets what questions in the channel are about, and who sees answers',
  },
  {
    word: 'off',
    usage: `${COMMAND} off [everywhere] until DAY: REASON`,
    does: 'puts my posts in the channel on hold, as before an election (“everywhere”: keepers only)',
  },
  { word: 'on', usage: `${COMMAND} on [everywhere]`, does: 'ends that' },
  {
    word: 'unanswered',
    usage: `${COMMAND} unanswered`,
    does: 'lists what was asked and not answered, as long as questions are kept (keepers only)',
    forKeepers: true,
  },
  { word: 'help', usage: `${COMMAND} help`, does: 'shows this' },
  { word: 'status', usage: `${COMMAND} status`, does: 'says what papers I answer from, and how new they are' },
  {
    word: 'reload',
    usage: `${COMMAND} reload`,
    does: 'reads the folder of papers anew (its keepers only)',
    forKeepers: true,
  },
];

/** The uses of the command that a reader has. */
export function commandsFor(isKeeper: boolean): readonly SubCommand[] {
  return SUB_COMMANDS.filter(({ forKeepers }) => isKeeper || forKeepers === undefined);
}

/** Questions that show what can be asked, in the help and as suggested prompts. */
export const EXAMPLES: readonly string[] = [
  'When is the next meeting?',
  'Who is the senior responsible officer?',
  'What did the board decide?',
];

/** The events the bot listens to, as a manifest names them. */
export const EVENTS = ['app_home_opened', 'app_mention', 'message.im'] as const;

/** The shortcut in a message's menu: it asks what the message says. */
export const SHORTCUT = { id: 'ask_about_message', name: 'Ask STP about this' } as const;

/** The path that Slack sends events, commands and interactions to in HTTP mode. */
export const SLACK_PATH = '/slack/events';

/** What a person typed after the command or to the bot. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'status' }
  | { readonly kind: 'reload'; readonly remove: boolean }
  | { readonly kind: 'list'; readonly list: ListName }
  | { readonly kind: 'brief'; readonly subject: string }
  | { readonly kind: 'question'; readonly question: string };

/** Tells a sub-command from a question; nothing at all, a greeting and "what can you do?" ask for help. */
export function readRequest(typed: string): Request {
  const word = typed.toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(word) || isCallForHelp(word)) return { kind: 'help' };
  if (word === 'status') return { kind: 'status' };
  // Keyboards turn two hyphens into a dash.
  const reload = /^reload(?: ?(?:--|—|–|-)remove)?$/.exec(word);
  if (reload) return { kind: 'reload', remove: word !== 'reload' };
  const list = LISTS.find((name) => word.replace(/[.?!]$/, '') === `list ${name}`);
  if (list) return { kind: 'list', list };
  // “brief me on stroke” is a question, and so is what ends as one.
  const [, subject] = /^brief (?:on |about )?(?!me\b|us\b)(.*[\p{L}\p{N}][^?]*)$/isu.exec(typed) ?? [];
  if (subject !== undefined) return { kind: 'brief', subject: subject.replace(/[.!\s]+$/, '') };
  return { kind: 'question', question: typed };
}
