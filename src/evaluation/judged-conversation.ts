import { z } from 'zod';
import type { JudgedAnswer } from './judged-answer.ts';
import { holdsAny, plain } from './plain-words.ts';

const oneOrMore = z.union([z.string(), z.array(z.string())]);

/** A turn of a judged conversation, read with the turns before it. */
const JudgedTurn = z.strictObject({
  q: z.string(),
  /** Facts the headline must hold, each "a|b" for a or b. */
  expect: z.array(z.string()).optional(),
  forbid: z.array(z.string()).optional(),
  /** Left out where an answer and an honest "not recorded" are both right. */
  answered: z.boolean().optional(),
  doc: oneOrMore.optional(),
  passage: oneOrMore.optional(),
});

/** A turn, as read. */
export type JudgedTurn = z.infer<typeof JudgedTurn>;

/** A conversation with the judgement of each turn; see docs/evaluation.md for the form. */
export const JudgedConversation = z.strictObject({ id: z.string().min(1), turns: z.array(JudgedTurn).min(1) });

export type JudgedConversation = z.infer<typeof JudgedConversation>;

/** A file of conversations. */
export const JudgedConversations = z.array(JudgedConversation);

const READ = 600;

/** What is wrong with the answer to a turn; nothing for a right one. A turn that the papers answer must be cited. */
export function judgeTurn({ expect = [], forbid = [], answered }: JudgedTurn, answer: JudgedAnswer): string[] {
  const wrong: string[] = [];
  const headline = plain(answer.headline.slice(0, READ));
  if (answered !== undefined && answer.answered !== answered) wrong.push(`answered ${answer.answered}`);
  for (const fact of expect) if (!holdsAny(headline, fact)) wrong.push(`lacks ${fact}`);
  for (const words of forbid) if (headline.includes(plain(words))) wrong.push(`says ${words}`);
  if (answered === true && wrong.length === 0 && answer.citations.length === 0) wrong.push('no citation');
  return wrong;
}
