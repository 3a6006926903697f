import { A } from './ask-and-say/a.ts';
import { B } from './ask-and-say/b.ts';
import { C } from './ask-and-say/c.ts';
import { D } from './ask-and-say/d.ts';
import { E_F } from './ask-and-say/e-f.ts';
import { G_H } from './ask-and-say/g-h.ts';
import { I_K } from './ask-and-say/i-k.ts';
import { L } from './ask-and-say/l.ts';
import { M_N } from './ask-and-say/m-n.ts';
import { O_P } from './ask-and-say/o-p.ts';
import { P_Q } from './ask-and-say/p-q.ts';
import { R } from './ask-and-say/r.ts';
import { S_1 } from './ask-and-say/s-1.ts';
import { S_2 } from './ask-and-say/s-2.ts';
import { T } from './ask-and-say/t.ts';
import { U_Z } from './ask-and-say/u-z.ts';

/**
 * How people ask and how papers of health and councils say it: an everyday word or phrase, what says the same, and what is
 * only near it. Written with no plan, question or code in sight, by how the field speaks; one line an entry,
 * "asked: same, same; near, near".
 */
export interface Saying {
  readonly asked: string;
  readonly same: readonly string[];
  readonly near: readonly string[];
}

/** Every entry of the thesaurus. */
export const SAYINGS: readonly Saying[] = [A, B, C, D, E_F, G_H, I_K, L, M_N, O_P, P_Q, R, S_1, S_2, T, U_Z].flatMap(
  (lines) => lines.trim().split('\n').map(readLine),
);

function readLine(line: string): Saying {
  const colon = line.indexOf(': ');
  const [same = '', near = ''] = line.slice(colon + 2).split('; ');
  return { asked: line.slice(0, colon), same: listed(same), near: listed(near) };
}

function listed(words: string): string[] {
  return words.split(', ').filter((word) => word !== '');
}
