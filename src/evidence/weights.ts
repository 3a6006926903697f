import type { Feature } from './features.ts';
import type { Clue } from './verdict.ts';

// Written by benchmarks/fit-weights.ts from the fit plans of the bank, and reproduced by a test: not to be changed by hand.
// Behind each number: the least and the most it was when one plan was left out.

/** What each feature of a candidate counts in the ranking. */
export const RANKING: Readonly<Record<Feature, number>> = {
  inSentence: 1.96, // 1.86 to 2.14
  inSetting: 4.23, // 3.96 to 4.46
  inFrame: 1.1, // 1.01 to 1.45
  match: 1.38, // 1.31 to 1.47
  pairs: 0.33, // 0.15 to 0.43
  value: 0.96, // 0.90 to 1.05
  valueAsked: 0.65, // 0.55 to 0.75
  valueFit: 1.91, // 1.76 to 2.03
  context: 1.47, // 1.40 to 1.60
  speaks: 0.49, // 0.28 to 0.64
  ofDay: 2.01, // 1.90 to 2.19
  ahead: 2.95, // 2.65 to 3.21
  newest: 1.62, // 1.52 to 1.71
  newestAsked: 2.21, // 2.09 to 2.39
  ofBody: 1.16, // 1.07 to 1.24
  denies: 1.17, // 0.98 to 1.29
  otherYear: -0.81, // -1.19 to -0.34
  onlyAsked: -1.15, // -1.28 to -0.87
  replaced: -1.61, // -1.83 to -1.44
  notDecided: -0.79, // -1.11 to -0.55
  deniedValue: -1.01, // -1.13 to -0.78
  spokenBefore: 3.93, // 3.73 to 4.20
  besideShown: 0.6, // 0.49 to 0.68
};

/** What each clue counts in the verdict. */
export const VERDICT: Readonly<Record<Clue, number>> = {
  always: -2.58, // -2.65 to -2.37
  share: 1.58, // 1.45 to 1.66
  margin: 0.39, // 0.35 to 0.49
  wantsName: -0.76, // -0.84 to -0.67
  wantsDate: -0.37, // -0.46 to -0.34
  wantsValue: -0.4, // -0.47 to -0.30
  wantsDecision: -0.59, // -0.70 to -0.47
  wantsReason: 0.31, // 0.22 to 0.48
  bare: 0.16, // 0.04 to 0.35
  complete: 0.76, // 0.67 to 0.83
  leans: -0.15, // -0.30 to 0.07
  inSentence: -0.27, // -0.64 to -0.04
  inSetting: 0.9, // 0.70 to 1.02
  inFrame: 0.02, // -0.10 to 0.15
  match: 0.17, // 0.04 to 0.26
  pairs: 0.53, // 0.36 to 0.61
  value: 0.33, // 0.26 to 0.43
  valueAsked: -0.03, // -0.10 to 0.05
  valueFit: 0.2, // 0.09 to 0.40
  context: 0.22, // 0.09 to 0.33
  speaks: 0.14, // 0.13 to 0.31
  ofDay: -0.2, // -0.28 to -0.14
  ahead: -0.16, // -0.31 to -0.06
  newest: -0.39, // -0.46 to -0.37
  newestAsked: 0.34, // 0.30 to 0.39
  ofBody: 0.18, // 0.09 to 0.25
  denies: 0.64, // 0.59 to 0.80
  otherYear: -0.54, // -0.72 to -0.47
  onlyAsked: -0.18, // -0.21 to -0.15
  replaced: 0.0, // -0.20 to 0.00
  notDecided: -0.6, // -0.65 to -0.29
  deniedValue: -0.06, // -0.13 to 0.03
  spokenBefore: -0.14, // -0.34 to 0.12
  besideShown: 0.51, // 0.26 to 0.61
};
