import { readEnvironment } from '../../service/environment.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** `stp serve`: the Slack bot; with no Slack tokens the local page. */
export const serve: Command = {
  name: 'serve',
  summary: 'Runs the Slack bot; with no Slack tokens, the local web page.',
  words: null,
  options: [],
  examples: ['stp serve', 'PORT=4000 stp serve'],
  async run(given, io, handed) {
    if (given.words.length > 0) throw new UsageError('serve takes no words', 'Ask one question with stp ask');
    return handed.serve(io, readEnvironment(io.env));
  },
};
