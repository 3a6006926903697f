import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { type JudgedQuestion, JudgedQuestions } from '../../src/evaluation/judged-question.ts';
import { plain } from '../../src/evaluation/plain-words.ts';
import { confirmed } from '../../src/importing/confirmed.ts';
import { importText } from '../../src/importing/import-text.ts';
import { type Ask, asking, askingFolder, TODAY } from '../support/asking.ts';
import { sharedFolder } from '../support/shared-folder.ts';

const sources = sharedFolder('sources');
const evaluation = sharedFolder('eval');
const present = sources !== null && evaluation !== null;

function asOf({ args = [] }: JudgedQuestion): string {
  return args.includes('--as-of') ? (args[args.indexOf('--as-of') + 1] ?? TODAY) : TODAY;
}

/** The share of questions answered with the facts expected, or refused where the record is silent. */
function shareRight(questions: readonly JudgedQuestion[], ask: Ask): number {
  const right = questions.filter((question) => {
    const answer = ask(question.q, { asOf: asOf(question) });
    if (question.answered === false) return !answer.answered;
    const headline = plain(answer.headline);
    const holds = (fact: string): boolean => fact.split('|').some((words) => headline.includes(plain(words)));
    return (
      answer.answered &&
      (question.expect ?? []).every(holds) &&
      !(question.forbid ?? []).some((words) => headline.includes(plain(words)))
    );
  });
  return right.length / questions.length;
}

function readShared(): JudgedQuestion[] {
  return JudgedQuestions.parse(parse(readFileSync(join(evaluation ?? '', 'questions.yaml'), 'utf8')));
}

it.skipIf(!present)('the real papers, imported raw with no curation, answer the shared questions', async () => {
  const files = Object.fromEntries(
    readdirSync(sources ?? '').map((file) => {
      const { document } = importText(file, readFileSync(join(sources ?? '', file), 'utf8'), {
        retrieved: TODAY,
        sha256: '0'.repeat(64),
      });
      return [`meetings/${file.replace(/\.txt$/, '.md')}`, confirmed(document.markdown) ?? ''];
    }),
  );
  expect(shareRight(readShared(), await asking(files))).toBeGreaterThanOrEqual(0.88);
});

it.skipIf(!present)('the shipped summaries answer the shared questions', async () => {
  expect(shareRight(readShared(), await askingFolder('knowledge'))).toBeGreaterThanOrEqual(0.91);
});
