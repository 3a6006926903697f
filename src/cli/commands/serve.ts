import { createAssistant } from '../../service/assistant.ts';
import { localDay } from '../../service/clock.ts';
import { readEnvironment } from '../../service/environment.ts';
import type { Command } from '../command.ts';
import { converse } from '../conversation.ts';
import { exampleQuestions } from '../example-questions.ts';
import { openFolder } from '../opened-folder.ts';
import { complainOf } from '../problem-line.ts';
import { UsageError } from '../usage-error.ts';

/** `stp serve`: the Slack bot; with no Slack tokens a conversation in the terminal. */
export const serve: Command = {
  name: 'serve',
  summary: 'Runs the Slack bot; with no Slack tokens, opens a conversation in the terminal.',
  words: null,
  options: [],
  examples: ['stp serve'],
  async run(given, io, handed) {
    if (given.words.length > 0) throw new UsageError('serve takes no words', 'Ask one question with stp ask');
    const environment = readEnvironment(io.env);
    if (environment.slack !== null) return handed.serve(io, environment);
    if (!io.isTTY || io.stdin.isTTY !== true) {
      throw new UsageError(
        'There is neither a Slack token nor a terminal to talk in',
        'Set SLACK_BOT_TOKEN with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) for the Slack bot; ask one question with stp ask',
      );
    }
    const { snapshot, problems } = await openFolder(given, io);
    complainOf(io, problems);
    const assistant = createAssistant({
      snapshot: () => snapshot,
      problems: () => problems,
      clock: io,
      timeZone: environment.timeZone,
    });
    const { documents, registry } = snapshot.view([], localDay(io.now(), environment.timeZone));
    return converse(io, assistant, { papers: documents.length, examples: exampleQuestions(documents, registry) });
  },
};
