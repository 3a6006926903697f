import { createInterface } from 'node:readline';
import type { Context } from '../domain/conversation.ts';
import { answerJson } from '../service/answer-json.ts';
import type { AnsweredTurn, AskRequest, ConversingAssistant, TurnRequest } from '../service/assistant-port.ts';
import { createReplays, type Replays } from '../service/replays.ts';
import { answerText } from './answer-text.ts';
import { candidatesText, readingText } from './explanation-text.ts';
import { type ExitCode, type Io, print } from './io.ts';
import { jsonLine } from './json-text.ts';
import { readLines } from './lines.ts';
import { type Page, pageOf } from './page.ts';
import { timed } from './timed.ts';
import { wrap } from './wrap.ts';

const LEAVE: ReadonlySet<string> = new Set(['quit', 'exit', 'q', ':q']);

/** How many answers of a conversation can be explained by their ids. */
const REMEMBERED = 50;

/** Who talks, and what they are told first. */
export interface Talk {
  /** How many papers can be asked. */
  readonly papers: number;
  /** Questions to begin with. */
  readonly examples: readonly string[];
  /** For whom and as of when each line is asked. */
  readonly asker: Omit<AskRequest, 'question'>;
  /** A question asked already; empty for none. */
  readonly first: string;
}

/**
 * A conversation in the terminal: each line is a turn, and may go on from the one before, until "quit", Ctrl-D or
 * Ctrl-C. A line that is blank only shows the prompt again.
 */
export async function converse(io: Io, assistant: ConversingAssistant, talk: Talk): Promise<ExitCode> {
  const say = speaker(assistant, talk, pageOf(io));
  await print(io, welcome(talk, io.columns));
  if (talk.first !== '') await print(io, say(talk.first));
  const lines = createInterface({ input: io.stdin, output: io.stdout, terminal: true, prompt: 'stp> ' });
  lines.on('SIGINT', () => lines.close());
  lines.prompt();
  // Nothing may be awaited between the interface and the loop: a line that came then would be lost.
  try {
    for await (const line of lines) {
      const question = line.trim();
      if (LEAVE.has(question.toLowerCase())) return 0;
      if (/^(?:help|\?)$/i.test(question)) await print(io, help(talk.examples, io.columns));
      else if (question !== '') await print(io, say(question));
      lines.prompt();
    }
    // Ctrl-D and Ctrl-C leave the cursor behind the prompt.
    await print(io, '\n');
    return 0;
  } finally {
    lines.close();
  }
}

/** A line that ends a conversation and is answered by none. */
const NEW_CONVERSATION = '---';

/** Answers each line of standard input as the next turn of a conversation, with one line of JSON, and how long it took. */
export async function answerTurns(
  io: Io,
  assistant: ConversingAssistant,
  asker: Talk['asker'],
  isTimed: boolean,
): Promise<ExitCode> {
  let context: Context | null = null;
  for await (const line of readLines(io.stdin)) {
    if (line.trim() === NEW_CONVERSATION) {
      context = null;
      continue;
    }
    const turn: TurnRequest = { ...asker, question: line, context };
    const { value, took } = timed((): AnsweredTurn => assistant.askInConversation(turn));
    context = value.context;
    await print(io, `${jsonLine({ ...answerJson(value.answer), ...(isTimed && { took }) })}\n`);
  }
  return 0;
}

/** Answers line after line, the context of each turn handed to the next. */
function speaker(assistant: ConversingAssistant, { asker }: Talk, page: Page): (line: string) => string {
  const replays = createReplays(REMEMBERED);
  let context: Context | null = null;
  let last: string | null = null;
  return (line) => {
    const asked = /^(?:explain|why\s+([0-9a-f]{16}))$/i.exec(line);
    if (asked) return `\n${explained((asked[1] ?? last)?.toLowerCase() ?? null, assistant, asker, replays, page)}\n`;
    const turn = assistant.askInConversation({ ...asker, question: line, context });
    context = turn.context;
    last = turn.answer.id;
    replays.remember(last, { ...asker, question: turn.answer.question, leaning: context?.leaning ?? null });
    return `\n${answerText(turn.answer, page)}\n`;
  };
}

function explained(
  id: string | null,
  assistant: ConversingAssistant,
  { audiences }: Talk['asker'],
  replays: Replays,
  page: Page,
): string {
  const request = id === null ? null : replays.find(id, audiences);
  if (request === null) return 'Nothing was answered under that id in this conversation.\n';
  const explanation = assistant.explain(request);
  const title = wrap(`Answer ${explanation.id} to “${explanation.question}”`, page.columns).join('\n');
  return `${title}\n${readingText(explanation, page)}${candidatesText(explanation, page)}`;
}

function welcome({ papers, examples }: Talk, columns: number): string {
  const held = papers === 1 ? '1 paper' : `${papers} papers`;
  const sentence = `Ask a question about the ${held} of this folder; "help" says more, "quit" or Ctrl-D ends.`;
  return `${[...wrap(sentence, columns), ...tryLines(examples, columns), ''].join('\n')}\n`;
}

function help(examples: readonly string[], columns: number): string {
  const sentences = [
    'Ask who, when, how much, what was decided, what a word means, how something stands, or just name what it is about.',
    'A day in the question ("in September 2018") asks for the position on that day.',
    'A line may go on from the answer before: "and workforce?", "who said so?", "when was that?", "why?", "what happened next?", "more", "show the source".',
    'Operators narrow it down: body:, workstream:, who:, kind:, decided:, after:, before:, "exact words", -word.',
    '"explain" says why the last answer is what it is.',
    'Every answer cites its paper; where none clearly answers, the closest are shown.',
    '"quit" or Ctrl-D ends.',
  ];
  const lines = sentences.flatMap((sentence) => wrap(sentence, columns, '  ', '  '));
  return `\n${[...lines, ...tryLines(examples, columns), ''].join('\n')}\n`;
}

function tryLines(examples: readonly string[], columns: number): string[] {
  if (examples.length === 0) return [];
  return ['', 'For example:', ...examples.flatMap((question) => wrap(question, columns, '  ', '    '))];
}
