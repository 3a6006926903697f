import type { Feature } from './features.ts';
import type { Clue } from './verdict.ts';

// Written by benchmarks/fit-weights.ts from the fit plans of the bank, and reproduced by a test: not to be changed by hand.
// Behind each number: the least and the most it was when one plan was left out.

/** What each feature of a candidate counts in the ranking. */
export const RANKING: Readonly<Record<Feature, number>> = {
  inSentence: 1.84, // 1.73 to 2.07
  inSetting: 4.66, // 4.45 to 4.90
  inFrame: 1.72, // 1.59 to 1.89
  match: 1.81, // 1.75 to 1.93
  names: 0.02, // 0.00 to 0.20
  pairs: 0.41, // 0.11 to 0.57
  value: 1.95, // 1.90 to 2.03
  valueNear: 0.76, // 0.53 to 1.00
  ofDay: 2.26, // 2.17 to 2.46
  ahead: 3.0, // 2.67 to 3.22
  newest: 1.57, // 1.47 to 1.66
  newestAsked: 1.98, // 1.88 to 2.17
  ofBody: 0.74, // 0.63 to 0.87
  proposed: 0.61, // 0.56 to 0.71
  rowOfValues: 0.54, // 0.40 to 0.80
  denies: 1.23, // 1.05 to 1.35
  missing: 0.0, // 0.00 to 0.00
  otherYear: -0.5, // -0.77 to -0.23
  onlyAsked: -1.26, // -1.30 to -0.94
  replaced: -1.48, // -1.76 to -1.11
  notDecided: -2.1, // -2.25 to -1.78
  short: -0.25, // -0.33 to -0.17
};

/** What each clue counts in the verdict. */
export const VERDICT: Readonly<Record<Clue, number>> = {
  always: -1.18, // -1.35 to -1.11
  share: 1.38, // 1.23 to 1.54
  margin: 0.51, // 0.39 to 0.70
  inSentence: -0.62, // -0.70 to -0.45
  inSetting: 0.38, // 0.21 to 0.49
  names: -0.35, // -0.40 to -0.25
  missing: -0.35, // -0.41 to -0.27
  value: -0.04, // -0.10 to 0.05
  valueNear: 0.44, // 0.28 to 0.56
  pairs: 0.51, // 0.37 to 0.59
  ofDay: 0.21, // 0.11 to 0.31
  otherYear: -0.16, // -0.27 to 0.04
  proposed: 0.24, // 0.17 to 0.26
  otherProposed: 0.33, // 0.26 to 0.50
};
