import { writeJudged } from '../../evaluation/write-judged.ts';
import { counted } from '../../service/document-words.ts';
import { readEnvironment } from '../../service/environment.ts';
import { readAsked, unansweredOf } from '../../service/unanswered.ts';
import { unansweredWords } from '../../service/unanswered-words.ts';
import { StoreAway, StoreRefused } from '../../store/store-error.ts';
import type { Command } from '../command.ts';
import { complain, print } from '../io.ts';
import { STORE_OPTIONS, storePlaceOf } from '../store-place.ts';
import { oneLine } from '../wrap.ts';

const NOT_KEPT =
  'stp: QUESTION_LOG_DAYS is 0, so the texts of questions are not kept and there is nothing to list. Set it to keep them for so many days, without who asked (docs/privacy.md).';

/** `stp unanswered`: what was asked of the bot and not answered, as judged questions that wait for their judgement. */
export const unanswered: Command = {
  name: 'unanswered',
  summary: 'Writes what was asked in Slack and not answered, as questions to judge (YAML).',
  words: null,
  options: [...STORE_OPTIONS],
  examples: ['stp unanswered > questions.yaml', 'stp unanswered --data-dir /var/lib/stp'],
  async run(given, io) {
    const { questionLogDays: days } = readEnvironment(io.env);
    if (days === 0) {
      complain(io, NOT_KEPT);
      return 0;
    }
    try {
      const { openAsked } = await import('../../store/read-asked.ts');
      const reader = await openAsked(storePlaceOf(given, io));
      const asked = await readAsked(reader, io.now().getTime() - days * 86_400_000).finally(() => reader.close());
      const list = unansweredOf(asked);
      const toJudge = list.map((one) => ({
        question: one.question,
        type: one.intent,
        notes: [unansweredWords(one), ...one.remarks.map((remark) => `said of it: ${remark}`)],
      }));
      await print(io, writeJudged(toJudge));
      complain(io, `${counted(list.length, 'question')} of the last ${counted(days, 'day')} to judge.`);
      return 0;
    } catch (error) {
      if (!(error instanceof StoreRefused || error instanceof StoreAway)) throw error;
      complain(io, `stp: ${oneLine(error.message)}`);
      return 1;
    }
  },
};
