import { examplesOf } from '../../answer/example-questions.ts';
import { prepareView } from '../../answer/prepare-view.ts';
import { answerJson } from '../../service/answer-json.ts';
import type { AskRequest } from '../../service/assistant-port.ts';
import { localDay } from '../../service/clock.ts';
import { answerText, explanationText } from '../answer-text.ts';
import type { Given } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import {
  AS_OF_OPTION,
  AUDIENCE_OPTION,
  BATCH_OPTION,
  type Command,
  JSON_OPTION,
  KNOWLEDGE_OPTION,
} from '../command.ts';
import { answerTurns, converse } from '../conversation.ts';
import { candidatesText } from '../explanation-text.ts';
import { complain, type Io, print } from '../io.ts';
import { jsonLine, jsonPage } from '../json-text.ts';
import { readLines } from '../lines.ts';
import { openAssistant } from '../opened-assistant.ts';
import { pageOf } from '../page.ts';
import { timed } from '../timed.ts';
import { UsageError } from '../usage-error.ts';

/** `stp ask`: answers one question, or with --batch each line of standard input. */
export const ask: Command = {
  name: 'ask',
  summary: 'Answers a question from the papers, with the passages it stands on.',
  words: '[QUESTION…]',
  options: [
    JSON_OPTION,
    BATCH_OPTION,
    {
      name: 'conversation',
      value: null,
      summary: 'with --batch: each line is a turn and goes on from the one before; a line --- begins anew',
    },
    {
      name: 'interactive',
      value: null,
      summary: 'hold a conversation: “who?”, “and workforce?” and “more” go on from the question before',
    },
    {
      name: 'explain',
      value: null,
      summary: 'say also how the question was read, what was looked at, and why it was cited or not',
    },
    {
      name: 'paragraphs',
      value: null,
      summary: 'show also every further point and the words that the answer stands on',
    },
    {
      name: 'timing',
      value: null,
      summary: 'say also how long the answer took and kept all else waiting: took in the JSON, else on standard error',
    },
    KNOWLEDGE_OPTION,
    AS_OF_OPTION,
    AUDIENCE_OPTION,
  ],
  examples: [
    'stp ask who is the senior responsible officer?',
    'stp ask --as-of 2017-06-30 --json "what did the board decide?"',
    'stp ask what was decided about parking? body:cabinet after:2017-03 kind:minutes',
    `stp ask 'decided:deferred "car park" who:Smith'`,
    'stp ask --batch < questions.txt > answers.jsonl',
    'stp ask --batch --conversation < turns.txt',
  ],
  async run(given, io) {
    const asOf = readAsOf(given);
    refuseMixed(given, io);
    const { snapshot, environment, asker, assistant } = await openAssistant(given, io);
    const requested = { audiences: asker.asked, ...(asOf === null ? {} : { asOf }) };
    const request = (question: string): AskRequest => ({ ...requested, question });

    if (given.has('interactive')) {
      const day = asOf ?? localDay(io.now(), environment.timeZone);
      const view = snapshot.view(asker.known, day);
      const talk = { papers: view.documents.length, examples: examplesOf(view, day), asker: requested };
      const first = given.words.join(' ');
      return converse(io, assistant, { ...talk, first });
    }
    const isTimed = given.has('timing');
    // The bot makes the papers ready before it serves them: that is no part of an answer.
    const day = asOf ?? localDay(io.now(), environment.timeZone);
    if (isTimed) await prepareView(snapshot.view(asker.known, day), day, async () => {});
    if (given.has('conversation')) return answerTurns(io, assistant, requested, isTimed);
    if (given.has('batch')) {
      for await (const line of readLines(io.stdin)) {
        const { value, took } = timed(() => assistant.ask(request(line)));
        await print(io, `${jsonLine({ ...answerJson(value), ...(isTimed && { took }) })}\n`);
      }
      return 0;
    }
    const asked = request(given.words.join(' '));
    const { value: answer, took } = timed(() => assistant.ask(asked));
    const explanation = given.has('explain') ? assistant.explain(asked) : null;
    const page = pageOf(io);
    if (given.has('json')) {
      const more = { ...(explanation && { explanation }), ...(isTimed && { took }) };
      await print(io, `${jsonPage({ ...answerJson(answer), ...more })}\n`);
    } else {
      if (isTimed) complain(io, `stp: took ${took.ms} ms, and kept all else waiting for ${took.heldMs} ms`);
      await print(io, answerText(answer, page, { paragraphs: given.has('paragraphs') }));
      if (explanation) await print(io, `${explanationText(answer, page)}${candidatesText(explanation, page)}`);
    }
    return 0;
  },
};

/** Refuses options that ask for different things at once. */
function refuseMixed(given: Given, io: Io): void {
  const words = given.words.length > 0;
  if (given.has('conversation') && !given.has('batch')) {
    throw new UsageError('--conversation reads turns from standard input', 'Add --batch, or talk with --interactive');
  }
  if (given.has('batch') && words) {
    throw new UsageError('With --batch the questions come from standard input, not from the command line');
  }
  if (!given.has('interactive')) {
    if (!given.has('batch') && !words) throw new UsageError('There is no question to answer');
    return;
  }
  for (const other of ['batch', 'json', 'explain', 'paragraphs', 'timing']) {
    if (given.has(other)) throw new UsageError(`--interactive and --${other} do not go together`);
  }
  if (io.stdin.isTTY !== true)
    throw new UsageError('--interactive needs a terminal', 'For a file of questions use --batch');
}
