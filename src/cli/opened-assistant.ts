import { createAssistant } from '../service/assistant.ts';
import type { ConversingAssistant } from '../service/assistant-port.ts';
import type { Given } from './arguments.ts';
import { complain, type Io } from './io.ts';
import { type Asker, type OpenedFolder, openFolder, readAsker } from './opened-folder.ts';
import { complainOf } from './problem-line.ts';
import { oneLine } from './wrap.ts';

/** A folder that can be asked, and who asks. */
export interface OpenedAssistant extends OpenedFolder {
  readonly asker: Asker;
  readonly assistant: ConversingAssistant;
}

/** Opens the folder for questions, and names on standard error what is wrong with it and with --audience. */
export async function openAssistant(given: Given, io: Io): Promise<OpenedAssistant> {
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
  return { ...folder, asker, assistant };
}
