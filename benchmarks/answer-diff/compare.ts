import { availableParallelism } from 'node:os';
import { PARTS, type Part } from '../../src/evaluation/split.ts';
import { isOpen } from '../bank/report.ts';
import { type AskedVersion, askVersion } from './ask-version.ts';
import { type Change, changesOf, type Standing, standingOf } from './changes.ts';
import type { QuestionSet } from './question-sets.ts';
import type { Version } from './version.ts';

/** Two versions side by side. Of locked plans there is nothing in it but their totals together. */
export interface Comparison {
  readonly names: readonly [before: string, after: string];
  readonly standings: readonly {
    readonly part: Part;
    readonly what: 'questions' | 'turns';
    readonly before: Standing;
    readonly after: Standing;
  }[];
  /** Of the open sets. */
  readonly changes: readonly Change[];
}

interface AskedSet {
  readonly set: QuestionSet;
  readonly before: AskedVersion;
  readonly after: AskedVersion;
}

/** Asks two versions every set; `done` is told of each. */
export async function compare(
  before: Version,
  after: Version,
  sets: readonly QuestionSet[],
  done: (set: string) => void,
): Promise<Comparison> {
  const waiting = [...sets];
  const asked: AskedSet[] = [];
  const work = async (): Promise<void> => {
    for (let set = waiting.shift(); set; set = waiting.shift()) {
      asked.push({ set, before: await ask(before, set), after: await ask(after, set) });
      done(set.name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  asked.sort((a, b) => sets.indexOf(a.set) - sets.indexOf(b.set));
  return {
    names: [before.name, after.name],
    standings: PARTS.flatMap((part) =>
      standingsOf(
        part,
        asked.filter(({ set }) => set.part === part),
      ),
    ),
    changes: asked
      .filter(({ set }) => isOpen(set.part))
      .flatMap(({ set, before, after }) => changesOf(set.name, set.part, before, after)),
  };
}

/** Asks a version a set; what goes wrong with a locked one is not told, lest its words be. */
async function ask(version: Version, set: QuestionSet): Promise<AskedVersion> {
  try {
    return await askVersion(version, set);
  } catch (error) {
    throw isOpen(set.part) ? error : new Error(`${version.name}: a locked plan could not be asked.`);
  }
}

function standingsOf(part: Part, asked: readonly AskedSet[]): Comparison['standings'] {
  if (asked.length === 0) return [];
  const questions = {
    part,
    what: 'questions' as const,
    before: standingOf(asked.flatMap(({ before }) => before.questions)),
    after: standingOf(asked.flatMap(({ after }) => after.questions)),
  };
  // Turns are compared where both versions hold conversations.
  const talked = asked.flatMap(({ before, after }) =>
    before.turns && after.turns && after.turns.length > 0 ? [[before.turns, after.turns] as const] : [],
  );
  if (talked.length === 0) return [questions];
  const turns = {
    part,
    what: 'turns' as const,
    before: standingOf(talked.flatMap(([turns]) => turns)),
    after: standingOf(talked.flatMap(([, turns]) => turns)),
  };
  return [questions, turns];
}
