import type { Command } from './command.ts';
import { ask } from './commands/ask.ts';
import { check } from './commands/check.ts';
import { confirm } from './commands/confirm.ts';
import { digest } from './commands/digest.ts';
import { doctor } from './commands/doctor.ts';
import { evaluateFolder } from './commands/evaluate.ts';
import { helpOn } from './commands/help.ts';
import { importPapers } from './commands/import.ts';
import { list } from './commands/list.ts';
import { manifest } from './commands/manifest.ts';
import { search } from './commands/search.ts';
import { serve } from './commands/serve.ts';
import { store } from './commands/store.ts';
import { unanswered } from './commands/unanswered.ts';
import { why } from './commands/why.ts';

/** Every command that works, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  ask,
  why,
  search,
  list,
  digest,
  check,
  importPapers,
  confirm,
  evaluateFolder,
  unanswered,
  serve,
  manifest,
  store,
  doctor,
  helpOn(() => COMMANDS),
];

/** Names kept for commands of the contract that a later version brings; the help does not list them. */
export const PLANNED: readonly string[] = [];
