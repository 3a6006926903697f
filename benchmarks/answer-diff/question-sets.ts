import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JudgedConversation } from '../../src/evaluation/judged-conversation.ts';
import type { JudgedQuestion } from '../../src/evaluation/judged-question.ts';
import { readJudgedQuestions } from '../../src/evaluation/read-judged.ts';
import type { Part } from '../../src/evaluation/split.ts';
import { bankPlans, judgedOf, PLANS, rawPapers } from '../bank/read-plan.ts';

/** Questions and conversations on one folder, for every version the same. */
export interface QuestionSet {
  readonly name: string;
  readonly part: Part;
  /** The day on which they are asked, YYYY-MM-DD. */
  readonly asked: string;
  readonly questions: readonly JudgedQuestion[];
  readonly conversations: readonly JudgedConversation[];
  /** The folder of papers; those of `raw` are imported into a copy of it, by the version that is asked. */
  readonly knowledge: string;
  readonly raw: readonly string[];
}

const ROOT = join(PLANS, '..', '..');
/** The newest day that the sets without a day of their own were judged on. */
const TODAY = '2026-11-22';

/** A set that can be read. */
export interface NamedSet {
  readonly name: string;
  readonly part: Part;
  read(): QuestionSet;
}

/** The shipped folder, the plan that stands aside and the bank, as the working tree has them. */
export function namedSets(): readonly NamedSet[] {
  return [
    ownSet('shipped folder', 'tests/questions/kent-and-medway.yaml', 'knowledge'),
    ownSet('brackenshire', 'tests/plans/brackenshire/questions.yaml', 'tests/plans/brackenshire/knowledge'),
    ...bankPlans().map(({ id, part, asked }): NamedSet => {
      const knowledge = join(PLANS, id, 'knowledge');
      return {
        name: id,
        part,
        read: () => ({ name: id, part, asked, ...judgedOf(id), knowledge, raw: rawPapers(id) }),
      };
    }),
  ];
}

function ownSet(name: string, file: string, knowledge: string): NamedSet {
  const read = (): QuestionSet => {
    const found = readJudgedQuestions(readFileSync(join(ROOT, file), 'utf8'));
    if (found.kind === 'wrong') throw new Error(`${file}:${found.line}:${found.column} ${found.message}`);
    return {
      name,
      part: 'fit',
      asked: TODAY,
      questions: found.items,
      conversations: [],
      knowledge: join(ROOT, knowledge),
      raw: [],
    };
  };
  return { name, part: 'fit', read };
}

/** A copy of a set's folder that papers may be imported into. */
export function copyOf({ name, knowledge }: QuestionSet): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'stp-papers-')), name.replace(/\W+/g, '-'));
  if (existsSync(knowledge)) cpSync(knowledge, copy, { recursive: true });
  mkdirSync(join(copy, 'meetings'), { recursive: true });
  return copy;
}
