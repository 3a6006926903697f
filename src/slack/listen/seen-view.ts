import type { View } from '../../search/view.ts';
import { type Clock, localDay } from '../../service/clock.ts';
import type { KnowledgeKeeper } from '../../service/knowledge-keeper.ts';
import type { Openness } from '../say/admission.ts';
import type { SlackMessage } from '../say/elements.ts';
import { busyMessage } from '../say/notices.ts';
import { type AdmitDependencies, admit, type Way } from './admit.ts';
import type { Turns } from './turns.ts';

/** What looking at the record takes. */
export interface SeeDependencies extends AdmitDependencies {
  readonly keeper: Pick<KnowledgeKeeper, 'served'>;
  readonly turns: Pick<Turns, 'work'>;
  readonly clock: Clock;
  readonly timeZone: string;
}

/** What whoever sent a request may see of the record, or why nothing, which is for them alone. */
export type Seen =
  | { readonly kind: 'view'; readonly view: View; readonly asOf: string }
  | { readonly kind: 'notice'; readonly message: SlackMessage };

/** The record as whoever sent a request may see it, as of a day (YYYY-MM-DD; today where null), when it is their turn. */
export async function seenView(
  dependencies: SeeDependencies,
  request: { readonly openness: Openness; readonly way: Way; readonly body: object; readonly asOf: string | null },
): Promise<Seen> {
  const { keeper, turns, clock, timeZone, metrics, logger } = dependencies;
  const admitted = await admit(dependencies, request);
  if (admitted.kind === 'notice') return admitted;
  if (!(await turns.work(request.body))) {
    metrics?.refused('busy');
    logger.warn('more asked than can be answered', { way: request.way });
    return { kind: 'notice', message: busyMessage() };
  }
  const asOf = request.asOf ?? localDay(clock.now(), timeZone);
  const ids = new Set(admitted.audiences);
  return { kind: 'view', view: keeper.served().snapshot.view([...ids].sort(), asOf), asOf };
}
