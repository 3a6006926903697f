import { knownDate } from '../domain/date-phrase.ts';
import type { ReducedDate } from '../domain/reduced-date.ts';
import { FORCES, type Force } from '../domain/statement.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { BODY } from '../statements/decision-bodies.ts';
import type { Evidence } from './evidence.ts';

/** A body as a stop names it, with what tells it from others. */
export interface StopBody {
  readonly key: string;
  readonly name: string;
}

/** A meeting of another body that a paper tells of. */
export interface Reported {
  readonly body: StopBody;
  readonly date: ReducedDate;
  readonly evidence: Evidence;
  readonly forces: readonly Force[];
}

const NAMED = new RegExp(
  `(?:^|[^\\p{L}])(?:[Tt]he\\s+)?(${BODY}(?:\\s+(?:for|of)\\s+\\p{Lu}\\p{L}+(?:\\s+(?:and\\s+)?\\p{Lu}\\p{L}+){0,4})?)(?![\\p{L}-])`,
  'gu',
);
const ARTICLE = /^(?:the|this|our|at|on|by|to|of|and|report to|to the)\s+/i;
const MET = new RegExp(
  `\\b(?:met|considered|discussed|decided|resolved|heard|reviewed|supported|asked|required|did not|${FORCES.join('|')})\\b`,
  'i',
);

/** The bodies a sentence says did something on a full day that is past, the paper's own left out. */
export function reportedStops(evidence: Evidence, view: View): Reported[] {
  const { sentence, document } = evidence;
  if (!MET.test(sentence.text)) return [];
  const days = evidence.statements.flatMap((s) =>
    s.kind === 'date' && s.when.direction !== 'deadline' && /^\d{4}-\d\d-\d\d$/.test(knownDate(s.when))
      ? [{ at: s.when.start, day: knownDate(s.when) }]
      : [],
  );
  const [day] = days;
  if (!day || WOULD.test(sentence.text)) return [];
  const own = document.body && stopBody(document.body.name, view).key;
  return [...sentence.text.matchAll(NAMED)].flatMap((match) => {
    const name = (match[1] ?? '').replace(ARTICLE, '').replace(ARTICLE, '');
    // One capital word and a noun ("Town Council") may be anybody; a body that meets has a name of its own.
    if (name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length < 2) return [];
    const body = stopBody(name, view);
    if (body.key === own || isCoveredBy(body.name, document.body?.name ?? '')) return [];
    const nearest = days.reduce(
      (best, other) =>
        distance(other.at, sentence.start + match.index) < distance(best.at, sentence.start + match.index)
          ? other
          : best,
      day,
    );
    return [{ body, date: nearest.day, evidence, forces: forcesIn(sentence.text) }];
  });
}

const WOULD = /\b(?:would|will|is to|are to|due to|expected to|planned) (?:be |meet|consider|decide|take)/i;

function distance(a: number, b: number): number {
  return Math.abs(a - b);
}

function forcesIn(text: string): Force[] {
  return FORCES.filter((force) => new RegExp(`\\b${force}\\b`, 'i').test(text));
}

function isCoveredBy(name: string, own: string): boolean {
  const said = new Set(stems(own));
  return said.size > 0 && stems(name).every((stem) => said.has(stem));
}

/** A body by its name: the register's entry where one bears it, else the name itself. */
export function stopBody(name: string, view: View): StopBody {
  const plain = name.toLowerCase();
  const entry = view.registry.bodies.find(
    (body) => body.name.toLowerCase() === plain || body.aliases.some((alias) => alias.toLowerCase() === plain),
  );
  return entry ? { key: entry.id, name: entry.name } : { key: stems(name).sort().join(' '), name };
}
