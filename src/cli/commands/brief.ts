import { briefOn } from '../../answer/brief/compose-brief.ts';
import { QUESTION_LIMIT } from '../../question/unsupported.ts';
import { BRIEF_OPTIONS, printBrief } from '../briefed-command.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** `stp brief`: one page on a workstream, a body, a person or a topic. */
export const brief: Command = {
  name: 'brief',
  summary: 'Briefs on a workstream, a committee, a person or a topic: one page, each line cited.',
  words: 'SUBJECT…',
  options: BRIEF_OPTIONS,
  examples: ['stp brief stroke', 'stp brief jhosc --as-of 2018-01-15', 'stp brief workforce --markdown > brief.md'],
  async run(given, io) {
    const subject = given.words.join(' ').trim();
    if (subject === '') {
      throw new UsageError('There is nothing to brief on', 'Name a workstream, a committee, a person or a topic');
    }
    if (subject.length > QUESTION_LIMIT) throw new UsageError('A subject has at most 1,000 characters');
    return printBrief(given, io, subject, (view, asOf) => briefOn(subject, view, asOf));
  },
};
