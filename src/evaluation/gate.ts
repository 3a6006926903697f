import type { Measures, Share } from './measures.ts';

/** The least that measures must reach, each from 0 to 1; what is left out is not asked for. */
export interface Floors {
  /** The share of all questions answered or refused rightly. */
  readonly accuracy?: number;
  /** The share of answers whose first citation supports them. */
  readonly citations?: number;
  readonly abstentionPrecision?: number;
  readonly abstentionRecall?: number;
}

/** Whether measures reach their floors, and a sentence for each that does not. */
export interface Gate {
  readonly passed: boolean;
  readonly failures: readonly string[];
}

/** Holds measures against floors. What could not be measured (no question was refused) fails no floor. Pure. */
export function gate(measures: Measures, floors: Floors): Gate {
  const reached: readonly (readonly [name: string, value: number | null, floor: number | undefined])[] = [
    ['accuracy', shareOf(measures.all), floors.accuracy],
    ['citation accuracy', shareOf(measures.citations), floors.citations],
    ['abstention precision', measures.abstentionPrecision, floors.abstentionPrecision],
    ['abstention recall', measures.abstentionRecall, floors.abstentionRecall],
  ];
  const failures = reached.flatMap(([name, value, floor]) =>
    value !== null && floor !== undefined && value < floor
      ? [`The ${name} on the judged questions is ${percent(value)}, below the ${percent(floor)} asked for.`]
      : [],
  );
  return { passed: failures.length === 0, failures };
}

/** A share as a number from 0 to 1; null of nothing. */
export function shareOf({ right, of }: Share): number | null {
  return of === 0 ? null : right / of;
}

/** A number from 0 to 1 as a percentage: "95.2 %". */
export function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
