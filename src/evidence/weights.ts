import type { Feature } from './features.ts';
import type { Clue } from './verdict.ts';

// Written by benchmarks/fit-weights.ts from the fit plans of the bank, and reproduced by a test: not to be changed by hand.
// Behind each number: the least and the most it was when one plan was left out.

/** What each feature of a candidate counts in the ranking. */
export const RANKING: Readonly<Record<Feature, number>> = {
  inSentence: 2.04, // 1.94 to 2.23
  inSetting: 4.31, // 4.05 to 4.54
  inFrame: 1.12, // 1.03 to 1.47
  match: 1.34, // 1.25 to 1.43
  pairs: 0.32, // 0.11 to 0.43
  value: 1.32, // 1.26 to 1.39
  valueAsked: 0.97, // 0.89 to 1.05
  valueFit: 1.07, // 0.97 to 1.19
  context: 1.46, // 1.38 to 1.60
  speaks: 0.48, // 0.26 to 0.60
  ofDay: 1.94, // 1.84 to 2.09
  ahead: 2.92, // 2.60 to 3.18
  newest: 1.6, // 1.50 to 1.69
  newestAsked: 2.32, // 2.20 to 2.50
  ofBody: 1.1, // 1.00 to 1.19
  denies: 1.2, // 1.02 to 1.32
  otherYear: -0.75, // -1.09 to -0.32
  onlyAsked: -1.12, // -1.23 to -0.82
  replaced: -1.58, // -1.81 to -1.42
  notDecided: -0.74, // -1.05 to -0.51
  deniedValue: -1.25, // -1.30 to -0.96
  spokenBefore: 3.9, // 3.67 to 4.43
  besideShown: 0.71, // 0.64 to 0.86
};

/** What each clue counts in the verdict. */
export const VERDICT: Readonly<Record<Clue, number>> = {
  always: -2.52, // -2.62 to -2.31
  share: 1.57, // 1.44 to 1.70
  margin: 0.35, // 0.28 to 0.43
  wantsName: -0.63, // -0.72 to -0.50
  wantsDate: -0.36, // -0.41 to -0.34
  wantsValue: -0.39, // -0.49 to -0.28
  wantsDecision: -0.61, // -0.71 to -0.44
  wantsReason: 0.28, // 0.22 to 0.46
  bare: 0.21, // 0.11 to 0.38
  complete: 0.75, // 0.67 to 0.87
  leans: -0.32, // -0.46 to -0.13
  inSentence: -0.16, // -0.44 to 0.04
  inSetting: 1.07, // 0.88 to 1.19
  inFrame: 0.15, // 0.03 to 0.24
  match: 0.07, // -0.00 to 0.20
  pairs: 0.61, // 0.45 to 0.67
  value: 0.25, // 0.15 to 0.34
  valueAsked: -0.1, // -0.18 to -0.03
  valueFit: 0.39, // 0.28 to 0.52
  context: 0.1, // -0.06 to 0.24
  speaks: 0.13, // 0.03 to 0.29
  ofDay: -0.33, // -0.46 to -0.23
  ahead: -0.02, // -0.15 to 0.09
  newest: -0.42, // -0.44 to -0.38
  newestAsked: 0.31, // 0.24 to 0.41
  ofBody: 0.07, // -0.07 to 0.15
  denies: 0.68, // 0.60 to 0.78
  otherYear: -0.64, // -0.75 to -0.55
  onlyAsked: -0.17, // -0.20 to -0.13
  replaced: -0.2, // -0.22 to 0.00
  notDecided: -0.59, // -0.64 to -0.29
  deniedValue: -0.12, // -0.14 to -0.11
  spokenBefore: 0.32, // 0.14 to 0.53
  besideShown: 0.15, // -0.00 to 0.26
};
