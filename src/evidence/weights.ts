import type { Feature } from './features.ts';
import type { Clue } from './verdict.ts';

// Written by benchmarks/fit-weights.ts from the fit plans of the bank, and reproduced by a test: not to be changed by hand.
// Behind each number: the least and the most it was when one plan was left out.

/** What each feature of a candidate counts in the ranking. */
export const RANKING: Readonly<Record<Feature, number>> = {
  inSentence: 2.09, // 1.99 to 2.25
  inSetting: 4.16, // 3.91 to 4.42
  inFrame: 1.11, // 1.02 to 1.46
  match: 1.39, // 1.33 to 1.50
  pairs: 0.34, // 0.14 to 0.46
  value: 1.28, // 1.22 to 1.33
  valueAsked: 0.97, // 0.88 to 1.07
  valueFit: 1.18, // 1.08 to 1.27
  context: 1.4, // 1.34 to 1.54
  speaks: 0.46, // 0.24 to 0.58
  ofDay: 2.07, // 1.97 to 2.22
  ahead: 2.41, // 2.21 to 2.63
  newest: 1.49, // 1.40 to 1.59
  newestAsked: 2.37, // 2.24 to 2.52
  ofBody: 1.13, // 1.01 to 1.23
  denies: 1.22, // 1.06 to 1.34
  otherYear: -0.91, // -1.31 to -0.44
  onlyAsked: -1.06, // -1.13 to -0.78
  replaced: -1.73, // -1.82 to -1.57
  notDecided: -0.59, // -1.05 to -0.35
  deniedValue: -1.23, // -1.28 to -0.90
  spokenBefore: 3.72, // 3.46 to 4.14
  besideShown: 0.81, // 0.75 to 0.94
};

/** What each clue counts in the verdict. */
export const VERDICT: Readonly<Record<Clue, number>> = {
  always: -2.47, // -2.59 to -2.33
  share: 1.65, // 1.47 to 1.75
  margin: 0.32, // 0.23 to 0.44
  wantsName: -0.53, // -0.59 to -0.43
  wantsDate: -0.41, // -0.47 to -0.37
  wantsValue: -0.42, // -0.49 to -0.33
  wantsDecision: -0.63, // -0.72 to -0.51
  wantsReason: 0.34, // 0.22 to 0.44
  bare: 0.15, // 0.05 to 0.37
  complete: 0.65, // 0.60 to 0.76
  leans: -0.42, // -0.48 to -0.16
  inSentence: -0.16, // -0.45 to -0.01
  inSetting: 1.03, // 0.86 to 1.12
  inFrame: 0.2, // 0.10 to 0.31
  match: 0.03, // -0.12 to 0.19
  pairs: 0.6, // 0.52 to 0.68
  value: 0.28, // 0.20 to 0.39
  valueAsked: -0.13, // -0.19 to -0.05
  valueFit: 0.38, // 0.28 to 0.53
  context: -0.04, // -0.23 to 0.02
  speaks: 0.15, // 0.03 to 0.32
  ofDay: -0.28, // -0.38 to -0.15
  ahead: -0.02, // -0.27 to 0.11
  newest: -0.24, // -0.30 to -0.21
  newestAsked: 0.35, // 0.29 to 0.41
  ofBody: 0.09, // -0.04 to 0.15
  denies: 0.75, // 0.68 to 0.82
  otherYear: -0.42, // -0.67 to -0.37
  onlyAsked: -0.22, // -0.32 to -0.19
  replaced: 0.0, // -0.20 to 0.00
  notDecided: -0.6, // -0.66 to -0.29
  deniedValue: -0.13, // -0.25 to -0.12
  spokenBefore: 0.35, // 0.01 to 0.53
  besideShown: 0.15, // -0.04 to 0.42
};
