import type { Problem, Severity } from '../../domain/problem.ts';
import { localDay } from '../../service/clock.ts';
import { readEnvironment } from '../../service/environment.ts';
import { checkKnowledge } from '../../service/open-knowledge.ts';
import { type Command, JSON_OPTION, KNOWLEDGE_OPTION } from '../command.ts';
import { print } from '../io.ts';
import { jsonPage } from '../json-text.ts';
import { problemLine } from '../problem-line.ts';
import { UsageError } from '../usage-error.ts';

/** `stp check`: what is wrong with the folder; exit 1 where something is an error. */
export const check: Command = {
  name: 'check',
  summary: 'Checks the knowledge folder and names every problem with its place and what to do.',
  words: null,
  options: [JSON_OPTION, KNOWLEDGE_OPTION],
  examples: ['stp check', 'stp check --json --knowledge ../papers'],
  async run(given, io) {
    if (given.words.length > 0) throw new UsageError('check takes no words', 'Name the folder with --knowledge DIR');
    const { knowledgeDir, defaultAudience, timeZone } = readEnvironment(io.env);
    const directory = given.value('knowledge') ?? knowledgeDir;
    const { problems, papers } = await checkKnowledge(directory, { defaultAudience }, localDay(io.now(), timeZone));
    const text = given.has('json')
      ? jsonPage({ problems: problems.map(problemJson) })
      : [...problems.map(problemLine), tally(problems, papers)].join('\n');
    await print(io, `${text}\n`);
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function problemJson({ severity, code, file, line, column, message, fix }: Problem) {
  return { severity, code, file, line, column, message, fix };
}

function tally(problems: readonly Problem[], papers: number): string {
  const count = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length;
  const counts = [
    counted(papers, 'paper'),
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('info'), 'note'),
  ];
  return counts.join(', ');
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
