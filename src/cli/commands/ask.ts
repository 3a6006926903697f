import { isReducedDate } from '../../domain/reduced-date.ts';
import { createAssistant } from '../../service/assistant.ts';
import type { AskRequest } from '../../service/assistant-port.ts';
import { answerJson } from '../answer-json.ts';
import { answerText, explanationText } from '../answer-text.ts';
import type { Given } from '../arguments.ts';
import { AUDIENCE_OPTION, BATCH_OPTION, type Command, JSON_OPTION, KNOWLEDGE_OPTION } from '../command.ts';
import { complain, print } from '../io.ts';
import { jsonLine, jsonPage } from '../json-text.ts';
import { readLines } from '../lines.ts';
import { openFolder, readAsker } from '../opened-folder.ts';
import { pageOf } from '../page.ts';
import { complainOf } from '../problem-line.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

/** `stp ask`: answers one question, or with --batch each line of standard input. */
export const ask: Command = {
  name: 'ask',
  summary: 'Answers a question from the papers, with the passages it stands on.',
  words: '[QUESTION…]',
  options: [
    JSON_OPTION,
    BATCH_OPTION,
    { name: 'explain', value: null, summary: 'say also how the question was read' },
    KNOWLEDGE_OPTION,
    { name: 'as-of', value: 'YYYY-MM-DD', summary: 'answer as a reader on that day could have known (default: today)' },
    AUDIENCE_OPTION,
  ],
  examples: [
    'stp ask who is the senior responsible officer?',
    'stp ask --as-of 2017-06-30 --json "what did the board decide?"',
    'stp ask --batch < questions.txt > answers.jsonl',
  ],
  async run(given, io) {
    const asOf = readAsOf(given);
    if (given.has('batch') && given.words.length > 0) {
      throw new UsageError('With --batch the questions come from standard input, not from the command line');
    }
    if (!given.has('batch') && given.words.length === 0) throw new UsageError('There is no question to answer');
    const folder = await openFolder(given, io);
    const { snapshot, problems, environment } = folder;
    const asker = readAsker(given, folder);
    complainOf(io, problems);
    for (const warning of asker.warnings) complain(io, oneLine(warning));
    const assistant = createAssistant({
      snapshot: () => snapshot,
      problems: () => problems,
      clock: io,
      timeZone: environment.timeZone,
    });
    const request = (question: string): AskRequest => ({
      question,
      audiences: asker.asked,
      ...(asOf === null ? {} : { asOf }),
    });

    if (given.has('batch')) {
      for await (const line of readLines(io.stdin)) {
        await print(io, `${jsonLine(answerJson(assistant.ask(request(line))))}\n`);
      }
      return 0;
    }
    const answer = assistant.ask(request(given.words.join(' ')));
    if (given.has('json')) await print(io, `${jsonPage(answerJson(answer))}\n`);
    else {
      const page = pageOf(io);
      await print(io, answerText(answer, page));
      if (given.has('explain')) await print(io, explanationText(answer, page));
    }
    return 0;
  },
};

function readAsOf(given: Given): string | null {
  const day = given.value('as-of');
  if (day === null || (/^\d{4}-\d{2}-\d{2}$/.test(day) && isReducedDate(day))) return day;
  throw new UsageError(
    `--as-of ${oneLine(day)} is no day`,
    'Write a day that exists as YYYY-MM-DD, such as 2017-12-31',
  );
}
