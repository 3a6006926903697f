import { enteredWithChanges } from '../digest/entered-with-changes.ts';
import type { Entered } from '../digest/entry-keys.ts';
import { dayOfInstant } from '../digest/news-context.ts';
import type { Document } from '../domain/document.ts';
import { earliestDay, formatDate, isReducedDate, latestDay } from '../domain/reduced-date.ts';

/** When papers entered the folder, and a sentence that says how that is known. */
export interface NewsBasis {
  readonly entered: Entered;
  readonly words: string;
}

/**
 * When papers entered, as far as their headers tell: the day a paper was retrieved, else the last day its date can mean,
 * the first of them that is not after the as-of day. A paper without either counts as there from the start, since nobody
 * can say that it is new. Paragraphs enter with their paper.
 */
export function basisOfHeaders(asOf: string): NewsBasis {
  const at = (document: Document): number | null => {
    const day = dayOfEntry(document, asOf);
    return day === null ? null : Date.parse(`${day}T12:00:00Z`);
  };
  return {
    entered: { document: at, passage: at, isDayUnknown: (document) => !saysDay(document, asOf) },
    words:
      'New is judged by the papers’ own headers, the day of retrieval or else the paper’s date; papers without either count as there from the start.',
  };
}

/** Whether the day of entry is one that the header gives: no last day of a month, and none of a date that was inferred. */
function saysDay(document: Document, asOf: string): boolean {
  const { source, date } = document;
  const day = dayOfEntry(document, asOf);
  return day !== null && (day === source?.retrieved || (date?.basis !== 'inferred' && day === date?.date));
}

function dayOfEntry({ source, date }: Document, asOf: string): string | null {
  const retrieved = source?.retrieved ?? null;
  const days = [
    retrieved !== null && isReducedDate(retrieved) ? latestDay(retrieved) : null,
    date && latestDay(date.date),
    date && earliestDay(date.date),
  ];
  return days.find((day) => day !== null && day <= asOf) ?? null;
}

/** When papers entered by the record of the bot that runs here, read without its lock; null where there is none. */
export async function basisOfStore(directory: string): Promise<NewsBasis | null> {
  // The store's driver is native code, which no other command of this kind needs.
  const { openForReading } = await import('../store/reading-store.ts');
  const store = await openForReading(directory);
  if (!store) return null;
  try {
    const recorded = await store.entries.all();
    const times = [...recorded.values()].filter((at) => at !== null);
    if (recorded.size === 0) return null;
    const history = { changes: await store.papers.changes(), rewordings: await store.papers.rewordings() };
    const latest = times.reduce((a, b) => Math.max(a, b), 0);
    const newest =
      latest === 0
        ? 'nothing has entered since its first record'
        : `the latest entry is of ${formatDate(dayOfInstant(latest))}`;
    return {
      entered: enteredWithChanges(recorded, history),
      words: `New is judged by when the bot here first saw a paper or paragraph; ${newest}.`,
    };
  } finally {
    await store.close();
  }
}
