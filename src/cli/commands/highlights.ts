import { highlights as highlightsSince } from '../../answer/brief/compose-brief.ts';
import { addDays } from '../../domain/reduced-date.ts';
import { BRIEF_OPTIONS, printBrief } from '../briefed-command.ts';
import type { Command } from '../command.ts';
import { readDay } from '../read-day.ts';
import { UsageError } from '../usage-error.ts';

/** How far back highlights look unless --since says otherwise, in days. */
const USUAL_DAYS = 30;

/** `stp highlights`: what is new in the papers of some time, under the headings of a brief. */
export const highlights: Command = {
  name: 'highlights',
  summary: 'Tells on one page what is new in the papers since a day.',
  words: null,
  options: [
    {
      name: 'since',
      value: 'DATE',
      summary: `papers of this day, month or year on (default: ${USUAL_DAYS} days before)`,
    },
    ...BRIEF_OPTIONS,
  ],
  examples: ['stp highlights --since 2017-12', 'stp highlights --since 2018-01-01 --as-of 2018-02-01 --json'],
  async run(given, io) {
    if (given.words.length > 0) {
      throw new UsageError(
        'highlights takes no words',
        'stp brief SUBJECT tells of one workstream, committee or topic',
      );
    }
    const since = readDay(given, 'since');
    return printBrief(given, io, 'highlights', (view, asOf) => {
      const from = since ?? addDays(asOf, -USUAL_DAYS);
      if (from > asOf) throw new UsageError(`--since ${from} is after ${asOf}, the day that is looked back from`);
      return highlightsSince(from, view, asOf);
    });
  },
};
