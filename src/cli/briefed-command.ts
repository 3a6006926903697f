import type { Briefed } from '../answer/brief/brief.ts';
import { briefMarkdown } from '../answer/brief/brief-markdown.ts';
import type { View } from '../search/view.ts';
import { briefJson } from '../service/brief-json.ts';
import { localDay } from '../service/clock.ts';
import type { Given } from './arguments.ts';
import { readAsOf } from './as-of.ts';
import { briefText, noBriefText } from './brief-text.ts';
import { AS_OF_OPTION, AUDIENCE_OPTION, JSON_OPTION, KNOWLEDGE_OPTION, type Option } from './command.ts';
import { complain, type ExitCode, type Io, print } from './io.ts';
import { jsonPage } from './json-text.ts';
import { openFolder, readAsker } from './opened-folder.ts';
import { pageOf } from './page.ts';
import { complainOf } from './problem-line.ts';
import { UsageError } from './usage-error.ts';
import { oneLine } from './wrap.ts';

/** The options of every command that prints a page of this kind. */
export const BRIEF_OPTIONS: readonly Option[] = [
  AS_OF_OPTION,
  AUDIENCE_OPTION,
  KNOWLEDGE_OPTION,
  { name: 'markdown', value: null, summary: 'print Markdown, to paste into a paper' },
  JSON_OPTION,
];

/** Opens the folder, has the page made from the asker's view as of a day (YYYY-MM-DD), and prints it. */
export async function printBrief(
  given: Given,
  io: Io,
  subject: string,
  compose: (view: View, asOf: string) => Briefed,
): Promise<ExitCode> {
  if (given.has('json') && given.has('markdown')) {
    throw new UsageError('--json and --markdown are two forms: give one of them');
  }
  const asked = readAsOf(given);
  const folder = await openFolder(given, io);
  const { known, warnings } = readAsker(given, folder);
  const asOf = asked ?? localDay(io.now(), folder.environment.timeZone);
  complainOf(io, folder.problems);
  for (const warning of warnings) complain(io, oneLine(warning));
  const briefed = compose(folder.snapshot.view(known, asOf), asOf);
  if (given.has('json')) await print(io, `${jsonPage(briefJson(subject, briefed, warnings))}\n`);
  else if (briefed.kind !== 'brief') await print(io, noBriefText(briefed, subject, pageOf(io)));
  else await print(io, given.has('markdown') ? briefMarkdown(briefed.brief) : briefText(briefed.brief, pageOf(io)));
  return 0;
}
