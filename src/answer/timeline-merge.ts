import { lastDayOf } from '../evidence/newer-first.ts';
import { analyse } from '../search/terms.ts';
import { supportOf } from './support.ts';
import type { Entry } from './timeline-entries.ts';

/**
 * Entries that tell of one event become one that cites every paper that tells it: the newest paper's words stand, since
 * what was planned may by then have happened. `topic`: the stems of the matter, which all entries share.
 */
export function mergeEntries(entries: readonly Entry[], topic: ReadonlySet<string>): Entry[] {
  const merged: Entry[] = [];
  for (const entry of entries) {
    const at = merged.findIndex((other) => isSameEvent(other, entry, topic));
    const other = merged[at];
    if (other) merged[at] = join(other, entry);
    else merged.push(entry);
  }
  return merged;
}

function join(a: Entry, b: Entry): Entry {
  const [first, second] = ranksBefore(a, b) ? [a, b] : [b, a];
  return {
    ...first,
    weight: Math.max(a.weight, b.weight) + (a.evidence.document === b.evidence.document ? 0 : TWICE_TOLD),
    also: [...first.also, supportOf(second.evidence), ...second.also],
  };
}

/** What it adds to an entry that a second paper tells it too. */
const TWICE_TOLD = 0.15;

function ranksBefore(a: Entry, b: Entry): boolean {
  if (a.decision?.standing !== b.decision?.standing) return a.decision?.standing === 'own' || b.decision === null;
  const [left, right] = [lastDayOf(a.evidence.document), lastDayOf(b.evidence.document)];
  return left === right ? a.weight >= b.weight : left > right;
}

/** Shared words beside those of the matter that make two sentences of one day the same event; more for a vaguer date. */
const SHARED_ON_DAY = 1;
const SHARED_IN_MONTH = 2;

/** The share of words in common that makes two sentences the same. */
const ALIKE = 0.6;

function isSameEvent(a: Entry, b: Entry, topic: ReadonlySet<string>): boolean {
  if (a.evidence === b.evidence) return false;
  const [left, right] = [contentOf(a.words, topic), contentOf(b.words, topic)];
  const shared = [...left].filter((stem) => right.has(stem)).length;
  const alike = shared / Math.max(1, Math.min(left.size, right.size));
  if (a.day === '' || a.day !== b.day) return left.size > 3 && right.size > 3 && alike > 0.85 && isUndatedEcho(a, b);
  if (a.evidence.document === b.evidence.document) return a.manner === b.manner && alike >= ALIKE;
  if (a.manner === 'decided' || b.manner === 'decided') return a.manner === b.manner && alike >= ALIKE;
  if (a.manner === 'reported' || b.manner === 'reported') return alike >= ALIKE;
  return a.when === b.when && shared >= (/^\d{1,2} /.test(a.when) ? SHARED_ON_DAY : SHARED_IN_MONTH);
}

/** Whether one of two sentences is only a report and may repeat what an earlier paper said. */
function isUndatedEcho(a: Entry, b: Entry): boolean {
  return a.manner === 'reported' && b.manner === 'reported';
}

/** The stems of the words that tell one event of a matter from another: no small word, number, month or topic word. */
function contentOf(words: string, topic: ReadonlySet<string>): ReadonlySet<string> {
  const terms = analyse(words).filter(({ word, stop }) => !stop && !/\d/.test(word) && !MONTH.test(word));
  return new Set(terms.map(({ stem }) => stem).filter((stem) => !topic.has(stem)));
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|early|late|end|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
