import type { Feature } from './features.ts';
import type { Clue } from './verdict.ts';

// Written by benchmarks/fit-weights.ts from the fit plans of the bank, and reproduced by a test: not to be changed by hand.
// Behind each number: the least and the most it was when one plan was left out.

/** What each feature of a candidate counts in the ranking. */
export const RANKING: Readonly<Record<Feature, number>> = {
  inSentence: 1.96, // 1.86 to 2.14
  inSetting: 4.21, // 3.94 to 4.44
  inFrame: 1.1, // 1.01 to 1.46
  match: 1.38, // 1.31 to 1.47
  pairs: 0.34, // 0.16 to 0.44
  value: 0.92, // 0.86 to 1.00
  valueAsked: 0.66, // 0.56 to 0.75
  valueFit: 1.99, // 1.85 to 2.11
  context: 1.46, // 1.39 to 1.59
  speaks: 0.49, // 0.28 to 0.64
  ofDay: 2.02, // 1.91 to 2.20
  ahead: 2.95, // 2.65 to 3.21
  newest: 1.62, // 1.52 to 1.70
  newestAsked: 2.22, // 2.10 to 2.40
  ofBody: 1.16, // 1.08 to 1.24
  denies: 1.17, // 0.98 to 1.29
  otherYear: -0.81, // -1.19 to -0.34
  onlyAsked: -1.15, // -1.27 to -0.86
  replaced: -1.62, // -1.84 to -1.45
  notDecided: -0.78, // -1.10 to -0.54
  deniedValue: -1.01, // -1.13 to -0.78
};

/** What each clue counts in the verdict. */
export const VERDICT: Readonly<Record<Clue, number>> = {
  always: -2.52, // -2.59 to -2.38
  share: 1.6, // 1.46 to 1.67
  margin: 0.36, // 0.34 to 0.50
  wantsName: -0.69, // -0.76 to -0.59
  wantsDate: -0.38, // -0.48 to -0.33
  wantsValue: -0.4, // -0.47 to -0.32
  wantsDecision: -0.6, // -0.70 to -0.48
  wantsReason: 0.31, // 0.22 to 0.46
  bare: 0.16, // 0.03 to 0.33
  complete: 0.76, // 0.66 to 0.83
  inSentence: -0.3, // -0.65 to -0.07
  inSetting: 0.91, // 0.65 to 1.04
  inFrame: -0.01, // -0.12 to 0.13
  match: 0.15, // 0.02 to 0.26
  pairs: 0.52, // 0.35 to 0.60
  value: 0.36, // 0.27 to 0.45
  valueAsked: -0.03, // -0.10 to 0.03
  valueFit: 0.16, // 0.05 to 0.40
  context: 0.21, // 0.13 to 0.29
  speaks: 0.14, // 0.13 to 0.30
  ofDay: -0.17, // -0.25 to -0.11
  ahead: -0.17, // -0.32 to -0.07
  newest: -0.41, // -0.49 to -0.39
  newestAsked: 0.36, // 0.32 to 0.41
  ofBody: 0.16, // 0.08 to 0.23
  denies: 0.64, // 0.53 to 0.75
  otherYear: -0.61, // -0.72 to -0.46
  onlyAsked: -0.18, // -0.21 to -0.15
  replaced: 0.0, // -0.20 to 0.00
  notDecided: -0.6, // -0.65 to -0.28
  deniedValue: -0.06, // -0.13 to 0.03
};
