import type { Feature } from './features.ts';
import type { Clue } from './verdict.ts';

// Written by benchmarks/fit-weights.ts from the fit plans of the bank, and reproduced by a test: not to be changed by hand.
// Behind each number: the least and the most it was when one plan was left out.

/** What each feature of a candidate counts in the ranking. */
export const RANKING: Readonly<Record<Feature, number>> = {
  inSentence: 2.04, // 1.94 to 2.23
  inSetting: 4.31, // 4.06 to 4.54
  inFrame: 1.13, // 1.03 to 1.48
  match: 1.33, // 1.25 to 1.43
  pairs: 0.32, // 0.11 to 0.44
  value: 1.32, // 1.26 to 1.38
  valueAsked: 0.97, // 0.89 to 1.05
  valueFit: 1.07, // 0.97 to 1.19
  context: 1.46, // 1.38 to 1.60
  speaks: 0.48, // 0.26 to 0.61
  ofDay: 1.99, // 1.89 to 2.13
  ahead: 2.92, // 2.60 to 3.18
  newest: 1.6, // 1.51 to 1.70
  newestAsked: 2.32, // 2.19 to 2.50
  ofBody: 1.09, // 1.00 to 1.18
  denies: 1.2, // 1.02 to 1.32
  otherYear: -0.83, // -1.19 to -0.39
  onlyAsked: -1.12, // -1.23 to -0.82
  replaced: -1.57, // -1.79 to -1.40
  notDecided: -0.74, // -1.05 to -0.51
  deniedValue: -1.25, // -1.31 to -0.96
  spokenBefore: 3.68, // 3.42 to 4.17
  besideShown: 0.89, // 0.81 to 1.04
};

/** What each clue counts in the verdict. */
export const VERDICT: Readonly<Record<Clue, number>> = {
  always: -2.53, // -2.65 to -2.34
  share: 1.56, // 1.41 to 1.69
  margin: 0.34, // 0.27 to 0.43
  wantsName: -0.64, // -0.73 to -0.51
  wantsDate: -0.37, // -0.43 to -0.33
  wantsValue: -0.4, // -0.49 to -0.29
  wantsDecision: -0.62, // -0.72 to -0.47
  wantsReason: 0.36, // 0.22 to 0.49
  bare: 0.21, // 0.11 to 0.40
  complete: 0.74, // 0.67 to 0.86
  leans: -0.25, // -0.37 to -0.14
  inSentence: -0.16, // -0.42 to 0.07
  inSetting: 1.1, // 0.85 to 1.20
  inFrame: 0.13, // 0.02 to 0.24
  match: 0.1, // 0.00 to 0.23
  pairs: 0.62, // 0.46 to 0.67
  value: 0.26, // 0.16 to 0.35
  valueAsked: -0.1, // -0.18 to -0.04
  valueFit: 0.4, // 0.28 to 0.53
  context: 0.1, // -0.04 to 0.23
  speaks: 0.13, // 0.04 to 0.29
  ofDay: -0.35, // -0.45 to -0.23
  ahead: -0.01, // -0.16 to 0.09
  newest: -0.43, // -0.44 to -0.38
  newestAsked: 0.31, // 0.25 to 0.43
  ofBody: 0.1, // -0.02 to 0.20
  denies: 0.67, // 0.59 to 0.78
  otherYear: -0.43, // -0.68 to -0.42
  onlyAsked: -0.17, // -0.20 to -0.14
  replaced: -0.2, // -0.22 to 0.00
  notDecided: -0.59, // -0.64 to -0.29
  deniedValue: -0.12, // -0.14 to -0.11
  spokenBefore: 0.16, // 0.01 to 0.34
  besideShown: 0.14, // -0.01 to 0.28
};
