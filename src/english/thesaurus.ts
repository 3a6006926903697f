import { A_2 } from './ask-and-say/a-2.ts';
import { B_1 } from './ask-and-say/b-1.ts';
import { B_2 } from './ask-and-say/b-2.ts';
import { C_1 } from './ask-and-say/c-1.ts';
import { C_2 } from './ask-and-say/c-2.ts';
import { C_3 } from './ask-and-say/c-3.ts';
import { C_4 } from './ask-and-say/c-4.ts';
import { D_1 } from './ask-and-say/d-1.ts';
import { D_2 } from './ask-and-say/d-2.ts';
import { E_1 } from './ask-and-say/e-1.ts';
import { E_2 } from './ask-and-say/e-2.ts';
import { F_1 } from './ask-and-say/f-1.ts';
import { F_2 } from './ask-and-say/f-2.ts';
import { G_1 } from './ask-and-say/g-1.ts';
import { G_2 } from './ask-and-say/g-2.ts';
import { H_1 } from './ask-and-say/h-1.ts';
import { H_2 } from './ask-and-say/h-2.ts';
import { I_1 } from './ask-and-say/i-1.ts';
import { I_J } from './ask-and-say/i-j.ts';
import { K } from './ask-and-say/k.ts';
import { L_1 } from './ask-and-say/l-1.ts';
import { L_2 } from './ask-and-say/l-2.ts';
import { M_1 } from './ask-and-say/m-1.ts';
import { M_2 } from './ask-and-say/m-2.ts';
import { N_1 } from './ask-and-say/n-1.ts';
import { N_2 } from './ask-and-say/n-2.ts';
import { NUMBERS_A_1 } from './ask-and-say/numbers-a-1.ts';
import { O_1 } from './ask-and-say/o-1.ts';
import { O_2 } from './ask-and-say/o-2.ts';
import { P_1 } from './ask-and-say/p-1.ts';
import { P_2 } from './ask-and-say/p-2.ts';
import { P_3 } from './ask-and-say/p-3.ts';
import { Q } from './ask-and-say/q.ts';
import { R_1 } from './ask-and-say/r-1.ts';
import { R_2 } from './ask-and-say/r-2.ts';
import { S_1 } from './ask-and-say/s-1.ts';
import { S_2 } from './ask-and-say/s-2.ts';
import { S_3 } from './ask-and-say/s-3.ts';
import { S_4 } from './ask-and-say/s-4.ts';
import { T_1 } from './ask-and-say/t-1.ts';
import { T_2 } from './ask-and-say/t-2.ts';
import { T_3 } from './ask-and-say/t-3.ts';
import { U } from './ask-and-say/u.ts';
import { V } from './ask-and-say/v.ts';
import { W_1 } from './ask-and-say/w-1.ts';
import { W_Z } from './ask-and-say/w-z.ts';

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
export const SAYINGS: readonly Saying[] = [
  NUMBERS_A_1,
  A_2,
  B_1,
  B_2,
  C_1,
  C_2,
  C_3,
  C_4,
  D_1,
  D_2,
  E_1,
  E_2,
  F_1,
  F_2,
  G_1,
  G_2,
  H_1,
  H_2,
  I_1,
  I_J,
  K,
  L_1,
  L_2,
  M_1,
  M_2,
  N_1,
  N_2,
  O_1,
  O_2,
  P_1,
  P_2,
  P_3,
  Q,
  R_1,
  R_2,
  S_1,
  S_2,
  S_3,
  S_4,
  T_1,
  T_2,
  T_3,
  U,
  V,
  W_1,
  W_Z,
].flatMap((lines) => lines.trim().split('\n').map(readLine));

function readLine(line: string): Saying {
  const colon = line.indexOf(': ');
  const [same = '', near = ''] = line.slice(colon + 2).split('; ');
  return { asked: line.slice(0, colon), same: listed(same), near: listed(near) };
}

function listed(words: string): string[] {
  return words.split(', ').filter((word) => word !== '');
}
