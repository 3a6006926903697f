import { z } from 'zod';
import type { KnowledgeKeeper } from './knowledge-keeper.ts';
import { type ReportWords, reloadWords } from './reload-words.ts';

/** What a process is told with `reload`. */
const request = z.strictObject({ remove: z.boolean(), gone: z.array(z.string()).optional() });

export type ReloadTold = z.input<typeof request>;

const outcome = z.strictObject({
  kind: z.enum(['done', 'refused']),
  headline: z.string(),
  parts: z.array(z.strictObject({ title: z.string(), lines: z.array(z.string()) })),
});

/** What came of it, in words for the terminal. */
export type ReloadOutcome = ReportWords & { readonly kind: 'done' | 'refused' };

/** Reloads as a command of this machine asks, and says what came of it. */
export async function reloadAsTold(
  keeper: Pick<KnowledgeKeeper, 'reload'>,
  told: unknown,
  timeZone: string,
): Promise<ReloadOutcome> {
  const { remove, gone = [] } = request.parse(told);
  const report = await keeper.reload({ by: null, remove, gone });
  return { kind: report.kind, ...reloadWords(report, { id: null, timeZone }) };
}

/** The answer of a process, as another process reads it. */
export function readOutcome(said: unknown): ReloadOutcome {
  return outcome.parse(said);
}
