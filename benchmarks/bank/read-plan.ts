import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { JudgedConversation } from '../../src/evaluation/judged-conversation.ts';
import type { JudgedQuestion } from '../../src/evaluation/judged-question.ts';
import { type ReadJudged, readJudgedConversations, readJudgedQuestions } from '../../src/evaluation/read-judged.ts';
import { readSplit, SPLIT_FILE, type SplitPlan } from '../../src/evaluation/split.ts';
import { confirmed } from '../../src/importing/confirmed.ts';
import { importText } from '../../src/importing/import-text.ts';
import { loadCorpus } from '../../src/knowledge/load-corpus.ts';
import { MEETINGS, type RawFile } from '../../src/knowledge/raw-file.ts';
import { readFiles } from '../../src/knowledge/read-files.ts';

/** Where the plans of the bank stand. */
export const PLANS = join(import.meta.dirname, '..', '..', 'tests', 'plans');

/** A plan of the bank, read: its papers as a corpus, and its judged questions and conversations. */
export interface BankPlan extends SplitPlan {
  readonly corpus: Corpus;
  readonly questions: readonly JudgedQuestion[];
  readonly conversations: readonly JudgedConversation[];
}

/** The plans of the bank, in the order of the split file. */
export function bankPlans(): readonly SplitPlan[] {
  return readSplit(readFileSync(join(PLANS, SPLIT_FILE), 'utf8'));
}

/**
 * Reads a plan, its raw papers through the importer.
 *
 * @throws {Error} where something in it is not in its form; of a locked plan it does not say what.
 */
export async function readPlan(plan: SplitPlan): Promise<BankPlan> {
  try {
    return await readOpenPlan(plan);
  } catch (error) {
    throw plan.part === 'locked' ? new Error('A locked plan cannot be read. Whoever keeps the bank must look.') : error;
  }
}

async function readOpenPlan(plan: SplitPlan): Promise<BankPlan> {
  const { corpus, problems } = await loadCorpus(
    { files: [...(await knowledgeFiles(plan.id)), ...importedFiles(plan)], problems: [] },
    { defaultAudience: 'public' },
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(errors.map(({ file, message }) => `${plan.id}: ${file}: ${message}`).join('\n'));
  return { ...plan, corpus, ...judgedOf(plan.id) };
}

/** The judged questions and conversations of a plan. */
export function judgedOf(id: string): Pick<BankPlan, 'questions' | 'conversations'> {
  return {
    questions: readItems(join(PLANS, id, 'questions.yaml'), readJudgedQuestions),
    conversations: readItems(join(PLANS, id, 'conversations.yaml'), readJudgedConversations),
  };
}

/** The raw papers of a plan, as paths. */
export function rawPapers(id: string): string[] {
  const folder = join(PLANS, id, 'raw');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

async function knowledgeFiles(id: string): Promise<readonly RawFile[]> {
  const folder = join(PLANS, id, 'knowledge');
  return existsSync(folder) ? (await readFiles(folder)).files : [];
}

function importedFiles({ id, asked }: SplitPlan): RawFile[] {
  return rawPapers(id).map((path) => {
    const source = readFileSync(path);
    const { document } = importText(basename(path), source.toString('utf8'), {
      retrieved: asked,
      sha256: sha256(source),
    });
    // The bank asks what the papers answer, and not whether anyone has confirmed them.
    const bytes = Buffer.from(confirmed(document.markdown) ?? document.markdown);
    return { path: `${MEETINGS}/${basename(path, '.txt')}.md`, bytes, checksum: sha256(bytes) };
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readItems<Item>(file: string, read: (text: string) => ReadJudged<Item>): readonly Item[] {
  const result = read(readFileSync(file, 'utf8'));
  if (result.kind === 'wrong') throw new Error(`${file}:${result.line}:${result.column} ${result.message}`);
  return result.items;
}
