import type { Feature } from './features.ts';
import type { Clue } from './verdict.ts';

// Written by benchmarks/fit-weights.ts from the fit plans of the bank, and reproduced by a test: not to be changed by hand.
// Behind each number: the least and the most it was when one plan was left out.

/** What each feature of a candidate counts in the ranking. */
export const RANKING: Readonly<Record<Feature, number>> = {
  inSentence: 2.07, // 1.97 to 2.23
  inSetting: 4.17, // 3.91 to 4.42
  inFrame: 1.1, // 1.01 to 1.44
  match: 1.38, // 1.32 to 1.49
  pairs: 0.37, // 0.17 to 0.50
  value: 1.27, // 1.22 to 1.33
  valueAsked: 0.96, // 0.88 to 1.05
  valueFit: 1.18, // 1.09 to 1.27
  context: 1.4, // 1.34 to 1.54
  speaks: 0.46, // 0.24 to 0.58
  ofDay: 2.07, // 1.96 to 2.22
  ahead: 2.41, // 2.21 to 2.63
  newest: 1.49, // 1.39 to 1.58
  newestAsked: 2.37, // 2.24 to 2.51
  ofBody: 1.13, // 1.01 to 1.23
  denies: 1.22, // 1.06 to 1.34
  otherYear: -0.91, // -1.31 to -0.44
  onlyAsked: -1.06, // -1.13 to -0.78
  replaced: -1.73, // -1.82 to -1.57
  notDecided: -0.59, // -1.05 to -0.35
  deniedValue: -1.23, // -1.28 to -0.90
  spokenBefore: 3.67, // 3.43 to 4.10
  besideShown: 0.85, // 0.76 to 0.95
};

/** What each clue counts in the verdict. */
export const VERDICT: Readonly<Record<Clue, number>> = {
  always: -2.48, // -2.60 to -2.35
  share: 1.63, // 1.47 to 1.73
  margin: 0.33, // 0.26 to 0.45
  wantsName: -0.51, // -0.59 to -0.42
  wantsDate: -0.4, // -0.46 to -0.36
  wantsValue: -0.44, // -0.49 to -0.36
  wantsDecision: -0.63, // -0.72 to -0.51
  wantsReason: 0.35, // 0.22 to 0.44
  bare: 0.15, // 0.05 to 0.36
  complete: 0.67, // 0.61 to 0.78
  leans: -0.4, // -0.55 to -0.26
  inSentence: -0.16, // -0.44 to -0.02
  inSetting: 1.06, // 0.88 to 1.13
  inFrame: 0.18, // 0.09 to 0.30
  match: 0.07, // -0.08 to 0.18
  pairs: 0.6, // 0.52 to 0.68
  value: 0.27, // 0.19 to 0.38
  valueAsked: -0.15, // -0.22 to -0.06
  valueFit: 0.41, // 0.32 to 0.56
  context: -0.08, // -0.22 to 0.01
  speaks: 0.15, // 0.03 to 0.32
  ofDay: -0.29, // -0.40 to -0.16
  ahead: -0.02, // -0.27 to 0.11
  newest: -0.25, // -0.30 to -0.21
  newestAsked: 0.36, // 0.30 to 0.42
  ofBody: 0.09, // -0.04 to 0.15
  denies: 0.76, // 0.68 to 0.85
  otherYear: -0.42, // -0.67 to -0.37
  onlyAsked: -0.23, // -0.32 to -0.19
  replaced: 0.0, // -0.20 to 0.00
  notDecided: -0.6, // -0.66 to -0.29
  deniedValue: -0.12, // -0.25 to -0.12
  spokenBefore: 0.17, // -0.04 to 0.39
  besideShown: 0.26, // 0.12 to 0.48
};
