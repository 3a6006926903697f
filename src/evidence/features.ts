import type { Query } from '../domain/query.ts';
import { latestDay } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import type { AskedTerm } from './asked-terms.ts';
import type { Candidate } from './candidates.ts';
import { type Lean, UPRIGHT } from './lean.ts';
import { lastDayOf } from './newer-first.ts';
import { type Wanted, wantedBy } from './want.ts';

/** What speaks for a candidate (1) or against it (-1); the fit keeps the sign. Each feature is from 0 to 1. */
export const FEATURES = {
  /** The weighted share of what is asked that stands in the sentence. */
  inSentence: 1,
  /** The same in the passage, the headings and lead-in above it, its paper's title, body and date. */
  inSetting: 1,
  /** The same in the headings and lead-in alone. */
  inFrame: 1,
  /** How well its passage matches by its words, beside the best. */
  match: 1,
  /** The share of words side by side in the question that stand close together in the sentence. */
  pairs: 1,
  /** Whether the kind of thing that is wanted stands in the sentence; half for a kind less likely wanted. */
  value: 1,
  /** The same, where the question opens by asking for it. */
  valueAsked: 1,
  /** How well it is of the kind: the noun that is counted stands behind the number, the name is a person's. */
  valueFit: 1,
  /** How well its passage matches by its words and those around it, beside the best. */
  context: 1,
  /** Whether who is asked about is the one who speaks, where what somebody said is wanted. */
  speaks: 1,
  /** Whether its passage or its paper is of the day asked about; half where none was asked. */
  ofDay: 1,
  /** Whether it gives a date after the day asked on, where the next one is wanted. */
  ahead: 1,
  /** How new its paper is among those that speak of the matter. */
  newest: 1,
  /** The same, where the question asks for the latest word. */
  newestAsked: 1,
  /** Whether its paper is of the body asked about. */
  ofBody: 1,
  /** Whether it says no or not, where the question asks whether something is so. */
  denies: 1,
  /** Another year than the one asked about, and not that one. */
  otherYear: -1,
  /** A sentence that only reports a question, or a line of an agenda. */
  onlyAsked: -1,
  /** A paper that another one replaces. */
  replaced: -1,
  /** A motion, proposal or recommendation, where a decision is wanted. */
  notDecided: -1,
  /** A value that is denied: "not in July as announced". */
  deniedValue: -1,
  /** In a conversation: the weighted share of what the questions before speak of that stands in its setting. */
  spokenBefore: 1,
  /** Whether its passage is one that the answer before showed, or is next to one. */
  besideShown: 1,
} as const;

/** The features that only a question of a conversation can have: what it leans on. */
export const LEANING: readonly Feature[] = ['spokenBefore', 'besideShown'];

/** The name of a feature. */
export type Feature = keyof typeof FEATURES;

/** What speaks for a candidate, each from 0 to 1. */
export type Features = Readonly<Record<Feature, number>>;

/** What is the same for all candidates of a question. */
export interface Scene {
  readonly query: Query;
  readonly terms: readonly AskedTerm[];
  readonly wanted: Wanted;
  readonly view: View;
  readonly lean: Lean;
  /** Whether the latest word is asked for. */
  readonly latest: boolean;
  /** The years that the question names, as written with four digits. */
  readonly years: readonly string[];
  /** Where each paper stands among those that speak of the matter: 0 the oldest, 1 the newest. */
  readonly age: ReadonlyMap<string, number>;
}

const CURRENT =
  /\b(?:now|current(?:ly)?|latest|today|these days|at the moment|still|yet|so far|new(?:est)?|recent(?:ly)?|next)\b/i;

/** Sets the scene of a question. */
export function sceneOf(
  query: Query,
  terms: readonly AskedTerm[],
  view: View,
  candidates: readonly Pick<Candidate, 'document'>[],
  lean: Lean = UPRIGHT,
): Scene {
  // A paper of another matter must not make those of this one older or newer.
  const documents = [...new Set(candidates.map(({ document }) => document))];
  const days = [...new Set(documents.map(lastDayOf))].sort();
  const place = (day: string): number => (days.length < 2 ? 1 : days.indexOf(day) / (days.length - 1));
  return {
    query,
    terms,
    wanted: wantedBy(query),
    view,
    lean,
    latest: query.intent === 'status' || query.towards !== null || CURRENT.test(query.text),
    years: [...new Set([...query.text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year))],
    age: new Map(documents.map((document) => [document.id, place(lastDayOf(document))])),
  };
}

/** Whether a reduced date may lie after the day asked on: some day of it does. */
export function isAhead(date: string, { asOf }: Query): boolean {
  return (latestDay(date) ?? '') > asOf;
}

/** The features as numbers, in the order of `FEATURES`. */
export function asVector(features: Features): number[] {
  return (Object.keys(FEATURES) as Feature[]).map((name) => features[name]);
}
