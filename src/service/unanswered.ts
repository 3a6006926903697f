import type { AskedQuestion, Questions, Remark } from '../store/questions.ts';
import type { StoredVerdict, VerdictReason, Verdicts } from '../store/verdicts.ts';

/** A question that the papers did not answer when it was last asked, or whose answer did not help somebody. */
export interface Unanswered {
  /** As it was last asked. */
  readonly question: string;
  /** The kind of the last answer: `not-found`, or `found` where that did not help. */
  readonly kind: string;
  readonly intent: string;
  readonly times: number;
  /** When it was last asked, in ms since 1970. */
  readonly lastAt: number;
  /** How many people gave which reason; `none` gave none. */
  readonly unhelpful: ReadonlyMap<VerdictReason | 'none', number>;
  readonly remarks: readonly string[];
}

/** What a store holds of questions and of what people said of their answers. */
export interface Asked {
  /** Newest first. */
  readonly questions: readonly AskedQuestion[];
  readonly unhelpful: readonly Pick<StoredVerdict, 'answerId' | 'reason'>[];
  readonly remarks: readonly Remark[];
}

/** The most of each that is read: the newest. */
const READ = 20_000;

/** Reads what was asked, and said of answers since an instant (ms since 1970). */
export async function readAsked(
  { questions, verdicts }: { readonly questions: Questions; readonly verdicts: Verdicts },
  since: number,
): Promise<Asked> {
  const [asked, unhelpful, remarks] = await Promise.all([
    questions.list(READ),
    verdicts.unhelpful(since),
    questions.remarks(READ),
  ]);
  return { questions: asked.filter(({ at }) => at >= since), unhelpful, remarks };
}

/**
 * What was not answered: of one wording the last answer counts, since a paper may have come meanwhile. An answer that asked
 * back, and a text that was no question, are none. Those asked most often first, then the latest.
 */
export function unansweredOf({ questions, unhelpful, remarks }: Asked): readonly Unanswered[] {
  const groups = new Map<string, AskedQuestion[]>();
  for (const asked of questions) {
    const key = asked.question
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    groups.set(key, [...(groups.get(key) ?? []), asked]);
  }
  return [...groups.values()]
    .flatMap((group) => unansweredIn(group, unhelpful, remarks) ?? [])
    .sort((a, b) => b.times - a.times || b.lastAt - a.lastAt);
}

function unansweredIn(
  group: readonly AskedQuestion[],
  unhelpful: Asked['unhelpful'],
  remarks: Asked['remarks'],
): Unanswered | null {
  const [last] = group;
  if (last === undefined) return null;
  const ids = new Set(group.map(({ answerId }) => answerId));
  const verdicts = unhelpful.filter(({ answerId }) => ids.has(answerId));
  if (last.kind !== 'not-found' && verdicts.length === 0) return null;
  const reasons = new Map<VerdictReason | 'none', number>();
  for (const { reason } of verdicts) reasons.set(reason ?? 'none', (reasons.get(reason ?? 'none') ?? 0) + 1);
  const said = remarks.filter(({ answerId }) => ids.has(answerId)).map(({ words }) => words);
  const { question, kind, intent, at } = last;
  return { question, kind, intent, times: group.length, lastAt: at, unhelpful: reasons, remarks: [...new Set(said)] };
}
