import { createInterface } from 'node:readline';
import type { Assistant } from '../service/assistant-port.ts';
import { answerText } from './answer-text.ts';
import { type ExitCode, type Io, print } from './io.ts';
import { pageOf } from './page.ts';
import { wrap } from './wrap.ts';

const LEAVE: ReadonlySet<string> = new Set(['quit', 'exit', 'q', ':q']);

/** What a newcomer is told: how many papers they can ask, and questions they may begin with. */
export interface Welcome {
  readonly papers: number;
  readonly examples: readonly string[];
}

/**
 * A conversation in the terminal: each line is asked as the public, until "quit", Ctrl-D or Ctrl-C. A line that is
 * blank only shows the prompt again.
 */
export async function converse(io: Io, assistant: Assistant, { papers, examples }: Welcome): Promise<ExitCode> {
  const page = pageOf(io);
  await print(io, welcome(papers, examples, io.columns));
  const lines = createInterface({ input: io.stdin, output: io.stdout, terminal: true, prompt: 'stp> ' });
  lines.on('SIGINT', () => lines.close());
  lines.prompt();
  // Nothing may be awaited between the interface and the loop: a line that came then would be lost.
  try {
    for await (const line of lines) {
      const question = line.trim();
      if (LEAVE.has(question.toLowerCase())) return 0;
      if (/^(?:help|\?)$/i.test(question)) await print(io, help(examples, io.columns));
      else if (question !== '') await print(io, `\n${answerText(assistant.ask({ question, audiences: [] }), page)}\n`);
      lines.prompt();
    }
    // Ctrl-D and Ctrl-C leave the cursor behind the prompt.
    await print(io, '\n');
    return 0;
  } finally {
    lines.close();
  }
}

function welcome(papers: number, examples: readonly string[], columns: number): string {
  const held = papers === 1 ? '1 paper' : `${papers} papers`;
  const sentence = `Ask a question about the ${held} of this folder; "help" says more, "quit" or Ctrl-D ends. There are no Slack tokens, so this conversation is in the terminal alone.`;
  return `${[...wrap(sentence, columns), ...tryLines(examples, columns), ''].join('\n')}\n`;
}

function help(examples: readonly string[], columns: number): string {
  const sentences = [
    'Ask who, when, how much, what was decided, what a word means, how something stands, or just name what it is about.',
    'A day in the question ("in September 2018") asks for the position on that day.',
    'Every answer cites its paper; what is not in the papers is said to be missing.',
    '"quit" or Ctrl-D ends.',
  ];
  const lines = sentences.flatMap((sentence) => wrap(sentence, columns, '  ', '  '));
  return `\n${[...lines, ...tryLines(examples, columns), ''].join('\n')}\n`;
}

function tryLines(examples: readonly string[], columns: number): string[] {
  if (examples.length === 0) return [];
  return ['', 'For example:', ...examples.flatMap((question) => wrap(question, columns, '  ', '    '))];
}
