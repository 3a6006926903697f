import { type Corpus, passageKey } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import type { Plan } from '../domain/plan.ts';
import { earliestDay, hasYear } from '../domain/reduced-date.ts';
import type { Statement } from '../domain/statement.ts';

/** From which day a paper was known, YYYY-MM-DD; null where nothing in it tells. */
export type KnownFrom = ReadonlyMap<string, string | null>;

/**
 * From which day each paper could be known: one with a stated date from its first day; one whose date is inferred from the
 * later of that and the last event that its own text dates as past; an undated one from that event alone. What is inferred
 * is never before the plan began. docs/decisions/0034 tells why.
 */
function knownFrom(
  documents: readonly Document[],
  statements: readonly Statement[],
  plan: Pick<Plan, 'from'> | null,
): KnownFrom {
  const unsure = new Set(documents.filter(({ date }) => date?.basis !== 'stated').map(({ id }) => id));
  const events = new Map<string, string>();
  for (const statement of statements) {
    if (statement.kind !== 'date' || !unsure.has(statement.document)) continue;
    const { date, direction } = statement.when;
    const day = direction === 'past' && hasYear(date) ? earliestDay(date) : null;
    if (day !== null && day > (events.get(statement.document) ?? '')) events.set(statement.document, day);
  }
  const began = plan?.from ? earliestDay(plan.from) : null;
  return new Map(
    documents.map(({ id, date }) => {
      const own = date ? earliestDay(date.date) : null;
      if (!unsure.has(id)) return [id, own];
      const inferred = later(own, events.get(id) ?? null);
      return [id, inferred === null ? null : later(inferred, began)];
    }),
  );
}

const known = new WeakMap<Corpus, KnownFrom>();

/** From which day each paper of a corpus was known, worked out once. */
export function knownFromOf(corpus: Corpus): KnownFrom {
  let days = known.get(corpus);
  if (!days) {
    const { documents, statements, held, plan } = corpus;
    const shown = statements.filter(({ document, paragraph }) => !held.has(passageKey(document, paragraph)));
    days = knownFrom(documents, shown, plan);
    known.set(corpus, days);
  }
  return days;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
