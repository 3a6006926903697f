import { UNCONFIRMED } from '../../domain/document.ts';
import type { Logger } from '../../service/logger.ts';
import type { Metrics } from '../../service/metrics.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { senderOf } from '../read/sender.ts';
import type { Admissions, Openness } from '../say/admission.ts';
import type { SlackMessage } from '../say/elements.ts';
import { refusalMessage, slowDownMessage } from '../say/notices.ts';
import type { RateLimit } from '../say/rate-limit.ts';

/** The way a person reached the bot, for the log. */
export type Way =
  | 'command'
  | 'mention'
  | 'direct message'
  | 'button'
  | 'share'
  | 'shortcut'
  | 'look'
  | 'paragraphs'
  | 'list'
  | 'brief';

/** What letting somebody in takes. */
export interface AdmitDependencies {
  readonly metrics?: Pick<Metrics, 'refused'> | undefined;
  readonly admissions: Admissions;
  readonly rateLimit: RateLimit;
  readonly logger: Logger;
}

/** What whoever sent a request may see of the record, or why nothing, which is for them alone. */
export type Admitted =
  | { readonly kind: 'admitted'; readonly audiences: readonly string[] }
  | { readonly kind: 'notice'; readonly message: SlackMessage };

/** Lets in whoever sent a request, if they may ask and do not ask too fast. */
export async function admit(
  { metrics, admissions, rateLimit, logger }: AdmitDependencies,
  { openness, way, body }: { readonly openness: Openness; readonly way: Way; readonly body: object },
): Promise<Admitted> {
  const reference = referenceOf(body);
  const sender = senderOf(body);
  const wait = sender.userId === null ? 0 : rateLimit.take(sender.userId);
  if (wait > 0) {
    metrics?.refused('too-fast');
    logger.info('asked too fast', { reference, way, user: sender.userId });
    return { kind: 'notice', message: slowDownMessage(wait) };
  }
  const admission = await admissions.admit(sender, openness);
  if (admission.kind === 'refused') {
    metrics?.refused(admission.refusal);
    logger.info('not admitted', { reference, way, user: sender.userId, refusal: admission.refusal });
    return { kind: 'notice', message: refusalMessage(admission.refusal) };
  }
  const { audiences, isKeeper } = admission;
  return { kind: 'admitted', audiences: isKeeper ? [...audiences, UNCONFIRMED] : audiences };
}
