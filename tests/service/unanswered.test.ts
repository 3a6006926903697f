import { expect, it } from 'vitest';
import { readJudgedQuestions } from '../../src/evaluation/read-judged.ts';
import { writeJudged } from '../../src/evaluation/write-judged.ts';
import { type Asked, unansweredOf } from '../../src/service/unanswered.ts';
import { unansweredWords } from '../../src/service/unanswered-words.ts';

const asked = (question: string, kind: string, at: number, answerId = `a${at}`) => {
  return { at, question, kind, intent: 'when', answerId, way: 'mention' };
};

const NONE: Pick<Asked, 'unhelpful' | 'remarks'> = { unhelpful: [], remarks: [] };

it('lists what the last answer to it did not find, the most asked first, one line a wording', () => {
  const questions = [
    asked('When does the ferry run?', 'not-found', 9),
    asked('who is the pilot', 'not-found', 8),
    asked('Who is the pilot?', 'not-found', 7),
    asked('what did the board approve?', 'found', 6),
    asked('what did the board approve?', 'not-found', 5),
    asked('which harbour?', 'ambiguous', 4),
    asked('write me a poem', 'unsupported', 3),
  ];
  const list = unansweredOf({ questions, ...NONE });
  expect(list.map(({ question, times, lastAt }) => [question, times, lastAt])).toEqual([
    ['who is the pilot', 2, 8],
    ['When does the ferry run?', 1, 9],
  ]);
  expect(list.map(unansweredWords)).toEqual(['asked 2 times; nothing was found', 'asked once; nothing was found']);
});

it('lists an answer that did not help, with the reasons counted and what was remarked', () => {
  const questions = [asked('when is it?', 'found', 9, 'a'), asked('who is she?', 'found', 8, 'b')];
  const unhelpful = [
    { answerId: 'a', reason: 'wrong' },
    { answerId: 'a', reason: null },
    { answerId: 'a', reason: 'wrong' },
    { answerId: 'gone', reason: 'other' },
  ] as const;
  const remarks = [{ at: 9, answerId: 'a', words: 'The March paper says otherwise.' }];
  const [one, ...others] = unansweredOf({ questions, unhelpful, remarks });
  expect(others).toEqual([]);
  expect(one?.remarks).toEqual(['The March paper says otherwise.']);
  expect(one && unansweredWords(one)).toBe('asked once; not helpful: 2 wrong or misleading, 1 no reason given');
});

it('is written as judged questions that are read back, whatever was typed', () => {
  const typed = ['when: is “it”?', '- { a: "b" } # no', "it's\n\ttwo lines", '🙂 *&!|>%@`'];
  const yaml = writeJudged(typed.map((question) => ({ question, type: 'when', notes: ['asked once\n- { id: x }'] })));
  const read = readJudgedQuestions(yaml);
  expect(read.kind === 'read' && read.items.map(({ id, q, type }) => [id, q, type])).toEqual(
    typed.map((question, index) => [`asked-${index + 1}`, question.replace(/\s+/g, ' '), 'when']),
  );
  expect(readJudgedQuestions(writeJudged([]))).toEqual({ kind: 'read', items: [] });
});
