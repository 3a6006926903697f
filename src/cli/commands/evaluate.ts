import { evaluate } from '../../evaluation/evaluate.ts';
import { gate } from '../../evaluation/gate.ts';
import { localDay } from '../../service/clock.ts';
import { readEnvironment } from '../../service/environment.ts';
import type { Given } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import { AS_OF_OPTION, type Command, JSON_OPTION, KNOWLEDGE_OPTION } from '../command.ts';
import { evaluationJson, evaluationText } from '../evaluation-text.ts';
import { complain, print } from '../io.ts';
import { jsonPage } from '../json-text.ts';
import { judgedFiles } from '../judged-files.ts';
import { openFolder } from '../opened-folder.ts';
import { pageOf } from '../page.ts';
import { complainOf } from '../problem-line.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';

/** `stp evaluate`: judged questions against the folder; with --least, exit 1 where fewer are right. */
export const evaluateFolder: Command = {
  name: 'evaluate',
  summary: 'Asks judged questions of the folder and measures the answers.',
  words: '[FILE]',
  options: [
    JSON_OPTION,
    { name: 'least', value: 'SHARE', summary: 'exit 1 where less than this share is right, such as 0.9' },
    KNOWLEDGE_OPTION,
    AS_OF_OPTION,
  ],
  examples: ['stp evaluate', 'stp evaluate --least 0.95 questions.yaml', 'stp evaluate --json --knowledge ../papers'],
  async run(given, io) {
    const least = readLeast(given);
    if (given.words.length > 1) throw new UsageError('evaluate takes one file');
    const knowledge = given.value('knowledge') ?? readEnvironment(io.env).knowledgeDir;
    const { files, questions, notes, locked } = await judgedFiles(given.words[0] ?? null, knowledge);
    const { snapshot, problems, environment } = await openFolder(given, io);
    complainOf(io, problems);
    for (const note of notes) complain(io, note);
    const asOf = readAsOf(given) ?? localDay(io.now(), environment.timeZone);
    const evaluation = evaluate(questions, snapshot, asOf);
    const detail = locked ? 'totals' : 'whole';
    const text = given.has('json')
      ? `${jsonPage(evaluationJson(evaluation, files, detail))}\n`
      : evaluationText(evaluation, pageOf(io), detail);
    await print(io, text);
    if (least === null) return 0;
    const { passed, failures } = gate(evaluation.measures, { accuracy: least });
    for (const failure of failures) complain(io, `stp: ${failure}`);
    return passed ? 0 : 1;
  },
};

function readLeast(given: Given): number | null {
  const written = given.value('least');
  if (written === null) return null;
  if (/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/.test(written)) return Number(written);
  throw new UsageError(`--least ${oneLine(written)} is no share`, 'Write a number from 0 to 1, such as 0.9');
}
