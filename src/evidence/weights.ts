import type { Feature } from './features.ts';
import type { Clue } from './verdict.ts';

// Written by benchmarks/fit-weights.ts from the fit plans of the bank, and reproduced by a test: not to be changed by hand.
// Behind each number: the least and the most it was when one plan was left out.

/** What each feature of a candidate counts in the ranking. */
export const RANKING: Readonly<Record<Feature, number>> = {
  inSentence: 1.81, // 1.70 to 2.03
  inSetting: 4.65, // 4.45 to 4.89
  inFrame: 1.72, // 1.59 to 1.92
  match: 1.83, // 1.76 to 1.94
  names: 0.03, // 0.00 to 0.21
  pairs: 0.4, // 0.10 to 0.56
  value: 1.94, // 1.89 to 2.01
  valueNear: 0.79, // 0.56 to 1.03
  ofDay: 2.26, // 2.17 to 2.46
  ahead: 2.96, // 2.67 to 3.17
  newest: 1.57, // 1.47 to 1.66
  newestAsked: 2.03, // 1.94 to 2.23
  ofBody: 0.76, // 0.65 to 0.91
  proposed: 0.66, // 0.59 to 0.73
  rowOfValues: 0.56, // 0.41 to 0.82
  denies: 1.22, // 1.04 to 1.34
  missing: 0.0, // 0.00 to 0.00
  otherYear: -0.51, // -0.78 to -0.24
  onlyAsked: -1.27, // -1.30 to -0.94
  replaced: -1.47, // -1.75 to -1.09
  notDecided: -2.1, // -2.25 to -1.78
  short: -0.26, // -0.35 to -0.18
};

/** What each clue counts in the verdict. */
export const VERDICT: Readonly<Record<Clue, number>> = {
  always: -1.23, // -1.37 to -1.17
  share: 1.37, // 1.18 to 1.57
  margin: 0.54, // 0.47 to 0.79
  inSentence: -0.6, // -0.73 to -0.43
  inSetting: 0.43, // 0.22 to 0.54
  names: -0.33, // -0.39 to -0.26
  missing: -0.36, // -0.40 to -0.25
  value: -0.03, // -0.07 to 0.06
  valueNear: 0.37, // 0.26 to 0.47
  pairs: 0.48, // 0.31 to 0.56
  ofDay: 0.21, // 0.10 to 0.30
  otherYear: -0.16, // -0.27 to 0.03
  proposed: 0.23, // 0.16 to 0.27
  otherProposed: 0.34, // 0.25 to 0.53
};
