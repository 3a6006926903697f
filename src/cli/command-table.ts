import type { Command } from './command.ts';
import { ask } from './commands/ask.ts';
import { brief } from './commands/brief.ts';
import { check } from './commands/check.ts';
import { confirm } from './commands/confirm.ts';
import { digest } from './commands/digest.ts';
import { doctor } from './commands/doctor.ts';
import { evaluateFolder } from './commands/evaluate.ts';
import { helpOn } from './commands/help.ts';
import { highlights } from './commands/highlights.ts';
import { importPapers } from './commands/import.ts';
import { list } from './commands/list.ts';
import { manifest } from './commands/manifest.ts';
import { mcp } from './commands/mcp.ts';
import { purgePaper } from './commands/purge.ts';
import { reload } from './commands/reload.ts';
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
  brief,
  highlights,
  digest,
  check,
  importPapers,
  confirm,
  purgePaper,
  reload,
  evaluateFolder,
  unanswered,
  serve,
  mcp,
  manifest,
  store,
  doctor,
  helpOn(() => COMMANDS),
];

/** Names kept for commands of the contract that a later version brings; the help does not list them. */
export const PLANNED: readonly string[] = [];
