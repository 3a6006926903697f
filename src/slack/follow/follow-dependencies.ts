import type { Calendar } from '../../digest/calendar.ts';
import type { Clock } from '../../service/clock.ts';
import type { DigestRunner } from '../../service/digest-runner.ts';
import type { KnowledgeKeeper } from '../../service/knowledge-keeper.ts';
import type { Logger } from '../../service/logger.ts';
import type { Messenger } from '../../service/messenger.ts';
import type { EntryRecorder } from '../../service/record-entries.ts';
import type { Store } from '../../store/store.ts';
import type { Directory } from '../read/directory.ts';
import type { Admissions } from '../say/admission.ts';
import type { RateLimit } from '../say/rate-limit.ts';

/** What subscriptions take beside what questions take. */
export interface FollowParts {
  readonly store: Store;
  readonly calendar: Calendar;
  /** HH:MM: when digests go out where nobody said otherwise. */
  readonly digestTime: string;
  readonly digests: Pick<DigestRunner, 'preview' | 'hint'>;
  readonly recorder: Pick<EntryRecorder, 'entered' | 'record'>;
  /** For how many days the texts of questions are kept; 0 keeps none. */
  readonly questionLogDays: number;
  readonly messenger: Pick<Messenger, 'reach' | 'renderNotice' | 'remove'>;
}

/** What the verbs of subscriptions take. */
export interface FollowDependencies extends FollowParts {
  readonly keeper: KnowledgeKeeper;
  readonly admissions: Admissions;
  readonly directory: Directory;
  readonly rateLimit: RateLimit;
  /** Slack ids of the users and user groups that keep the folder. */
  readonly admins: readonly string[];
  readonly clock: Clock;
  /** An IANA name: a channel's, and a person's where Slack does not say. */
  readonly timeZone: string;
  readonly logger: Logger;
}
