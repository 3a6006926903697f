import type { JudgedAnswer } from '../../src/evaluation/judged-answer.ts';
import type { Part } from '../../src/evaluation/split.ts';
import type { AskedVersion, Judgement } from './ask-version.ts';

/** What an answer that changed has become. In the order of how much it matters to whoever reads the list. */
export const MOVES = ['loss', 'win', 'harm', 'wording'] as const;

/** One of the moves. */
export type Move = (typeof MOVES)[number];

/** An answer that is not the same in both versions. */
export interface Change {
  readonly set: string;
  readonly part: Part;
  /** `loss`: right before, wrong now; `win`: the other way; `harm`: wrong in both, refused in one; `wording`: as right as before. */
  readonly move: Move;
  readonly before: Judgement;
  readonly after: Judgement;
}

/** How a version does on some questions, as counts. */
export interface Standing {
  readonly asked: number;
  readonly right: number;
  readonly wrongAnswers: number;
  readonly wrongRefusals: number;
}

/** The changed answers of a set. */
export function changesOf(set: string, part: Part, before: AskedVersion, after: AskedVersion): Change[] {
  const turns = before.turns && after.turns ? pairs(before.turns, after.turns) : [];
  return [...pairs(before.questions, after.questions), ...turns]
    .filter(([a, b]) => shownOf(a.answer) !== shownOf(b.answer))
    .map(([a, b]) => ({ set, part, move: moveOf(a, b), before: a, after: b }));
}

/** Losses and wins first, then harms that changed, then words; each in the order of the sets. */
export function inOrder(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => MOVES.indexOf(a.move) - MOVES.indexOf(b.move));
}

/** How a version does on what it was asked. */
export function standingOf(judged: readonly Judgement[]): Standing {
  const wrong = judged.filter((one) => one.wrong.length > 0);
  return {
    asked: judged.length,
    right: judged.length - wrong.length,
    wrongAnswers: wrong.filter(({ answer }) => answer.answered).length,
    wrongRefusals: wrong.filter(({ answer, answerable }) => !answer.answered && answerable !== false).length,
  };
}

function pairs(before: readonly Judgement[], after: readonly Judgement[]): [Judgement, Judgement][] {
  const now = new Map(after.map((one) => [one.id, one]));
  return before.flatMap((one): [Judgement, Judgement][] => {
    const other = now.get(one.id);
    return other ? [[one, other]] : [];
  });
}

function moveOf(before: Judgement, after: Judgement): Move {
  const [was, is] = [before.wrong.length === 0, after.wrong.length === 0];
  if (was !== is) return was ? 'loss' : 'win';
  return !is && before.answer.answered !== after.answer.answered ? 'harm' : 'wording';
}

/** What an asker sees first of an answer: a change elsewhere is none. */
function shownOf({ kind, headline, lead, entries, citations, nearest }: JudgedAnswer): string {
  const first = [...citations, ...nearest].slice(0, 5).map(({ quote, document }) => [document.id, quote]);
  return JSON.stringify([kind, lead ?? null, headline, entries ?? [], first]);
}
