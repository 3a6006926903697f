import type { Command } from '../command.ts';
import { print } from '../io.ts';
import { jsonPage } from '../json-text.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

/** `stp manifest`: the manifest that a Slack app is made from. */
export const manifest: Command = {
  name: 'manifest',
  summary: 'Prints the Slack app manifest: for Socket Mode, or for HTTP at a public address.',
  words: null,
  options: [
    { name: 'url', value: 'URL', summary: 'the public https address of the bot, for HTTP instead of Socket Mode' },
  ],
  examples: ['stp manifest', 'stp manifest --url https://stp.example.org'],
  async run(given, io, handed) {
    if (given.words.length > 0) throw new UsageError('manifest takes no words');
    await print(io, `${jsonPage(await handed.manifest(readUrl(given.value('url'))))}\n`);
    return 0;
  },
};

function readUrl(written: string | null): string | null {
  if (written === null || (URL.canParse(written) && new URL(written).protocol === 'https:')) return written;
  throw new UsageError(
    `--url ${oneLine(written)} is no https address`,
    'Slack sends to https alone: https://stp.example.org',
  );
}
