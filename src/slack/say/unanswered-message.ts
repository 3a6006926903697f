import type { KnownBlock } from '@slack/types';
import { formatDate } from '../../domain/reduced-date.ts';
import { localDay } from '../../service/clock.ts';
import { counted } from '../../service/document-words.ts';
import type { Unanswered } from '../../service/unanswered.ts';
import { REASON_WORDS, unansweredWords } from '../../service/unanswered-words.ts';
import type { StoredVerdict } from '../../store/verdicts.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { line, oneLine, type SlackMessage, smallPrint, words } from './elements.ts';
import { richText } from './evidence-block.ts';
import { plainMessage } from './plain-message.ts';

/** The most questions that are shown. */
const SHOWN = 10;

/** The longest parts shown, in characters. */
const LONGEST = { question: 200, remark: 200 };

const EXPORT =
  'The whole list as judged questions, to write down what the papers say: stp unanswered, on the machine that I run on. Nobody is named in it.';

/** What was asked in so many days and not answered, for a keeper: how many, and the first ten with what is known of them. */
export function unansweredMessage(list: readonly Unanswered[], days: number, timeZone: string): SlackMessage {
  const span = `the last ${counted(days, 'day')}`;
  if (list.length === 0) {
    return plainMessage(`Of ${span} no question is left that was not answered, or whose answer did not help somebody.`);
  }
  const shown = list.slice(0, SHOWN);
  const left = list.length - shown.length;
  const head = `${counted(list.length, 'question')} of ${span} ${list.length === 1 ? 'was' : 'were'} not answered, or did not get an answer that helped${left === 0 ? '' : `; the first ${SHOWN}, the most asked`}:`;
  const rows = shown.map((one) => {
    const last = formatDate(localDay(new Date(one.lastAt), timeZone));
    const remarks = one.remarks.slice(0, 2).map((remark) => ` “${clamp(oneLine(remark), LONGEST.remark)}”`);
    return {
      question: `“${clamp(oneLine(one.question), LONGEST.question)}”`,
      says: ` – ${unansweredWords(one)}; last ${last}.${remarks.join('')}`,
    };
  });
  const text = [head, ...rows.map(({ question, says }) => `• ${question}${says}`), EXPORT].join('\n');
  const items = rows.map(({ question, says }) => line(words(question, 'bold'), words(says)));
  const blocks: KnownBlock[] = [
    richText('unanswered', [line(words(head)), { type: 'rich_text_list', style: 'bullet', elements: items }]),
    smallPrint('export', [EXPORT]),
  ];
  return weight(blocks) <= LIMITS.message ? { text, blocks } : plainMessage(text);
}

/** That no texts of questions are kept, and what is known without them: how many answers did not help, and why. */
export function nothingKeptMessage(unhelpful: readonly Pick<StoredVerdict, 'reason'>[], days: number): SlackMessage {
  const reasons = new Map<string, number>();
  for (const { reason } of unhelpful) {
    const said = REASON_WORDS[reason ?? 'none'];
    reasons.set(said, (reasons.get(said) ?? 0) + 1);
  }
  const counts = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ');
  const known =
    unhelpful.length === 0
      ? `Nobody has called an answer of the last ${counted(days, 'day')} unhelpful.`
      : `Of the last ${counted(days, 'day')} ${counted(unhelpful.length, 'answer')} did not help: ${counts}.`;
  return plainMessage(
    `The texts of questions are not kept here (QUESTION_LOG_DAYS is 0), so I cannot list what was not answered. Whoever runs me can have them kept for some days, without who asked. ${known}`,
  );
}
