import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJudgedQuestions } from '../../src/evaluation/read-judged.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { folder, opened } from '../support/store-engines.ts';
import { stp } from '../support/terminal.ts';

const DAY = 86_400_000;

async function storeWith(at: number): Promise<string> {
  const directory = folder();
  const store = await opened({ kind: 'embedded', directory });
  const asked = { kind: 'not-found', intent: 'who', answerId: 'a1', way: 'mention' };
  await store.questions.record({ ...asked, at, question: 'who trims the lighthouse wick?' });
  await store.questions.record({ ...asked, at: at - 40 * DAY, question: 'long ago?' });
  await store.verdicts.record({ answerId: 'a1', userId: 'U5', helpful: false, reason: 'not-in-papers', at });
  await store.questions.remark({ at, answerId: 'a1', words: 'Ask the keeper of the light.' });
  return directory;
}

describe('stp unanswered', () => {
  it('writes judged questions beside a bot that runs, which stp evaluate reads', async () => {
    const directory = await storeWith(Date.now());
    const done = await stp(['unanswered', '--data-dir', directory], { env: { QUESTION_LOG_DAYS: '30' } });
    expect(done).toMatchObject({ code: 0, err: '1 question of the last 30 days to judge.\n' });
    expect(done.out).toContain('# asked once; nothing was found; not helpful: 1 should be in the papers\n');
    expect(done.out).toContain('# said of it: Ask the keeper of the light.\n');
    expect(done.out).not.toContain('U5');
    const read = readJudgedQuestions(done.out);
    expect(read.kind === 'read' && read.items).toMatchObject([{ q: 'who trims the lighthouse wick?', type: 'who' }]);
    const file = join(folder(), 'questions.yaml');
    writeFileSync(file, done.out.replace(' }', ', answered: false }'));
    const judged = await stp(['evaluate', file, '--knowledge', harbourFolder(), '--json']);
    expect(judged.code).toBe(0);
  });

  it('says so where no questions are kept, or there is no store', async () => {
    const none = await stp(['unanswered', '--data-dir', await storeWith(Date.now())]);
    expect(none).toMatchObject({ code: 0, out: '' });
    expect(none.err).toContain('QUESTION_LOG_DAYS is 0');
    const lost = await stp(['unanswered', '--data-dir', folder()], { env: { QUESTION_LOG_DAYS: '30' } });
    expect(lost).toMatchObject({ code: 1, out: '' });
  });
});
