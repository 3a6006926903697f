import { AUDIENCE_OPTION, type Command, KNOWLEDGE_OPTION } from '../command.ts';
import { complain } from '../io.ts';
import { openFolder, readAsker } from '../opened-folder.ts';
import { complainOf } from '../problem-line.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

/** `stp mcp`: the record as tools for other assistants, on standard input and output. */
export const mcp: Command = {
  name: 'mcp',
  summary: 'Serves the record to other assistants by the Model Context Protocol, on standard input and output.',
  words: null,
  options: [KNOWLEDGE_OPTION, AUDIENCE_OPTION],
  examples: ['stp mcp', 'stp mcp --knowledge papers --audience officers'],
  async run(given, io, handed) {
    if (given.words.length > 0) throw new UsageError('mcp takes no words', 'Ask one question with stp ask');
    // What reads this is no person, and may send papers on: what nobody has confirmed is not among them.
    const folder = await openFolder(given, io, 'hidden');
    const { known, warnings } = readAsker(given, folder);
    complainOf(io, folder.problems);
    for (const warning of warnings) complain(io, oneLine(warning));
    const { snapshot, environment } = folder;
    await handed.serveMcp(io, { snapshot, audiences: known, warnings, timeZone: environment.timeZone });
    return 0;
  },
};
